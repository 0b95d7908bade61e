/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-blocks.h"

#include "cirkel-pages-cell.h"
#include "cirkel-pages-table.h"

/* The part of the width that the labels of facts get. */
#define LABEL_SHARE 0.35
#define LABEL_BETWEEN 12.0

/* The part of what is left blank above a heading that is left when it is in the one above it. */
#define UNDER_HEADING 0.65

/* What is left blank below a heading, whatever comes. */
#define BELOW_HEADING 6.0

static gboolean
is_blank (const CirkelPaperPiece *piece)
{
  switch (piece->kind)
    {
    case CIRKEL_PAPER_TITLE:
    case CIRKEL_PAPER_HEADING:
    case CIRKEL_PAPER_TEXT:
      return piece->text == NULL || *piece->text == '\0';
    case CIRKEL_PAPER_LINES:
      return piece->least < 1.0;
    case CIRKEL_PAPER_BREAK:
      return TRUE;
    case CIRKEL_PAPER_ITEM:
    case CIRKEL_PAPER_FACT:
    case CIRKEL_PAPER_TABLE:
    case CIRKEL_PAPER_DRAWING:
    case CIRKEL_PAPER_SHEET:
    default:
      return FALSE;
    }
}

static CirkelPagesBlock *
create_text (const CirkelPaperPiece *piece, PangoContext *context, double width)
{
  CirkelPagesBlock     *block = cirkel_pages_block_new (piece, width);
  const CirkelPagesRoom room = { 0.0, width, FALSE, TRUE };
  const CirkelPaperCell cell = { piece->mark, piece->voice, piece->text };

  if (piece->kind == CIRKEL_PAPER_ITEM)
    {
      block->group_tag = "L";
      block->tag = "LI";
    }
  cirkel_pages_cell_add (block, context, &room, &cell, cirkel_pages_style_get (piece));
  cirkel_pages_block_slice (block);
  cirkel_pages_block_bind_paragraphs (block);

  return block;
}

/* A heading is never cut, nor left alone. */
static CirkelPagesBlock *
create_heading (const CirkelPaperPiece *piece, PangoContext *context, double width)
{
  CirkelPagesBlock *block = create_text (piece, context, width);

  for (guint i = 0; i < block->slices->len; i++)
    cirkel_pages_block_get_slice (block, i)->bind = CIRKEL_PAGES_KEPT;

  return block;
}

static CirkelPagesBlock *
create_fact (const CirkelPaperPiece *piece, PangoContext *context, double width)
{
  CirkelPagesBlock *block = cirkel_pages_block_new (piece, width);
  const double      label_width = LABEL_SHARE * width;
  const double      text_width = width - label_width - LABEL_BETWEEN;
  const gboolean    rtl = pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL;

  const CirkelPagesRoom label_room = { rtl ? width - label_width : 0.0, label_width };
  const CirkelPagesRoom text_room = { rtl ? 0.0 : width - text_width, text_width };
  const CirkelPaperCell label = { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_SOFT, piece->label };
  const CirkelPaperCell text = { piece->mark, piece->voice, piece->text };

  cirkel_pages_cell_add (block, context, &label_room, &label, cirkel_pages_style_get (piece));
  cirkel_pages_cell_add (block, context, &text_room, &text, cirkel_pages_style_get (piece));
  cirkel_pages_block_slice (block);
  cirkel_pages_block_bind_paragraphs (block);

  return block;
}

/* A sheet that is not on a page of its own is as high as the sheets of most countries. */
static CirkelPagesBlock *
create_drawing (const CirkelPaperPiece *piece, double width)
{
  CirkelPagesBlock *block = cirkel_pages_block_new (piece, width);
  const gboolean    sheet = piece->kind == CIRKEL_PAPER_SHEET;

  cirkel_pages_block_add_slices (block, 1, (sheet ? G_SQRT2 : piece->most) * width);
  block->least = (sheet ? G_SQRT2 : piece->least) * width;

  return block;
}

static CirkelPagesBlock *
create_lines (const CirkelPaperPiece *piece, double width)
{
  CirkelPagesBlock *block = cirkel_pages_block_new (piece, width);

  cirkel_pages_block_add_slices (block, (guint)piece->least, CIRKEL_PAGES_WRITING);
  if (block->slices->len > 1)
    {
      cirkel_pages_block_get_slice (block, 0)->bind = CIRKEL_PAGES_KEPT;
      cirkel_pages_block_get_slice (block, block->slices->len - 2)->bind = CIRKEL_PAGES_KEPT;
    }

  return block;
}

