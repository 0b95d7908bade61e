/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-circles.h"

#include "cirkel-palette.h"

/* The circles themselves: calm areas of colour, each with a line of its own style. */

#define LINE_WIDTH 2.0
#define LIT_LINE_WIDTH 4.0

static void
set_source (cairo_t *cr, const char *color)
{
  GdkRGBA rgba;

  gdk_rgba_parse (&rgba, color);
  gdk_cairo_set_source_rgba (cr, &rgba);
}

/* How the line of a circle goes, so that it is told without its colour. */
static void
set_dashes (cairo_t *cr, CirkelPlace place, double width)
{
  const double dashed[] = { width * 4, width * 2.5 };
  const double dotted[] = { 0.01, width * 2.2 };

  cairo_set_line_width (cr, width);
  cairo_set_line_cap (cr, place == CIRKEL_PLACE_OUTER ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  if (place == CIRKEL_PLACE_MIDDLE)
    cairo_set_dash (cr, dashed, G_N_ELEMENTS (dashed), 0);
  else if (place == CIRKEL_PLACE_OUTER)
    cairo_set_dash (cr, dotted, G_N_ELEMENTS (dotted), 0);
  else
    cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_circle (cairo_t                *cr,
             const CirkelBoardFrame *frame,
             CirkelPlace             place,
             gboolean                dark,
             gboolean                contrast,
             gboolean                lit)
{
  const CirkelCircleColors *colors = cirkel_palette_get_circle (place, dark);
  double                    width = lit ? LIT_LINE_WIDTH : LINE_WIDTH;
  double                    radius = frame->circles[place - CIRKEL_PLACE_INNER];

  cairo_arc (cr, frame->center_x, frame->center_y, radius, 0, 2 * G_PI);
  set_source (cr, lit ? colors->lit : colors->fill);
  cairo_fill (cr);

  cairo_arc (cr, frame->center_x, frame->center_y, MAX (radius - width / 2, 0), 0, 2 * G_PI);
  set_source (cr, contrast ? (dark ? "#ffffff" : "#000000") : colors->line);
  set_dashes (cr, place, width);
  cairo_stroke (cr);
}

/**
 * cirkel_board_circles_draw:
 * @frame: where the circles are
 * @dark: whether the surroundings are dark
 * @high_contrast: whether lines have to stand out as much as they can
 * @lit: the circle that lights up, or another place for none
 *
 * Draws the circles once, to be shown as long as nothing of this changes.
 *
 * Returns: (transfer full): the picture
 */
GskRenderNode *
cirkel_board_circles_draw (const CirkelBoardFrame *frame,
                           gboolean                dark,
                           gboolean                high_contrast,
                           CirkelPlace             lit)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (
    (float)(frame->center_x - frame->radius - 1), (float)(frame->center_y - frame->radius - 1),
    (float)(frame->radius * 2 + 2), (float)(frame->radius * 2 + 2));
  GskRenderNode *node = gsk_cairo_node_new (&bounds);
  cairo_t       *cr = gsk_cairo_node_get_draw_context (node);

  for (int place = CIRKEL_PLACE_OUTER; place >= CIRKEL_PLACE_INNER; place--)
    draw_circle (cr, frame, place, dark, high_contrast, place == (int)lit);
  cairo_destroy (cr);

  return node;
}
