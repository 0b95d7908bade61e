/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages.h"

#include "cirkel-pages-blocks.h"
#include "cirkel-pages-flow.h"
#include "cirkel-pages-style.h"
#include "cirkel-text-setting.h"

/* The part of the width that the text at the foot may take, beside the number of the page. */
#define FOOT_SHARE 0.8

/**
 * CirkelPages:
 *
 * A paper, laid out on sheets: what is on which page, and where.
 *
 * Everything is laid out once, the same for a screen, a printer and a file. A paper in a
 * language that is written from right to left is mirrored.
 *
 * All measures inside are those of the letters, as in cirkel-pages-style.h; the sheet may be a
 * larger or a smaller picture of that.
 */

struct _CirkelPages
{
  GObject parent_instance;

  CirkelPaper  *paper;
  PangoContext *context;
  gboolean      endless;
  double        scale;
  double        width;
  double        height;
  GPtrArray    *blocks;
  GPtrArray    *pages;
};

G_DEFINE_FINAL_TYPE (CirkelPages, cirkel_pages, G_TYPE_OBJECT)

static void
cirkel_pages_finalize (GObject *object)
{
  CirkelPages *self = CIRKEL_PAGES (object);

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_object (&self->context);
  g_clear_object (&self->paper);

  G_OBJECT_CLASS (cirkel_pages_parent_class)->finalize (object);
}

static void
cirkel_pages_class_init (CirkelPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_pages_finalize;
}

static void
cirkel_pages_init (CirkelPages *self)
{
}

/* How much larger than usual everything is on a sheet. */
static double
find_scale (double width, double height)
{
  const double edge = MIN (width, height);

  return edge / CLAMP (edge, CIRKEL_PAGES_NARROWEST, CIRKEL_PAGES_WIDEST);
}

static double
get_text_width (CirkelPages *self)
{
  return CLAMP (self->width - 2.0 * CIRKEL_PAGES_MARGIN, 1.0,
                CIRKEL_PAGES_WIDEST - 2.0 * CIRKEL_PAGES_MARGIN);
}

/* What is left blank beside the text. */
static double
get_margin (CirkelPages *self)
{
  return (self->width - get_text_width (self)) / 2.0;
}

static CirkelPages *
create (CirkelPaper *paper, double width, double height, double scale)
{
  CirkelPages *self = g_object_new (CIRKEL_TYPE_PAGES, NULL);

  self->paper = g_object_ref (paper);
  self->context = cirkel_pages_text_create_context (cirkel_paper_get_language (paper));
  self->endless = height < 0.0;
  self->scale = scale;
  self->width = width / scale;
  self->height = height / scale;
  self->blocks = cirkel_pages_blocks_new (paper, self->context, get_text_width (self));
  self->pages
    = cirkel_pages_flow_new (self->blocks, self->endless ? -1.0 : self->height - 2.0 * CIRKEL_PAGES_MARGIN);

  return self;
}

/* How far down the only page is filled. */
static double
measure_text (CirkelPages *self)
{
  const CirkelPagesPage *page = g_ptr_array_index (self->pages, 0);
  double                 end = 0.0;

  for (guint i = 0; i < page->fragments->len; i++)
    {
      const CirkelPagesFragment *fragment = &g_array_index (page->fragments, CirkelPagesFragment, i);

      end = MAX (end, fragment->y + fragment->height);
    }

  return end;
}

/**
 * cirkel_pages_new:
 * @paper: a paper, to which nothing is added any more
 * @size: the size of the sheets, upright
 *
 * Lays a paper out on sheets.
 *
 * Returns: (transfer full): the pages
 */
CirkelPages *
cirkel_pages_new (CirkelPaper *paper, CirkelPaperSize size)
{
  double width, height;

  g_return_val_if_fail (CIRKEL_IS_PAPER (paper) && size < CIRKEL_N_PAPER_SIZES, NULL);

  cirkel_paper_size_get_points (size, &width, &height);

  return cirkel_pages_new_for_sheet (paper, width, height);
}

/**
 * cirkel_pages_new_for_sheet:
 * @paper: a paper, to which nothing is added any more
 * @width: the width of the sheets, in points
 * @height: their height, in points
 *
 * Lays a paper out on sheets of any size, upright or not.
 *
 * Returns: (transfer full): the pages
 */
CirkelPages *
cirkel_pages_new_for_sheet (CirkelPaper *paper, double width, double height)
{
  g_return_val_if_fail (CIRKEL_IS_PAPER (paper) && width > 0.0 && height > 0.0, NULL);

  return create (paper, width, height, find_scale (width, height));
}

/**
 * cirkel_pages_new_endless:
 * @paper: a paper, to which nothing is added any more
 * @width: the width of the page, in points
 *
 * Lays a paper out on one page that is as high as needed, and has no number.
 *
 * Returns: (transfer full): the page
 */
CirkelPages *
cirkel_pages_new_endless (CirkelPaper *paper, double width)
{
  CirkelPages *self;

  g_return_val_if_fail (CIRKEL_IS_PAPER (paper) && width > 0.0, NULL);

  self = create (paper, width, -1.0, MAX (1.0, width / CIRKEL_PAGES_WIDEST));
  self->height = measure_text (self) + 2.0 * CIRKEL_PAGES_MARGIN;

  return self;
}

/**
 * cirkel_pages_get_paper:
 * @self: pages
 *
 * Returns: (transfer none): what is laid out on them
 */