static void
add_blocks (GPtrArray *blocks, const CirkelPaperPiece *piece, PangoContext *context, double width)
{
  switch (piece->kind)
    {
    case CIRKEL_PAPER_TITLE:
    case CIRKEL_PAPER_HEADING:
      g_ptr_array_add (blocks, create_heading (piece, context, width));
      break;
    case CIRKEL_PAPER_TEXT:
    case CIRKEL_PAPER_ITEM:
      g_ptr_array_add (blocks, create_text (piece, context, width));
      break;
    case CIRKEL_PAPER_FACT:
      g_ptr_array_add (blocks, create_fact (piece, context, width));
      break;
    case CIRKEL_PAPER_TABLE:
      cirkel_pages_table_add_blocks (blocks, piece, context, width);
      break;
    case CIRKEL_PAPER_DRAWING:
    case CIRKEL_PAPER_SHEET:
      g_ptr_array_add (blocks, create_drawing (piece, width));
      break;
    case CIRKEL_PAPER_LINES:
      g_ptr_array_add (blocks, create_lines (piece, width));
      break;
    case CIRKEL_PAPER_BREAK:
    default:
      break;
    }
}

/* Whether a piece is of no use on another page than the one above it: an explanation, or a
 * table that asks about what is written above it. */
static gboolean
explains (const CirkelPaperPiece *piece, const CirkelPaperPiece *above)
{
  return (piece->kind == CIRKEL_PAPER_TEXT && piece->voice == CIRKEL_PAPER_SOFT)
         || (piece->kind == CIRKEL_PAPER_TABLE && above->kind == CIRKEL_PAPER_LINES);
}

static gboolean
is_running_text (const CirkelPagesBlock *block)
{
  return block->piece->kind == CIRKEL_PAPER_TEXT || block->piece->kind == CIRKEL_PAPER_ITEM
         || block->piece->kind == CIRKEL_PAPER_FACT;
}

/* Whether there is but one line between a piece and the heading that it is under. */
static gboolean
is_second_line (GPtrArray *blocks, guint position)
{
  const CirkelPagesBlock *heading, *line;

  if (position < 2 || !is_running_text (g_ptr_array_index (blocks, position)))
    return FALSE;

  heading = g_ptr_array_index (blocks, position - 2);
  line = g_ptr_array_index (blocks, position - 1);

  return heading->piece->kind == CIRKEL_PAPER_HEADING && is_running_text (line) && line->slices->len == 1;
}

/* Whether a piece is the one line with which a list of them ends. */
static gboolean
is_last_line (GPtrArray *blocks, guint position)
{
  const CirkelPagesBlock *above = g_ptr_array_index (blocks, position - 1);
  const CirkelPagesBlock *line = g_ptr_array_index (blocks, position);
  const CirkelPagesBlock *below
    = position + 1 < blocks->len ? g_ptr_array_index (blocks, position + 1) : NULL;

  return (line->piece->kind == CIRKEL_PAPER_FACT || line->piece->kind == CIRKEL_PAPER_ITEM)
         && line->slices->len == 1 && above->piece->kind == line->piece->kind
         && (below == NULL || below->piece->kind != line->piece->kind);
}

/* Keeps on one page what would be lost alone on the next one. */
static void
hold_together (GPtrArray *blocks)
{
  for (guint i = 1; i < blocks->len; i++)
    {
      const CirkelPagesBlock *above = g_ptr_array_index (blocks, i - 1);
      const CirkelPagesBlock *block = g_ptr_array_index (blocks, i);
      CirkelPagesSlice       *last = cirkel_pages_block_get_slice (above, above->slices->len - 1);

      if (above->piece == block->piece)
        continue;
      if (explains (block->piece, above->piece) || is_second_line (blocks, i) || is_last_line (blocks, i))
        last->bind = MAX (last->bind, CIRKEL_PAGES_WHOLE);
    }
}

/* What is left blank between two pieces. */
static double
get_space (const CirkelPaperPiece *above, const CirkelPaperPiece *below)
{
  const CirkelPagesStyle *style = cirkel_pages_style_get (below);

  if (above->kind == CIRKEL_PAPER_HEADING && below->kind == CIRKEL_PAPER_HEADING
      && below->level > above->level)
    return UNDER_HEADING * style->before;
  if (above->kind == CIRKEL_PAPER_HEADING && below->kind != CIRKEL_PAPER_HEADING)
    return BELOW_HEADING;
  if (above->kind == below->kind)
    return style->between;

  return MAX (cirkel_pages_style_get (above)->after, style->before);
}

/**
 * cirkel_pages_blocks_new:
 * @paper: a paper
 * @context: where its texts are set
 * @width: the width of the text, in points
 *
 * Sets everything that stands on a paper, before it is known where pages end.
 *
 * Returns: (transfer full) (element-type CirkelPagesBlock): the blocks
 */
GPtrArray *
cirkel_pages_blocks_new (CirkelPaper *paper, PangoContext *context, double width)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify)cirkel_pages_block_free);
  gboolean   starts_page = FALSE;

  const CirkelPaperPiece *last = NULL;

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);
      const guint             first = blocks->len;

      starts_page |= piece->kind == CIRKEL_PAPER_BREAK;
      if (is_blank (piece))
        continue;

      add_blocks (blocks, piece, context, width);
      if (blocks->len > first)
        {
          CirkelPagesBlock *block = g_ptr_array_index (blocks, first);

          block->starts_page = starts_page;
          block->space = last != NULL ? get_space (last, piece) : 0.0;
          last = piece;
          starts_page = FALSE;
        }
    }
  hold_together (blocks);

  return blocks;
}
