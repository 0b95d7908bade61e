/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-drawing.h"

#include "cirkel-line-drawing.h"
#include "cirkel-palette.h"
#include "cirkel-symbol-drawing.h"
#include "cirkel-text-drawing.h"

/* Lengths are shares of the width of the card. */
#define CORNER 0.075
#define BORDER 0.016
#define PADDING 0.055
#define TEXT 0.112
#define LEAST_TEXT 0.58
#define TITLE_LINES 3
#define SYMBOL 0.165
#define SYMBOL_GAP 0.035
#define BADGE 0.115
#define BADGE_GAP 0.03

static const char *
get_color (CirkelPlace place)
{
  return cirkel_place_is_circle (place) ? cirkel_palette_get_circle (place, FALSE)->line : CIRKEL_INK_SOFT;
}

/**
 * cirkel_card_set_title:
 * @cr: where the card will be drawn
 * @title: what is written on it
 * @width: the width of the card
 *
 * Sets the words of a card in the room that its border and symbol leave.
 *
 * Returns: (transfer full): the words, set
 */
PangoLayout *
cirkel_card_set_title (cairo_t *cr, const char *title, double width)
{
  const CirkelTextStyle style = {
    .size = width * TEXT,
    .least = LEAST_TEXT,
    .width = width * (1.0 - 2.0 * PADDING),
    .lines = TITLE_LINES,
    .bold = TRUE,
    .align = PANGO_ALIGN_CENTER,
  };

  return cirkel_text_layout_new (cr, title, &style);
}

static void
draw_paper (cairo_t *cr, CirkelPlace place, const CirkelRect *rect)
{
  const double border = rect->width * BORDER;
  const double radius = rect->width * CORNER;
  CirkelRect   line
    = { rect->x + border / 2.0, rect->y + border / 2.0, rect->width - border, rect->height - border };

  cirkel_path_rounded (cr, &line, radius);
  cirkel_set_color (cr, CIRKEL_PAPER);
  cairo_fill_preserve (cr);
  cirkel_stroke_line_of_place (cr, place, border,
                               2.0 * (line.width + line.height) - (8.0 - 2.0 * G_PI) * radius);
}

/* Most important stands out; the others are there for who looks. */
static void
draw_badges (cairo_t *cr, const CirkelCardLook *look, const CirkelRect *rect)
{
  const double size = rect->width * BADGE;
  const double inset = rect->width * (PADDING + BORDER);
  CirkelRect   badge = { rect->x + inset, rect->y + inset, size, size };

  if (look->words)
    {
      cirkel_symbol_draw (cr, "cirkel-words", CIRKEL_INK_SOFT, &badge);
      badge.x += size + rect->width * BADGE_GAP;
    }
  if (look->talk_about)
    cirkel_symbol_draw (cr, "cirkel-talk-about", CIRKEL_INK_SOFT, &badge);

  if (look->most_important)
    {
      badge.x = rect->x + rect->width - inset - size;
      cirkel_symbol_draw (cr, "cirkel-important", get_color (look->place), &badge);
    }
}

/**
 * cirkel_card_draw:
 * @cr: where to draw
 * @look: what there is to see on the card
 * @rect: where it lies
 *
 * Draws a card.
 */
void
cirkel_card_draw (cairo_t *cr, const CirkelCardLook *look, const CirkelRect *rect)
{
  g_autoptr (PangoLayout) title = cirkel_card_set_title (cr, look->title, rect->width);
  const double symbol_size = rect->width * SYMBOL;
  const double gap = rect->width * SYMBOL_GAP;
  CirkelRect   symbol;
  double       title_height;
  double       top;

  cirkel_text_get_size (title, NULL, &title_height);
  top = MAX (rect->height * 0.08, (rect->height - symbol_size - gap - title_height) / 2.0);
  symbol
    = (CirkelRect){ rect->x + (rect->width - symbol_size) / 2.0, rect->y + top, symbol_size, symbol_size };

  draw_paper (cr, look->place, rect);
  cirkel_symbol_draw (cr, look->symbol, get_color (look->place), &symbol);
  draw_badges (cr, look, rect);

  cirkel_set_color (cr, CIRKEL_INK);
  cirkel_text_draw (cr, title, rect->x + rect->width * PADDING, symbol.y + symbol_size + gap);
}
