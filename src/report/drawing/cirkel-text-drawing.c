/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-text-drawing.h"

#include "cirkel-text-setting.h"

#include <math.h>

/* Letters shrink by this until the text fits. */
#define SIZE_STEP 0.96

/* Words stay whole as long as their letters keep this part of their size. */
#define LEAST_FOR_WORDS 0.72

static void
set_size (PangoLayout *layout, double size, gboolean bold)
{
  PangoFontDescription *font = cirkel_text_setting_create_font (size, bold);

  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

/* Whether every line starts where a line may start. */
static gboolean
words_are_whole (PangoLayout *layout)
{
  const char         *text = pango_layout_get_text (layout);
  int                 n_attrs;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (layout, &n_attrs);
  int                 n_lines = pango_layout_get_line_count (layout);

  for (int i = 1; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      glong            offset = g_utf8_pointer_to_offset (text, text + line->start_index);

      if (offset < n_attrs && !attrs[offset].is_line_break)
        return FALSE;
    }

  return TRUE;
}

/* Finds the largest letters in which the text takes few enough lines. */
static gboolean
shrink_to_fit (PangoLayout *layout, const CirkelTextStyle *style, double least, gboolean whole_words)
{
  for (double share = 1.0; share >= least - 1e-9; share *= SIZE_STEP)
    {
      set_size (layout, style->size * share, style->bold);
      if (pango_layout_get_line_count (layout) <= style->lines && (!whole_words || words_are_whole (layout)))
        return TRUE;
    }

  return FALSE;
}

/**
 * cirkel_text_layout_new:
 * @cr: where it will be drawn
 * @text: the text, one paragraph in any script
 * @style: how it looks
 *
 * Sets a text. When it is too long, the letters get smaller first, then words
 * are broken, and only then is the rest of the last line cut off.
 *
 * Returns: (transfer full): the text, set
 */
PangoLayout *
cirkel_text_layout_new (cairo_t *cr, const char *text, const CirkelTextStyle *style)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);

  cirkel_text_setting_leave_devices (pango_layout_get_context (layout));
  cirkel_text_setting_keep_letters (layout);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_alignment (layout, style->align);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  if (style->width >= 0.0)
    pango_layout_set_width (layout, (int)ceil (style->width * PANGO_SCALE));

  if (shrink_to_fit (layout, style, MAX (style->least, LEAST_FOR_WORDS), TRUE)
      || shrink_to_fit (layout, style, style->least, FALSE))
    return layout;

  set_size (layout, style->size * style->least, style->bold);
  pango_layout_set_height (layout, -style->lines);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);

  return layout;
}

/**
 * cirkel_text_get_size:
 * @layout: a text
 * @width: (out) (optional): its width, in the unit of the picture
 * @height: (out) (optional): its height, in the unit of the picture
 *
 * Tells how much room a text takes.
 */
void
cirkel_text_get_size (PangoLayout *layout, double *width, double *height)
{
  PangoRectangle extents;

  pango_layout_get_extents (layout, NULL, &extents);
  if (width != NULL)
    *width = pango_units_to_double (extents.width);
  if (height != NULL)
    *height = pango_units_to_double (extents.height);
}

/**
 * cirkel_text_draw:
 * @cr: where to draw, with the colour set
 * @layout: a text
 * @x: the left edge of its room
 * @y: its upper edge
 *
 * Draws a text.
 */
void
cirkel_text_draw (cairo_t *cr, PangoLayout *layout, double x, double y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}

/**
 * cirkel_text_measure_em:
 * @cr: where it will be drawn
 * @text: a text
 * @bold: whether the letters are bold
 *
 * Returns: the width of the text on one line, in em
 */
double
cirkel_text_measure_em (cairo_t *cr, const char *text, gboolean bold)
{
  const double          size = 100.0;
  const CirkelTextStyle style = { size, 1.0, -1.0, 1, bold, PANGO_ALIGN_LEFT };
  g_autoptr (PangoLayout) layout = cirkel_text_layout_new (cr, text, &style);
  double width;

  cirkel_text_get_size (layout, &width, NULL);

  return width / size;
}
