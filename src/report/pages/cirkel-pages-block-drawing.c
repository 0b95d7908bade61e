/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-block-drawing.h"

#include "cirkel-pages-mark.h"
#include "cirkel-pages-style.h"

/**
 * cirkel_pages_is_tagged:
 * @cr: where something is drawn
 *
 * Returns: whether it can keep what everything is for who cannot see it, as a PDF can
 */
gboolean
cirkel_pages_is_tagged (cairo_t *cr)
{
  return cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;
}

static void
begin (cairo_t *cr, const char *tag)
{
  if (tag != NULL)
    cairo_tag_begin (cr, tag, NULL);
}

static void
end (cairo_t *cr, const char *tag)
{
  if (tag != NULL)
    cairo_tag_end (cr, tag);
}

static void
set_grey (cairo_t *cr, double grey)
{
  cairo_set_source_rgb (cr, grey, grey, grey);
}

static void
draw_rule (cairo_t *cr, double y, double width, double line, double grey)
{
  cairo_rectangle (cr, 0.0, y - line, width, line);
  set_grey (cr, grey);
  cairo_fill (cr);
}

static void
draw_bar (cairo_t *cr, const CirkelPagesCell *cell, double top, double bottom)
{
  cairo_rectangle (cr, cell->bar_x, top, CIRKEL_PAGES_BAR, bottom - top);
  set_grey (cr, CIRKEL_PAGES_BAR_GREY);
  cairo_fill (cr);
}

/* The lines of a cell that are here, and what belongs to them. */
static void
draw_cell (const CirkelPagesFragment *self, const CirkelPagesCell *cell, cairo_t *cr, gboolean tagged)
{
  const CirkelPagesBlock *block = self->block;
  double                  y = self->y;
  double                  top = -1.0, bottom = -1.0;

  begin (cr, tagged ? cell->tag : NULL);
  set_grey (cr, cell->grey);
  for (guint i = self->first; i < self->end; i++)
    {
      const CirkelPagesSlice *slice = cirkel_pages_block_get_slice (block, i);
      const CirkelPagesLine  *line = cirkel_pages_cell_get_line (cell, i);

      if (line != NULL)
        {
          if (i == cell->from)
            cirkel_pages_mark_draw (cell->mark, cr, cell->mark_x, y + slice->baseline, cell->size);
          if (i - cell->from >= cell->n_loud)
            set_grey (cr, CIRKEL_PAGES_SOFT);
          cirkel_pages_line_draw (line, cr, cell->x, y + slice->baseline);
          top = top < 0.0 ? y + (i == 0 ? block->above : 0.0) : top;
          bottom = y + slice->height - (i + 1 == block->slices->len ? block->below : 0.0);
        }
      y += slice->height;
    }
  end (cr, tagged ? cell->tag : NULL);

  if (cell->bar_x >= 0.0 && bottom > top)
    draw_bar (cr, cell, top, bottom);
}

static void
draw_ruled_lines (const CirkelPagesFragment *self, cairo_t *cr)
{
  double y = self->y;

  for (guint i = self->first; i < self->end; i++)
    {
      y += cirkel_pages_block_get_slice (self->block, i)->height;
      draw_rule (cr, y, self->block->width, CIRKEL_PAGES_RULE, CIRKEL_PAGES_WRITING_GREY);
    }
}

/**
 * cirkel_pages_picture_draw:
 * @piece: a drawing or a sheet
 * @cr: where to draw, with its origin at the upper left corner of the room
 * @width: the width of the room, in points
 * @height: its height, in points
 *
 * Draws a picture; nothing of it gets out of its room.
 */
void
cirkel_pages_picture_draw (const CirkelPaperPiece *piece, cairo_t *cr, double width, double height)
{
  const gboolean tagged = cirkel_pages_is_tagged (cr);

  begin (cr, tagged ? "Figure" : NULL);
  cairo_save (cr);
  cairo_rectangle (cr, 0.0, 0.0, width, height);
  cairo_clip (cr);
  piece->draw (cr, width, height, piece->user_data);
  cairo_restore (cr);
  end (cr, tagged ? "Figure" : NULL);
}

/**
 * cirkel_pages_fragment_draw:
 * @self: what of a block is on a page
 * @cr: where to draw, with its origin at the upper left corner of the text
 *
 * Draws a part of a page.
 */
void
cirkel_pages_fragment_draw (const CirkelPagesFragment *self, cairo_t *cr)
{
  const CirkelPagesBlock *block = self->block;
  const gboolean          tagged = cirkel_pages_is_tagged (cr);

  if (block->piece->draw != NULL)
    {
      cairo_save (cr);
      cairo_translate (cr, 0.0, self->y);
      cirkel_pages_picture_draw (block->piece, cr, block->width, self->height);
      cairo_restore (cr);
      return;
    }

  begin (cr, tagged ? block->tag : NULL);
  for (guint i = 0; i < block->cells->len; i++)
    draw_cell (self, cirkel_pages_block_get_cell (block, i), cr, tagged);
  end (cr, tagged ? block->tag : NULL);

  if (block->piece->kind == CIRKEL_PAPER_LINES)
    draw_ruled_lines (self, cr);
  if (block->rule > 0.0 && self->end == block->slices->len)
    draw_rule (cr, self->y + self->height, block->width, block->rule, block->rule_grey);
}
