/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

/* A conversation in a folder of its own, and a window for one of its pages: for the tests of those. */
typedef struct
{
  char               *folder;
  CirkelDrafts       *drafts;
  CirkelDocument     *document;
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelHistory      *history;
  CirkelTalk         *talk;
  GtkWidget          *window;
  GtkWidget          *page; /* what the window shows */
} TalkFixture;

void talk_set_up (TalkFixture *f, gconstpointer data);
void talk_set_up_example (TalkFixture *f, gconstpointer data);
void talk_set_up_for (TalkFixture *f, CirkelSession *session);
void talk_tear_down (TalkFixture *f, gconstpointer data);

void talk_turn_to (TalkFixture *f, CirkelConversation *conversation);
void talk_show (TalkFixture *f, GtkWidget *page);
void talk_lay_out (TalkFixture *f);

GPtrArray *find_all_named (GtkWidget *from, const char *name);
GPtrArray *find_all_typed (GtkWidget *from, GType type);
void       click (GtkWidget *button);

G_END_DECLS
