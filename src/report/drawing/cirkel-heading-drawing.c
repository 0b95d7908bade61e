/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-heading-drawing.h"

#include "cirkel-line-drawing.h"
#include "cirkel-symbol-drawing.h"
#include "cirkel-text-drawing.h"

/* Sizes are in the unit of the picture. */
#define LABEL_SIZE 2.4
#define DATE_SIZE 1.45
#define LEGEND_SIZE 1.3
#define LEGEND_GAP 2.2
#define LINE_GAP 0.5

/* Of a line of the legend, in sizes of its letters. */
#define LINE_HEIGHT 1.3

#define N_MARKS 3

typedef struct
{
  const char *symbol;
  const char *text;
  gboolean    shown;
} Mark;

static void
get_marks (const CirkelHeading *self, Mark *marks)
{
  marks[0] = (Mark){ "cirkel-important", cirkel_method_get_paper_word (self->method, "most-important"),
                     self->most_important };
  marks[1]
    = (Mark){ "cirkel-words", cirkel_method_get_paper_word (self->method, "own-words"), self->has_words };
  marks[2] = (Mark){ "cirkel-talk-about", cirkel_method_get_paper_word (self->method, "talk-about"),
                     self->talk_about };
}

/* Draws a line of text and moves @y below it. */
static void
draw_line (cairo_t               *cr,
           const char            *text,
           const CirkelTextStyle *style,
           const char            *color,
           double                 x,
           double                *y)
{
  g_autoptr (PangoLayout) layout = cirkel_text_layout_new (cr, text, style);
  double height;

  cirkel_set_color (cr, color);
  cirkel_text_draw (cr, layout, x, *y);
  cirkel_text_get_size (layout, NULL, &height);
  *y += height;
}

/* Draws the marks in one line, or only tells how wide it is. */
static double
lay_legend (cairo_t *cr, const Mark *marks, double size, double x, double y, gboolean draw)
{
  const CirkelTextStyle style = { size, 1.0, -1.0, 1, FALSE, PANGO_ALIGN_LEFT };
  double                start = x;

  for (guint i = 0; i < N_MARKS; i++)
    {
      g_autoptr (PangoLayout) text = NULL;
      CirkelRect symbol = { x, y, size * 1.05, size * 1.05 };
      double     width, height;

      if (!marks[i].shown)
        continue;

      text = cirkel_text_layout_new (cr, marks[i].text, &style);
      cirkel_text_get_size (text, &width, &height);
      if (draw)
        {
          symbol.y += (height - symbol.height) / 2.0;
          cirkel_symbol_draw (cr, marks[i].symbol, CIRKEL_INK_SOFT, &symbol);
          cirkel_set_color (cr, CIRKEL_INK_SOFT);
          cirkel_text_draw (cr, text, x + size * 1.5, y);
        }
      x += size * (1.5 + LEGEND_GAP) + width;
    }

  return MAX (0.0, x - start - size * LEGEND_GAP);
}

/* To the right of the date where there is room for it, else below. */
static void
draw_legend (cairo_t          *cr,
             const Mark       *marks,
             const CirkelRect *room,
             double            unit,
             double            date_width,
             double            date_y,
             double           *y)
{
  double size = unit * LEGEND_SIZE;
  double width = lay_legend (cr, marks, size, 0.0, 0.0, FALSE);

  if (width <= 0.0)
    return;
  if (date_width + 4.0 * unit + width <= room->width)
    {
      lay_legend (cr, marks, size, room->x + room->width - width, date_y + unit * (DATE_SIZE - LEGEND_SIZE),
                  TRUE);
      return;
    }

  size *= MIN (1.0, room->width / width);
  *y += unit * LINE_GAP;
  lay_legend (cr, marks, size, room->x, *y, TRUE);
  *y += size * LINE_HEIGHT;
}

/**
 * cirkel_heading_draw:
 * @cr: where to draw
 * @heading: what it says
 * @room: the room for it; it takes as much of the height as it needs
 * @unit: the unit of the picture: a hundredth of what it measures
 *
 * Draws the heading of a picture.
 *
 * Returns: how high it is
 */
double
cirkel_heading_draw (cairo_t *cr, const CirkelHeading *heading, const CirkelRect *room, double unit)
{
  const CirkelTextStyle label_style = { unit * LABEL_SIZE, 0.5, room->width, 1, TRUE, PANGO_ALIGN_LEFT };
  const CirkelTextStyle date_style = { unit * DATE_SIZE, 1.0, -1.0, 1, FALSE, PANGO_ALIGN_LEFT };
  double                date_width = cirkel_text_measure_em (cr, heading->date, FALSE) * date_style.size;
  double                y = room->y;
  double                date_y;
  Mark                  marks[N_MARKS];

  get_marks (heading, marks);

  if (*heading->label != '\0')
    draw_line (cr, heading->label, &label_style, CIRKEL_INK, room->x, &y);
  date_y = y;
  draw_line (cr, heading->date, &date_style, CIRKEL_INK_SOFT, room->x, &y);
  draw_legend (cr, marks, room, unit, date_width, date_y, &y);

  return y - room->y;
}

/**
 * cirkel_legend_draw:
 * @cr: where to draw
 * @heading: which marks there are, and the words for them
 * @room: the room of the picture
 * @size: the size of the letters
 *
 * Draws only what the marks on the cards mean, at the lower edge of a picture that has its
 * heading elsewhere.
 *
 * Returns: how high it is, 0.0 where no card has a mark
 */
double
cirkel_legend_draw (cairo_t *cr, const CirkelHeading *heading, const CirkelRect *room, double size)
{
  double width;
  Mark   marks[N_MARKS];

  get_marks (heading, marks);
  width = lay_legend (cr, marks, size, 0.0, 0.0, FALSE);
  if (width <= 0.0)
    return 0.0;

  size *= MIN (1.0, room->width / width);
  lay_legend (cr, marks, size, room->x, room->y + room->height - size * LINE_HEIGHT, TRUE);

  return size * LINE_HEIGHT;
}