CirkelPaper *
cirkel_pages_get_paper (CirkelPages *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAGES (self), NULL);

  return self->paper;
}

/**
 * cirkel_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many there are, at least 1
 */
guint
cirkel_pages_get_n_pages (CirkelPages *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAGES (self), 0);

  return self->pages->len;
}

/**
 * cirkel_pages_get_width:
 * @self: pages
 *
 * Returns: the width of each, in points
 */
double
cirkel_pages_get_width (CirkelPages *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAGES (self), 0.0);

  return self->scale * self->width;
}

/**
 * cirkel_pages_get_height:
 * @self: pages
 *
 * Returns: the height of each, in points
 */
double
cirkel_pages_get_height (CirkelPages *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAGES (self), 0.0);

  return self->scale * self->height;
}

/* Draws a short text at the foot: at the start of the line, or at its end. */
static void
draw_foot_text (CirkelPages *self, cairo_t *cr, const char *text, gboolean at_end, double width)
{
  const gboolean rtl = pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;
  g_autoptr (PangoLayout) layout = pango_layout_new (self->context);
  PangoFontDescription *font = cirkel_text_setting_create_font (CIRKEL_PAGES_FOOT_SIZE, FALSE);
  PangoRectangle        room;
  double                x = get_margin (self);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_extents (layout, NULL, &room);
  if (pango_units_to_double (room.width) > width)
    {
      pango_layout_set_width (layout, (int)(width * PANGO_SCALE));
      pango_layout_get_extents (layout, NULL, &room);
    }

  if (at_end != rtl)
    x = self->width - get_margin (self) - pango_units_to_double (room.x + room.width);
  cairo_move_to (cr, x, self->height - CIRKEL_PAGES_FOOT_BASELINE);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
}

/* That of the part of the paper with which the page begins. */
static const char *
find_foot (CirkelPages *self, const CirkelPagesPage *page)
{
  const char             *foot = cirkel_paper_get_foot (self->paper);
  const CirkelPaperPiece *first = NULL;

  if (page->fragments->len > 0)
    first = g_array_index (page->fragments, CirkelPagesFragment, 0).block->piece;

  for (guint i = 0; first != NULL && i < cirkel_paper_get_n_pieces (self->paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (self->paper, i);

      if (piece == first)
        break;
      if (piece->kind == CIRKEL_PAPER_BREAK && piece->text != NULL)
        foot = piece->text;
    }

  return foot;
}

static void
draw_foot (CirkelPages *self, guint page, cairo_t *cr)
{
  const double width = get_text_width (self);
  const char  *foot = find_foot (self, g_ptr_array_index (self->pages, page));

  cairo_set_source_rgb (cr, CIRKEL_PAGES_SOFT, CIRKEL_PAGES_SOFT, CIRKEL_PAGES_SOFT);
  if (*foot != '\0')
    draw_foot_text (self, cr, foot, FALSE, FOOT_SHARE * width);
  if (self->pages->len > 1)
    {
      g_autofree char *number = g_strdup_printf ("%u / %u", page + 1, self->pages->len);

      draw_foot_text (self, cr, number, TRUE, (1.0 - FOOT_SHARE) * width);
    }
}

/* Whether two parts are neighbours in one list or one table. */
static gboolean
are_grouped (const CirkelPagesBlock *block, const CirkelPagesBlock *next)
{
  if (block->group_tag == NULL || block->group_tag != next->group_tag)
    return FALSE;

  return block->piece == next->piece || block->piece->kind == CIRKEL_PAPER_ITEM;
}

static void
draw_text (CirkelPages *self, const CirkelPagesPage *page, cairo_t *cr)
{
  const gboolean          tagged = cirkel_pages_is_tagged (cr);
  const CirkelPagesBlock *open = NULL;

  for (guint i = 0; i < page->fragments->len; i++)
    {
      const CirkelPagesFragment *fragment = &g_array_index (page->fragments, CirkelPagesFragment, i);

      if (open != NULL && !are_grouped (open, fragment->block))
        {
          cairo_tag_end (cr, open->group_tag);
          open = NULL;
        }
      if (open == NULL && tagged && fragment->block->group_tag != NULL)
        {
          open = fragment->block;
          cairo_tag_begin (cr, open->group_tag, NULL);
        }
      cirkel_pages_fragment_draw (fragment, cr);
    }
  if (open != NULL)
    cairo_tag_end (cr, open->group_tag);
}

/**
 * cirkel_pages_draw:
 * @self: pages
 * @page: which of them, from 0
 * @cr: where to draw, with its origin at the upper left corner of the page and its unit a point
 *
 * Draws a page, without a background. In a PDF it says what everything is, for who cannot see it.
 */
void
cirkel_pages_draw (CirkelPages *self, guint page, cairo_t *cr)
{
  const CirkelPagesPage *content;

  g_return_if_fail (CIRKEL_IS_PAGES (self) && page < self->pages->len && cr != NULL);

  content = g_ptr_array_index (self->pages, page);
  cairo_save (cr);
  if (content->sheet != NULL)
    {
      cirkel_pages_picture_draw (content->sheet, cr, cirkel_pages_get_width (self),
                                 cirkel_pages_get_height (self));
    }
  else
    {
      cairo_scale (cr, self->scale, self->scale);
      cairo_save (cr);
      cairo_translate (cr, get_margin (self), CIRKEL_PAGES_MARGIN);
      draw_text (self, content, cr);
      cairo_restore (cr);
      draw_foot (self, page, cr);
    }
  cairo_restore (cr);
}
