/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-block.h"

G_BEGIN_DECLS

/**
 * CirkelPagesFragment:
 * @block: (transfer none): a block
 * @first: its first slice that is here
 * @end: the slice after the last one that is here
 * @y: where it begins, from the upper edge of the text
 * @height: how high it is
 *
 * What of a block is on a page. All measures are in points.
 */
typedef struct
{
  const CirkelPagesBlock *block;
  guint                   first;
  guint                   end;
  double                  y;
  double                  height;
} CirkelPagesFragment;

gboolean cirkel_pages_is_tagged (cairo_t *cr);
void     cirkel_pages_fragment_draw (const CirkelPagesFragment *self, cairo_t *cr);
void     cirkel_pages_picture_draw (const CirkelPaperPiece *piece, cairo_t *cr, double width, double height);

G_END_DECLS
