/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-need.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_NEED_ROW (cirkel_need_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelNeedRow, cirkel_need_row, CIRKEL, NEED_ROW, CirkelPile)

GtkWidget *cirkel_need_row_new (CirkelTalk *talk, CirkelCard *card, CirkelNeed *need);

G_END_DECLS
