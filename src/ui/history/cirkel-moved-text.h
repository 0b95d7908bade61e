/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-moves.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

char *cirkel_moved_text_since (CirkelMethod *method, const CirkelMove *move);
char *cirkel_moved_text_between (CirkelMethod *method, const CirkelMove *move);

#define CIRKEL_TYPE_MOVED_TEXT (cirkel_moved_text_get_type ())
G_DECLARE_FINAL_TYPE (CirkelMovedText, cirkel_moved_text, CIRKEL, MOVED_TEXT, CirkelPile)

GtkWidget *cirkel_moved_text_new (CirkelTalk *talk);
GtkWidget *cirkel_moved_text_new_between (CirkelTalk *talk, CirkelConversation *from, CirkelConversation *to);

G_END_DECLS
