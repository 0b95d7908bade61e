/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"
#include "cirkel-window.h"

G_BEGIN_DECLS

/* A whole program in a folder of its own, for the tests of its windows. */
typedef struct
{
  CirkelApplication *application;
  CirkelWindow      *window;
  char              *folder;
} ProgramFixture;

typedef gboolean (*Condition) (gpointer data);

void program_set_up (ProgramFixture *fixture, gconstpointer data);
void program_tear_down (ProgramFixture *fixture, gconstpointer data);
void program_init (int *argc, char ***argv);

void     wait_for (Condition condition, gpointer data);
gboolean is_mapped (gpointer widget);
void     settle (void);

GtkWidget *find_named (GtkWidget *from, const char *name);
GtkWidget *find_typed (GtkWidget *from, GType type);
GtkWindow *find_dialog (GType type);
void       press (GtkWidget *button);

CirkelSession *session_of (ProgramFixture *fixture);
CirkelHistory *history_of (ProgramFixture *fixture);
CirkelTalk    *talk_of (ProgramFixture *fixture);

CirkelDocument *begin (ProgramFixture *fixture);
GFile          *make_file (ProgramFixture *fixture, const char *name, const char *label);
void            lay_card (CirkelDocument *document, guint position);
const char     *get_subtitle (ProgramFixture *fixture);

G_END_DECLS
