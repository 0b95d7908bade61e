/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-text.h"
#include "cirkel-paper.h"

G_BEGIN_DECLS

/**
 * CirkelPagesBind:
 * @CIRKEL_PAGES_FREE: a page may end here
 * @CIRKEL_PAGES_WHOLE: a page ends here only if it would be empty otherwise
 * @CIRKEL_PAGES_KEPT: the same, and first where @CIRKEL_PAGES_WHOLE is
 *
 * How a slice holds on to the one below it.
 */
typedef enum
{
  CIRKEL_PAGES_FREE,
  CIRKEL_PAGES_WHOLE,
  CIRKEL_PAGES_KEPT,
} CirkelPagesBind;

/**
 * CirkelPagesSlice:
 * @height: its height
 * @baseline: where its letters stand, from its upper edge
 * @bind: how it holds on to the next
 *
 * What of a block is always on one page: the lines that stand beside each other.
 */
typedef struct
{
  double          height;
  double          baseline;
  CirkelPagesBind bind;
} CirkelPagesSlice;

/**
 * CirkelPagesCell:
 * @tag: what it is for who cannot see it, as in a PDF; %NULL for nothing
 * @mark: what stands before it
 * @mark_x: the left edge of the mark
 * @bar_x: the left edge of the line beside it, or negative for none
 * @x: the left edge of its lines
 * @size: the size of its letters
 * @grey: how light they are, from 0.0 to 1.0
 * @lines: (element-type CirkelPagesLine): its lines
 * @n_loud: how many lines there are before those that are said softly
 * @from: the slice of its first line
 *
 * A text of a block. All measures are in points, from the left edge of the block.
 */
typedef struct
{
  const char     *tag;
  CirkelPaperMark mark;
  double          mark_x;
  double          bar_x;
  double          x;
  double          size;
  double          grey;
  GArray         *lines;
  guint           n_loud;
  guint           from;
} CirkelPagesCell;

typedef struct _CirkelPagesBlock CirkelPagesBlock;

/**
 * CirkelPagesBlock:
 * @piece: (transfer none): what it is of
 * @group_tag: what it is a part of for who cannot see it, together with its neighbours of the same piece
 * or kind; %NULL for nothing
 * @tag: what it is itself, around its cells; %NULL for nothing
 * @cells: (element-type CirkelPagesCell): its texts, beside each other
 * @slices: (element-type CirkelPagesSlice): what it can be cut into
 * @head: (nullable) (transfer none): what is said again above it where it goes on on another page
 * @space: what is left blank above it, except at the head of a page
 * @width: its width
 * @above: what is left blank in it above its texts
 * @below: what is left blank in it below its texts
 * @least: the least height of a drawing
 * @rule: the width of the line below it; 0.0 for none
 * @rule_grey: how light that line is
 * @starts_page: whether a page begins with it
 *
 * What stands below each other on a page. All measures are in points.
 */
struct _CirkelPagesBlock
{
  const CirkelPaperPiece *piece;
  const char             *group_tag;
  const char             *tag;
  GArray                 *cells;
  GArray                 *slices;
  CirkelPagesBlock       *head;
  double                  space;
  double                  width;
  double                  above;
  double                  below;
  double                  least;
  double                  rule;
  double                  rule_grey;
  gboolean                starts_page;
};

CirkelPagesBlock *cirkel_pages_block_new (const CirkelPaperPiece *piece, double width);
void              cirkel_pages_block_free (CirkelPagesBlock *self);
void              cirkel_pages_block_add_slices (CirkelPagesBlock *self, guint n_slices, double height);
void              cirkel_pages_block_lower (CirkelPagesBlock *self);
void              cirkel_pages_block_slice (CirkelPagesBlock *self);
void              cirkel_pages_block_bind (CirkelPagesBlock *self, CirkelPagesBind bind);
void              cirkel_pages_block_bind_paragraphs (CirkelPagesBlock *self);
double            cirkel_pages_block_get_height (const CirkelPagesBlock *self);

static inline CirkelPagesCell *
cirkel_pages_block_get_cell (const CirkelPagesBlock *self, guint i)
{
  return &g_array_index (self->cells, CirkelPagesCell, i);
}

/* The line of a cell that is in a slice. */
static inline const CirkelPagesLine *
cirkel_pages_cell_get_line (const CirkelPagesCell *self, guint slice)
{
  return slice >= self->from && slice < self->from + self->lines->len
           ? &g_array_index (self->lines, CirkelPagesLine, slice - self->from)
           : NULL;
}

static inline CirkelPagesSlice *
cirkel_pages_block_get_slice (const CirkelPagesBlock *self, guint i)
{
  return &g_array_index (self->slices, CirkelPagesSlice, i);
}

G_END_DECLS
