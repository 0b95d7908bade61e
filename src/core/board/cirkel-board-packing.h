/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-rules.h"

G_BEGIN_DECLS

guint cirkel_board_packing_fill (const CirkelBoardRules *rules,
                                 guint                   circle,
                                 const CirkelBlock      *blocks,
                                 guint                   n_blocks,
                                 guint                   n_wanted,
                                 CirkelPoint            *points);

gboolean cirkel_board_packing_arrange (const CirkelBoardRules *rules,
                                       const guint             n_cards[CIRKEL_N_CIRCLES],
                                       CirkelPoint            *points);

G_END_DECLS
