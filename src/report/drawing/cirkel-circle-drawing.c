/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-circle-drawing.h"

#include "cirkel-line-drawing.h"
#include "cirkel-palette.h"

#define N_CIRCLES 3

/* As a share of the radius of the board. */
#define LINE_WIDTH 0.006

/* Makes the colour lighter: white stands for what is missing of it. */
static void
lighten (cairo_t *cr, double tint)
{
  double red, green, blue;

  cairo_pattern_get_rgba (cairo_get_source (cr), &red, &green, &blue, NULL);
  cairo_set_source_rgb (cr, 1.0 - tint * (1.0 - red), 1.0 - tint * (1.0 - green), 1.0 - tint * (1.0 - blue));
}

/**
 * cirkel_circles_draw:
 * @cr: where to draw
 * @frame: where the circles are
 * @tint: how much of their colour the areas have: 1.0 as on the screen, less saves ink
 *
 * Draws the three circles, each with its own kind of line, without their labels.
 */
void
cirkel_circles_draw (cairo_t *cr, const CirkelBoardFrame *frame, double tint)
{
  g_return_if_fail (cr != NULL && frame != NULL);

  for (int i = N_CIRCLES - 1; i >= 0; i--)
    {
      CirkelPlace place = CIRKEL_PLACE_INNER + i;

      cairo_new_path (cr);
      cairo_arc (cr, frame->center_x, frame->center_y, frame->circles[i], 0.0, 2.0 * G_PI);
      cairo_close_path (cr);
      cirkel_set_color (cr, cirkel_palette_get_circle (place, FALSE)->paper);
      lighten (cr, tint);
      cairo_fill_preserve (cr);
      cirkel_stroke_line_of_place (cr, place, frame->radius * LINE_WIDTH, 2.0 * G_PI * frame->circles[i]);
    }
}
