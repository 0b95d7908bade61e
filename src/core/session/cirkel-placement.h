/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

/**
 * CIRKEL_BOARD_RADIUS:
 *
 * The board's radius in the unit of positions: they are thousandths of it.
 */
#define CIRKEL_BOARD_RADIUS 1000

#define CIRKEL_TYPE_PLACEMENT (cirkel_placement_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPlacement, cirkel_placement, CIRKEL, PLACEMENT, CirkelRecord)

CirkelPlacement *cirkel_placement_new (const char *card_id);

const char *cirkel_placement_get_card_id (CirkelPlacement *self);
CirkelPlace cirkel_placement_get_place (CirkelPlacement *self);
int         cirkel_placement_get_x (CirkelPlacement *self);
int         cirkel_placement_get_y (CirkelPlacement *self);
const char *cirkel_placement_get_words (CirkelPlacement *self);
gboolean    cirkel_placement_get_most_important (CirkelPlacement *self);
gboolean    cirkel_placement_get_talk_about (CirkelPlacement *self);
GListStore *cirkel_placement_get_factors (CirkelPlacement *self);
GListStore *cirkel_placement_get_needs (CirkelPlacement *self);

G_END_DECLS
