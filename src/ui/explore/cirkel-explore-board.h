/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_BOARD (cirkel_explore_board_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreBoard, cirkel_explore_board, CIRKEL, EXPLORE_BOARD, GtkWidget)

GtkWidget *cirkel_explore_board_new (CirkelTalk *talk, CirkelCard *card);

CirkelTable *cirkel_explore_board_get_table (CirkelExploreBoard *self);
CirkelCard  *cirkel_explore_board_get_card (CirkelExploreBoard *self);

G_END_DECLS
