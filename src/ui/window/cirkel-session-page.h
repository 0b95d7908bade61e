/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-board-page.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SESSION_PAGE (cirkel_session_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSessionPage, cirkel_session_page, CIRKEL, SESSION_PAGE, AdwBin)

GtkWidget *cirkel_session_page_new (CirkelDocument *document);
GtkWidget *cirkel_session_page_new_for_group (CirkelDocument *document, GtkWidget *demo_bar);

CirkelTalk *cirkel_session_page_get_talk (CirkelSessionPage *self);
void        cirkel_session_page_show_conversation (CirkelSessionPage *self, CirkelConversation *conversation);
void        cirkel_session_page_go (CirkelSessionPage *self, int steps);
void        cirkel_session_page_set_calm (CirkelSessionPage *self, gboolean calm);

CirkelBoardPage *cirkel_session_page_get_board_page (CirkelSessionPage *self);

gboolean cirkel_session_page_get_guide_shown (CirkelSessionPage *self);
void     cirkel_session_page_set_guide_shown (CirkelSessionPage *self, gboolean shown);
void     cirkel_session_page_remember_guide (CirkelSessionPage *self, GSettings *settings);

G_END_DECLS
