/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-block.h"
#include "cirkel-pages-style.h"

G_BEGIN_DECLS

/**
 * CirkelPagesRoom:
 * @x: its start: the left edge, or in a paper from right to left the right one, counted from there
 * @width: its width
 * @centered: whether what is in it is in its middle
 * @own_side: whether a text from right to left begins at the right, with its marks, in any paper
 *
 * The room for a text in a block, in points.
 */
typedef struct
{
  double   x;
  double   width;
  gboolean centered;
  gboolean own_side;
} CirkelPagesRoom;

CirkelPagesCell *cirkel_pages_cell_add (CirkelPagesBlock       *block,
                                        PangoContext           *context,
                                        const CirkelPagesRoom  *room,
                                        const CirkelPaperCell  *cell,
                                        const CirkelPagesStyle *style);

G_END_DECLS
