/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-mark.h"

/* Capitals, in sizes of the letters. */
#define CAP_HEIGHT 0.7

/* A box is a little larger than a capital, as a capital is a little larger than it seems. */
#define BOX (CAP_HEIGHT + 0.08)

/* Half the length of a plus and a minus. */
#define ARM 0.26

/**
 * cirkel_pages_mark_get_width:
 * @mark: a mark
 * @size: the size of the letters beside it, in points
 *
 * Returns: its width, in points; 0.0 where there is none
 */
double
cirkel_pages_mark_get_width (CirkelPaperMark mark, double size)
{
  switch (mark)
    {
    case CIRKEL_PAPER_BULLET:
      return 0.28 * size;
    case CIRKEL_PAPER_PLUS:
    case CIRKEL_PAPER_MINUS:
      return 2.0 * ARM * size;
    case CIRKEL_PAPER_BOX:
    case CIRKEL_PAPER_TICKED:
      return BOX * size;
    case CIRKEL_PAPER_NO_MARK:
    default:
      return 0.0;
    }
}

static void
draw_sign (CirkelPaperMark mark, cairo_t *cr, double size)
{
  cairo_move_to (cr, 0.0, ARM * size);
  cairo_rel_line_to (cr, 2.0 * ARM * size, 0.0);
  if (mark == CIRKEL_PAPER_PLUS)
    {
      cairo_move_to (cr, ARM * size, 0.0);
      cairo_rel_line_to (cr, 0.0, 2.0 * ARM * size);
    }
  cairo_set_line_width (cr, 0.13 * size);
  cairo_stroke (cr);
}

static void
draw_box (CirkelPaperMark mark, cairo_t *cr, double size)
{
  const double line = 0.07 * size;
  const double side = BOX * size;

  cairo_rectangle (cr, line / 2.0, line / 2.0, side - line, side - line);
  cairo_set_line_width (cr, line);
  cairo_stroke (cr);
  if (mark != CIRKEL_PAPER_TICKED)
    return;

  cairo_move_to (cr, 0.24 * side, 0.52 * side);
  cairo_line_to (cr, 0.43 * side, 0.72 * side);
  cairo_line_to (cr, 0.78 * side, 0.28 * side);
  cairo_set_line_width (cr, 0.13 * side);
  cairo_stroke (cr);
}

/**
 * cirkel_pages_mark_draw:
 * @mark: a mark
 * @cr: where to draw, with the colour set
 * @x: its left edge
 * @baseline: where the letters beside it stand
 * @size: the size of these letters, in points
 *
 * Draws a mark in the middle of the height of a capital.
 */
void
cirkel_pages_mark_draw (CirkelPaperMark mark, cairo_t *cr, double x, double baseline, double size)
{
  const double width = cirkel_pages_mark_get_width (mark, size);

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_translate (cr, x, baseline - (CAP_HEIGHT * size + width) / 2.0);
  switch (mark)
    {
    case CIRKEL_PAPER_BULLET:
      cairo_arc (cr, width / 2.0, width / 2.0, width / 2.0, 0.0, 2.0 * G_PI);
      cairo_fill (cr);
      break;
    case CIRKEL_PAPER_PLUS:
    case CIRKEL_PAPER_MINUS:
      draw_sign (mark, cr, size);
      break;
    case CIRKEL_PAPER_BOX:
    case CIRKEL_PAPER_TICKED:
      draw_box (mark, cr, size);
      break;
    case CIRKEL_PAPER_NO_MARK:
    default:
      break;
    }
  cairo_restore (cr);
}
