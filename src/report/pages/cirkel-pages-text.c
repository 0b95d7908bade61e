/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-text.h"

#include "cirkel-text-setting.h"

#include <math.h>

/* The height of a line, in sizes of its letters. Scripts that need more get it. */
#define LINE_HEIGHT 1.35

/* What a blank line in a text leaves blank, in sizes of the letters. */
#define BLANK_LINE 0.6

static PangoDirection
get_language_direction (const char *language)
{
  int                n_scripts;
  const PangoScript *scripts = pango_language_get_scripts (pango_language_from_string (language), &n_scripts);

  if (scripts == NULL || n_scripts == 0)
    return PANGO_DIRECTION_LTR;

  switch ((int)scripts[0])
    {
    case PANGO_SCRIPT_ARABIC:
    case PANGO_SCRIPT_HEBREW:
    case PANGO_SCRIPT_NKO:
    case PANGO_SCRIPT_SYRIAC:
    case PANGO_SCRIPT_THAANA:
      return PANGO_DIRECTION_RTL;
    default:
      return PANGO_DIRECTION_LTR;
    }
}

/**
 * cirkel_pages_text_create_context:
 * @language: the language of the paper
 *
 * Returns: (transfer full): where the texts of a paper are set, with its direction
 */
PangoContext *
cirkel_pages_text_create_context (const char *language)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  cirkel_text_setting_leave_devices (context);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_context_set_base_dir (context, get_language_direction (language));

  return context;
}

static void
line_clear (gpointer data)
{
  CirkelPagesLine *self = data;

  g_clear_object (&self->layout);
}

static PangoLayout *
create_layout (PangoContext *context, const char *text, int length, gboolean centered, double width)
{
  PangoLayout   *layout = pango_layout_new (context);
  const gboolean rtl = pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL;

  cirkel_text_setting_keep_letters (layout);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout,
                              centered ? PANGO_ALIGN_CENTER : (rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT));
  pango_layout_set_width (layout, (int)floor (MAX (1.0, width) * PANGO_SCALE));
  pango_layout_set_text (layout, text, length);

  return layout;
}

/* A line takes at least the same height everywhere; what a script needs beyond that is added. */
static void
add_line (GArray *lines, PangoLayoutIter *iter, double size, double gap)
{
  CirkelPagesLine line
    = { g_object_ref (pango_layout_iter_get_layout (iter)), pango_layout_iter_get_line_readonly (iter) };
  PangoRectangle room;
  double         above, below, leading;

  pango_layout_iter_get_line_extents (iter, NULL, &room);
  above = pango_units_to_double (pango_layout_iter_get_baseline (iter) - room.y);
  below = pango_units_to_double (room.height) - above;
  leading = MAX (0.0, LINE_HEIGHT * size - above - below) / 2.0;

  line.x = pango_units_to_double (room.x);
  line.gap = gap;
  line.ascent = above + leading;
  line.descent = below + leading;
  g_array_append_val (lines, line);
}

static void
add_paragraph (GArray *lines, PangoLayout *layout, double size, double gap)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  const guint      first = lines->len;

  do
    add_line (lines, iter, size, lines->len == first ? gap : 0.0);
  while (pango_layout_iter_next_line (iter));

  g_array_index (lines, CirkelPagesLine, first).first = TRUE;
  g_array_index (lines, CirkelPagesLine, lines->len - 1).last = TRUE;
  pango_layout_iter_free (iter);
}

/**
 * cirkel_pages_text_break:
 * @context: where the texts of a paper are set
 * @text: the text, any number of paragraphs in any script
 * @size: the size of the letters, in points
 * @bold: whether they are bold
 * @centered: whether the lines are in the middle of their room
 * @width: the room for a line, in points
 *
 * Breaks a text into lines. Each paragraph has a direction of its own.
 *
 * Returns: (transfer full) (element-type CirkelPagesLine): the lines, at least one
 */
GArray *
cirkel_pages_text_break (PangoContext *context,
                         const char   *text,
                         double        size,
                         gboolean      bold,
                         gboolean      centered,
                         double        width)
{
  GArray               *lines = g_array_new (FALSE, TRUE, sizeof (CirkelPagesLine));
  PangoFontDescription *font = cirkel_text_setting_create_font (size, bold);
  double                gap = 0.0;
  const char           *rest = text;

  g_array_set_clear_func (lines, line_clear);
  do
    {
      int end, next;

      pango_find_paragraph_boundary (rest, -1, &end, &next);
      if (end > 0 || (*rest == '\0' && lines->len == 0))
        {
          g_autoptr (PangoLayout) layout = create_layout (context, rest, end, centered, width);

          pango_layout_set_font_description (layout, font);
          add_paragraph (lines, layout, size, gap);
        }
      gap = end == 0 && lines->len > 0 ? BLANK_LINE * size : 0.0;
      rest += next;
    }
  while (*rest != '\0' || lines->len == 0);
  pango_font_description_free (font);

  return lines;
}

/**
 * cirkel_pages_text_measure:
 * @context: where the texts of a paper are set
 * @text: a text
 * @length: how many bytes of it
 * @size: the size of the letters, in points
 * @bold: whether they are bold
 *
 * Returns: the width of the text on one line, in points
 */
double
cirkel_pages_text_measure (PangoContext *context, const char *text, int length, double size, gboolean bold)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  PangoFontDescription *font = cirkel_text_setting_create_font (size, bold);
  PangoRectangle        room;

  cirkel_text_setting_keep_letters (layout);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, length);
  pango_layout_get_extents (layout, NULL, &room);
  pango_font_description_free (font);

  return pango_units_to_double (room.width);
}

/**
 * cirkel_pages_line_draw:
 * @self: a line
 * @cr: where to draw, with the colour set
 * @x: the left edge of its room
 * @baseline: where its letters stand
 *
 * Draws a line.
 */
void
cirkel_pages_line_draw (const CirkelPagesLine *self, cairo_t *cr, double x, double baseline)
{
  cairo_move_to (cr, x + self->x, baseline);
  pango_cairo_show_layout_line (cr, self->line);
}
