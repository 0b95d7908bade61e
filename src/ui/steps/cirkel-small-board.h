/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SMALL_BOARD (cirkel_small_board_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSmallBoard, cirkel_small_board, CIRKEL, SMALL_BOARD, GtkWidget)

GtkWidget *cirkel_small_board_new (CirkelTalk *talk);
GtkWidget *cirkel_small_board_new_for (CirkelSession *session, CirkelConversation *conversation);

CirkelCard *cirkel_small_board_get_selected (CirkelSmallBoard *self);
void        cirkel_small_board_set_selected (CirkelSmallBoard *self, CirkelCard *card);

GtkWidget *cirkel_small_board_find_disc (CirkelSmallBoard *self, CirkelCard *card);

G_END_DECLS
