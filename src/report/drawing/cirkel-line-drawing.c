/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-line-drawing.h"

#include "cirkel-palette.h"

#include <math.h>

/* What lies outside the circles has a line that draws no attention. */
#define OUTSIDE_LINE "#8d9297"

/**
 * cirkel_set_color:
 * @cr: a cairo context
 * @color: a colour, as "#rrggbb"
 *
 * Sets the colour of what is drawn next.
 */
void
cirkel_set_color (cairo_t *cr, const char *color)
{
  guint64 rgb = g_ascii_strtoull (color + 1, NULL, 16);

  cairo_set_source_rgb (cr, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

/**
 * cirkel_path_rounded:
 * @cr: a cairo context
 * @rect: a rectangle
 * @radius: of its corners
 *
 * Makes a rectangle with round corners the path.
 */
void
cirkel_path_rounded (cairo_t *cr, const CirkelRect *rect, double radius)
{
  const double right = rect->x + rect->width;
  const double bottom = rect->y + rect->height;

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, rect->y + radius, radius, -G_PI_2, 0.0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0.0, G_PI_2);
  cairo_arc (cr, rect->x + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, rect->x + radius, rect->y + radius, radius, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
}

/* Whole dashes only: a line that goes round has no seam. */
static void
set_dashes (cairo_t *cr, const CirkelLineStyle *style, double line_width, double length)
{
  double period = (style->dash + style->gap) * line_width;
  double stretch;
  double dashes[2];

  if (style->gap <= 0.0 || period <= 0.0 || length <= 0.0)
    return;

  stretch = length / (MAX (1.0, round (length / period)) * period);
  dashes[0] = style->dash * line_width * stretch;
  dashes[1] = style->gap * line_width * stretch;
  cairo_set_dash (cr, dashes, 2, 0.0);
}

/**
 * cirkel_stroke_line_of_place:
 * @cr: a cairo context with a closed path
 * @place: where what is drawn lies, or which circle it is
 * @line_width: how thick the line is
 * @length: how long the path is
 *
 * Draws the path with the colour and the kind of line of a place.
 */
void
cirkel_stroke_line_of_place (cairo_t *cr, CirkelPlace place, double line_width, double length)
{
  cairo_save (cr);
  if (cirkel_place_is_circle (place))
    {
      cirkel_set_color (cr, cirkel_palette_get_circle (place, FALSE)->line);
      set_dashes (cr, cirkel_palette_get_line_style (place), line_width, length);
      cairo_set_line_cap (cr, place == CIRKEL_PLACE_OUTER ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
      cairo_set_line_width (cr, line_width);
    }
  else
    {
      cirkel_set_color (cr, OUTSIDE_LINE);
      cairo_set_line_width (cr, line_width * 0.6);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}
