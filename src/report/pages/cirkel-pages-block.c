/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-block.h"

static void
cell_clear (gpointer data)
{
  CirkelPagesCell *self = data;

  g_clear_pointer (&self->lines, g_array_unref);
}

/**
 * cirkel_pages_block_new:
 * @piece: a piece of a paper
 * @width: the width of the room for it, in points
 *
 * Returns: (transfer full): a block with nothing in it
 */
CirkelPagesBlock *
cirkel_pages_block_new (const CirkelPaperPiece *piece, double width)
{
  CirkelPagesBlock *self = g_new0 (CirkelPagesBlock, 1);

  self->piece = piece;
  self->width = width;
  self->cells = g_array_new (FALSE, TRUE, sizeof (CirkelPagesCell));
  g_array_set_clear_func (self->cells, cell_clear);
  self->slices = g_array_new (FALSE, TRUE, sizeof (CirkelPagesSlice));

  return self;
}

/**
 * cirkel_pages_block_free:
 * @self: a block
 *
 * Frees it.
 */
void
cirkel_pages_block_free (CirkelPagesBlock *self)
{
  g_array_unref (self->cells);
  g_array_unref (self->slices);
  g_free (self);
}

/**
 * cirkel_pages_block_add_slices:
 * @self: a block
 * @n_slices: how many to add
 * @height: how high each of them is, in points
 *
 * Adds slices that are not made of lines of text.
 */
void
cirkel_pages_block_add_slices (CirkelPagesBlock *self, guint n_slices, double height)
{
  const CirkelPagesSlice slice = { height, height, CIRKEL_PAGES_FREE };

  for (guint i = 0; i < n_slices; i++)
    g_array_append_val (self->slices, slice);
}

static guint
count_slices (const CirkelPagesBlock *self)
{
  guint n_slices = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      const CirkelPagesCell *cell = cirkel_pages_block_get_cell (self, i);

      n_slices = MAX (n_slices, cell->from + cell->lines->len);
    }

  return n_slices;
}

/**
 * cirkel_pages_block_lower:
 * @self: a block with cells
 *
 * Lets all cells end on the same line, as heads of columns do.
 */
void
cirkel_pages_block_lower (CirkelPagesBlock *self)
{
  const guint n_slices = count_slices (self);

  for (guint i = 0; i < self->cells->len; i++)
    {
      CirkelPagesCell *cell = cirkel_pages_block_get_cell (self, i);

      cell->from = n_slices - cell->lines->len;
    }
}

/**
 * cirkel_pages_block_slice:
 * @self: a block with cells
 *
 * Makes a slice of the first lines of all cells, one of the second lines, and so on.
 * What stands beside each other has the same baseline.
 */
void
cirkel_pages_block_slice (CirkelPagesBlock *self)
{
  const guint n_slices = count_slices (self);

  for (guint at = 0; at < n_slices; at++)
    {
      CirkelPagesSlice slice = { 0 };
      double           descent = 0.0;

      for (guint i = 0; i < self->cells->len; i++)
        {
          const CirkelPagesLine *line
            = cirkel_pages_cell_get_line (cirkel_pages_block_get_cell (self, i), at);

          if (line == NULL)
            continue;
          slice.baseline = MAX (slice.baseline, line->gap + line->ascent);
          descent = MAX (descent, line->descent);
        }
      slice.baseline += at == 0 ? self->above : 0.0;
      slice.height = slice.baseline + descent + (at + 1 == n_slices ? self->below : 0.0);
      g_array_append_val (self->slices, slice);
    }
}

/**
 * cirkel_pages_block_bind:
 * @self: a block with slices
 * @bind: how they hold on to each other
 *
 * Holds a block together. Its last slice stays as it is.
 */
void
cirkel_pages_block_bind (CirkelPagesBlock *self, CirkelPagesBind bind)
{
  for (guint i = 0; i + 1 < self->slices->len; i++)
    cirkel_pages_block_get_slice (self, i)->bind = bind;
}

/**
 * cirkel_pages_block_bind_paragraphs:
 * @self: a block with slices
 *
 * Lets no line of a paragraph be alone on its page.
 */
void
cirkel_pages_block_bind_paragraphs (CirkelPagesBlock *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    for (guint at = 0; at + 1 < self->slices->len; at++)
      {
        const CirkelPagesCell *cell = cirkel_pages_block_get_cell (self, i);
        const CirkelPagesLine *line = cirkel_pages_cell_get_line (cell, at);
        const CirkelPagesLine *next = cirkel_pages_cell_get_line (cell, at + 1);

        if (line == NULL || next == NULL)
          continue;
        if ((line->first && !line->last) || (next->last && !next->first))
          cirkel_pages_block_get_slice (self, at)->bind = CIRKEL_PAGES_KEPT;
      }
}

/**
 * cirkel_pages_block_get_height:
 * @self: a block
 *
 * Returns: the height of all of it, in points
 */
double
cirkel_pages_block_get_height (const CirkelPagesBlock *self)
{
  double height = 0.0;

  for (guint i = 0; i < self->slices->len; i++)
    height += cirkel_pages_block_get_slice (self, i)->height;

  return height;
}
