/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

/* The rooms that boards are checked in, the usual one first. */
extern const CirkelBoardSpace board_spaces[];
extern const guint            n_board_spaces;

guint deal_items (CirkelBoardItem *items, guint n_inner, guint n_middle, guint n_outer);
void  scatter_items (CirkelBoardItem *items, guint n_items, GRand *random);

void check_frame (const CirkelBoardFrame *frame, const CirkelBoardSpace *space);
void check_rects (const CirkelBoardFrame *frame,
                  const CirkelBoardSpace *space,
                  const CirkelBoardItem  *items,
                  guint                   n_items,
                  const CirkelRect       *rects);
void check_kept (const CirkelBoardFrame *frame,
                 const CirkelBoardItem  *items,
                 guint                   n_items,
                 const CirkelRect       *rects);
