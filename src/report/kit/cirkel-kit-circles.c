/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-circles.h"

#include "cirkel-circle-drawing.h"
#include "cirkel-line-drawing.h"
#include "cirkel-text-drawing.h"

/* A sheet full of colour costs ink, and bends. */
#define TINT 0.5

/* Lengths are shares of the radius of the circles. */
#define HEADING_SIZE 0.062
#define CORNER 0.05
#define ASIDE_LINE 0.006
#define PADDING 0.045

/* To what part of their size long texts shrink. */
#define LEAST 0.6

/* What is on the sheet. */
typedef struct
{
  CirkelMethod *method;
  char         *heading;
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *self = data;

  g_object_unref (self->method);
  g_free (self->heading);
  g_free (self);
}

/* Draws a line of text below @y, and tells how high it is. */
static double
draw_line (cairo_t *cr, const char *text, const CirkelTextStyle *style, const char *color, double x, double y)
{
  g_autoptr (PangoLayout) layout = cirkel_text_layout_new (cr, text, style);
  double height;

  cirkel_set_color (cr, color);
  cirkel_text_draw (cr, layout, x, y);
  cirkel_text_get_size (layout, NULL, &height);

  return height;
}

/* Draws the name of a place, and below it what it means. */
static void
draw_place (cairo_t              *cr,
            const CirkelKitSheet *sheet,
            CirkelMethod         *method,
            CirkelPlace           place,
            const CirkelRect     *rect,
            PangoAlignment        align)
{
  const CirkelTextStyle name_style = { sheet->board.label_size, LEAST, rect->width, 1, TRUE, align };
  const CirkelTextStyle meaning_style = { sheet->meaning_size, LEAST, rect->width, 1, FALSE, align };
  double                y = rect->y;

  y += draw_line (cr, cirkel_method_get_place_name (method, place), &name_style, CIRKEL_INK, rect->x, y);
  draw_line (cr, cirkel_method_get_place_meaning (method, place), &meaning_style, CIRKEL_INK_SOFT, rect->x,
             y);
}

static void
draw_heading (cairo_t *cr, const CirkelKitSheet *sheet, const char *heading)
{
  const CirkelTextStyle style = {
    HEADING_SIZE * sheet->board.radius, LEAST, sheet->heading.width, 1, TRUE, PANGO_ALIGN_CENTER,
  };

  draw_line (cr, heading, &style, CIRKEL_INK, sheet->heading.x, sheet->heading.y);
}

static void
draw_aside (cairo_t *cr, const CirkelKitSheet *sheet, CirkelMethod *method)
{
  const double      radius = sheet->board.radius;
  const double      line = ASIDE_LINE * radius;
  const double      padding = PADDING * radius;
  const CirkelRect *rect = &sheet->aside;
  const CirkelRect  border
    = { rect->x + line / 2.0, rect->y + line / 2.0, rect->width - line, rect->height - line };
  const CirkelRect text
    = { rect->x + padding, rect->y + padding / 2.0, rect->width - 2.0 * padding, rect->height };

  cirkel_path_rounded (cr, &border, CORNER * radius);
  cirkel_stroke_line_of_place (cr, CIRKEL_PLACE_ASIDE, line, 0.0);
  draw_place (cr, sheet, method, CIRKEL_PLACE_ASIDE, &text, PANGO_ALIGN_LEFT);
}

static void
draw_sheet (cairo_t *cr, double width, double height, gpointer user_data)
{
  const Sheet   *self = user_data;
  CirkelMethod  *method = self->method;
  CirkelKitSheet sheet;

  cirkel_kit_circles_init_sheet (&sheet, cr, method, width, height);
  draw_heading (cr, &sheet, self->heading);
  cirkel_circles_draw (cr, &sheet.board, TINT);
  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_OUTER; place++)
    draw_place (cr, &sheet, method, place, &sheet.board.labels[place - CIRKEL_PLACE_INNER],
                PANGO_ALIGN_CENTER);
  draw_aside (cr, &sheet, method);
}

/**
 * cirkel_kit_circles_init_sheet:
 * @sheet: (out caller-allocates): where to put it
 * @cr: where it will be drawn
 * @method: the content of the method
 * @width: the width of the sheet, in points
 * @height: its height
 *
 * Divides a sheet of paper after the words of a language.
 */
void
cirkel_kit_circles_init_sheet (CirkelKitSheet *sheet,
                               cairo_t        *cr,
                               CirkelMethod   *method,
                               double          width,
                               double          height)
{
  CirkelKitLabels labels;

  for (guint i = 0; i < G_N_ELEMENTS (labels.name_em); i++)
    {
      CirkelPlace place = CIRKEL_PLACE_INNER + i;

      labels.name_em[i] = cirkel_text_measure_em (cr, cirkel_method_get_place_name (method, place), TRUE);
      labels.meaning_em[i]
        = cirkel_text_measure_em (cr, cirkel_method_get_place_meaning (method, place), FALSE);
    }

  cirkel_kit_sheet_init (sheet, width, height, &labels);
}

/* What a person hears who cannot see the sheet. */
static char *
describe (CirkelMethod *method, const char *heading)
{
  GString *text = g_string_new (heading);

  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_ASIDE; place++)
    g_string_append_printf (text, " %s: %s", cirkel_method_get_place_name (method, place),
                            cirkel_method_get_place_meaning (method, place));

  return g_string_free (text, FALSE);
}

/**
 * cirkel_kit_add_circles:
 * @paper: the paper
 * @method: the content of the method
 * @heading: what stands above the circles
 *
 * Adds a sheet with the three circles, and a place for what is not important.
 */
void
cirkel_kit_add_circles (CirkelPaper *paper, CirkelMethod *method, const char *heading)
{
  g_autofree char *text = describe (method, heading);
  Sheet           *sheet = g_new0 (Sheet, 1);

  sheet->method = g_object_ref (method);
  sheet->heading = g_strdup (heading);
  cirkel_paper_add_sheet (paper, text, draw_sheet, sheet, sheet_free);
}
