/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_BOARD (cirkel_board_get_type ())
G_DECLARE_FINAL_TYPE (CirkelBoard, cirkel_board, CIRKEL, BOARD, GtkWidget)

GtkWidget *cirkel_board_new (CirkelTable *table);

const CirkelBoardFrame *cirkel_board_get_frame (CirkelBoard *self);
CirkelPlace             cirkel_board_get_place_at (CirkelBoard *self, double x, double y);
void cirkel_board_to_position (CirkelBoard *self, double x, double y, int *out_x, int *out_y);
void cirkel_board_claim_space (CirkelBoard *self);
void cirkel_board_set_lit (CirkelBoard *self, CirkelPlace place);
void cirkel_board_set_still (CirkelBoard *self, gboolean still);
void cirkel_board_set_entry (CirkelBoard *self, CirkelCard *card, const CirkelRect *rect);

G_END_DECLS
