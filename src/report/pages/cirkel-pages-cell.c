/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-cell.h"

#include "cirkel-pages-mark.h"

/* A mark that stands for itself is larger: a pen ticks it. */
#define LONE_MARK 1.3

/* Where something of a width is that begins so far from the start of the room. */
static double
place (const CirkelPagesRoom *room, gboolean mirrored, double start, double width)
{
  return room->x + (mirrored ? room->width - start - width : start);
}

/* Whether a text begins at the right. */
static gboolean
is_mirrored (PangoContext *context, const CirkelPagesRoom *room, const GArray *lines)
{
  if (room->own_side)
    return pango_layout_line_get_resolved_direction (g_array_index (lines, CirkelPagesLine, 0).line)
           == PANGO_DIRECTION_RTL;

  return pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL;
}

/* Where the mark and the line beside it go. Returns what they take of the width. */
static double
place_marks (CirkelPagesCell *self, const CirkelPagesRoom *room, gboolean bar, gboolean mirrored)
{
  const double mark = cirkel_pages_mark_get_width (self->mark, self->size);
  const double mark_room = CIRKEL_PAGES_MARK_ROOM - CIRKEL_PAGES_MARK_GAP;
  double       indent = 0.0;

  if (self->mark != CIRKEL_PAPER_NO_MARK)
    {
      self->mark_x = place (room, mirrored, MAX (0.0, (mark_room - mark) / 2.0), mark);
      indent = CIRKEL_PAGES_MARK_ROOM;
    }
  if (bar)
    {
      self->bar_x = place (room, mirrored, indent, CIRKEL_PAGES_BAR);
      indent += CIRKEL_PAGES_BAR_ROOM;
    }

  return MIN (indent, room->width / 2.0);
}

/* A mark that stands for itself is at the start of its room, or in the middle. */
static void
place_lone_mark (CirkelPagesCell *self, const CirkelPagesRoom *room, gboolean mirrored)
{
  const double mark = cirkel_pages_mark_get_width (self->mark, self->size);

  self->mark_x = place (room, mirrored, room->centered ? (room->width - mark) / 2.0 : 0.0, mark);
}

static gboolean
has_note (const CirkelPaperCell *cell)
{
  return cell->note != NULL && *cell->note != '\0';
}

/* Below the text stands its note, in the same letters; where there is no text, in its place. */
static void
add_lines (CirkelPagesCell        *self,
           PangoContext           *context,
           const CirkelPaperCell  *cell,
           const CirkelPagesStyle *style,
           gboolean                centered,
           double                  width)
{
  const char *text = cell->text != NULL ? cell->text : "";
  GArray     *note = has_note (cell)
                       ? cirkel_pages_text_break (context, cell->note, self->size, FALSE, centered, width)
                       : NULL;

  if (note != NULL && *text == '\0')
    {
      self->lines = note;
      return;
    }

  self->lines = cirkel_pages_text_break (context, text, self->size, style->bold, centered, width);
  self->n_loud = self->lines->len;
  if (note == NULL)
    return;

  g_array_append_vals (self->lines, note->data, note->len);
  /* The lines are theirs now. */
  g_free (g_array_steal (note, NULL));
  g_array_unref (note);
}

/**
 * cirkel_pages_cell_add:
 * @block: a block
 * @context: where the texts of the paper are set
 * @room: where in the block it is
 * @cell: what it says
 * @style: what it looks like
 *
 * Sets a text with its mark, or with the line beside words of people themselves.
 *
 * Returns: (transfer none): the text, until the next is added
 */
CirkelPagesCell *
cirkel_pages_cell_add (CirkelPagesBlock       *block,
                       PangoContext           *context,
                       const CirkelPagesRoom  *room,
                       const CirkelPaperCell  *cell,
                       const CirkelPagesStyle *style)
{
  const char     *text = cell->text != NULL ? cell->text : "";
  const gboolean  lone = cell->mark != CIRKEL_PAPER_NO_MARK && *text == '\0' && !has_note (cell);
  const gboolean  bar = cell->voice == CIRKEL_PAPER_OWN_WORDS && *text != '\0';
  CirkelPagesCell self = { .tag = style->tag, .mark = cell->mark, .bar_x = -1.0 };
  double          width = room->width;
  gboolean        mirrored;

  self.size = lone ? LONE_MARK * style->size : style->size;
  self.grey = cell->voice == CIRKEL_PAPER_SOFT ? CIRKEL_PAGES_SOFT : CIRKEL_PAGES_INK;
  if (!lone)
    width -= place_marks (&self, room, bar, FALSE);
  add_lines (&self, context, cell, style, room->centered, width);

  mirrored = is_mirrored (context, room, self.lines);
  if (lone)
    place_lone_mark (&self, room, mirrored);
  else
    place_marks (&self, room, bar, mirrored);
  self.x = place (room, mirrored, room->width - width, width);
  g_array_append_val (block->cells, self);

  return cirkel_pages_block_get_cell (block, block->cells->len - 1);
}
