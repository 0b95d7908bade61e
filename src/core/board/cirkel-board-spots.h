/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-rules.h"

G_BEGIN_DECLS

gboolean cirkel_board_spots_is_free (const CirkelBoardRules *rules,
                                     guint                   circle,
                                     const CirkelBlock      *blocks,
                                     guint                   n_blocks,
                                     CirkelPoint             point);

gboolean cirkel_board_spots_find_nearest (const CirkelBoardRules *rules,
                                          guint                   circle,
                                          const CirkelBlock      *blocks,
                                          guint                   n_blocks,
                                          CirkelPoint             target,
                                          CirkelPoint            *spot);

gboolean cirkel_board_spots_find_roomy (const CirkelBoardRules *rules,
                                        guint                   circle,
                                        const CirkelBlock      *blocks,
                                        guint                   n_blocks,
                                        CirkelPoint            *spot);

G_END_DECLS
