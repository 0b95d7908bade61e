/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"

G_BEGIN_DECLS

/**
 * CirkelCircleColors:
 * @fill: the area of the circle
 * @line: its line, and the borders of the cards in it
 * @lit: its area while a card is above it
 * @paper: its area on paper, which may be without colours: each circle is lighter than the one in it
 *
 * The colours of one circle, each as "#rrggbb".
 *
 * Three calm hues of equal weight that people who see few colours can tell
 * apart. None says good or bad.
 */
typedef struct
{
  const char *fill;
  const char *line;
  const char *lit;
  const char *paper;
} CirkelCircleColors;

/**
 * CirkelLineStyle:
 * @dash: the length of a dash, in widths of the line; 0.0 with a gap is a round dot
 * @gap: the length of what is between two, in widths of the line; 0.0 for none
 *
 * The kind of line of one circle.
 *
 * The circles, and the borders of the cards in them, differ by it as well as by
 * colour, so that nobody needs to see the colour.
 */
typedef struct
{
  double dash;
  double gap;
} CirkelLineStyle;

/**
 * cirkel_palette_get_circle:
 * @place: one of the three circles
 * @dark: whether for dark surroundings
 *
 * Returns: (transfer none): the colours of the circle
 */
static inline const CirkelCircleColors *
cirkel_palette_get_circle (CirkelPlace place, gboolean dark)
{
  static const CirkelCircleColors light_colors[] = {
    { "#d5ebe8", "#1f7a70", "#b5ddd7", "#b4d6d0" },
    { "#e6e0f5", "#6d55b0", "#d0c4ee", "#e0d9f3" },
    { "#f7e5d2", "#b5651d", "#f2d0ac", "#fbefe1" },
  };
  static const CirkelCircleColors dark_colors[] = {
    { "#173f3b", "#5fc2b5", "#1f5f58", "#b4d6d0" },
    { "#35295a", "#a995e6", "#4b3a80", "#e0d9f3" },
    { "#4d3318", "#e0a165", "#6d4821", "#fbefe1" },
  };

  g_return_val_if_fail (cirkel_place_is_circle (place), &light_colors[0]);

  return dark ? &dark_colors[place - CIRKEL_PLACE_INNER] : &light_colors[place - CIRKEL_PLACE_INNER];
}

/**
 * cirkel_palette_get_line_style:
 * @place: one of the three circles
 *
 * Returns: (transfer none): the kind of line of the circle
 */
static inline const CirkelLineStyle *
cirkel_palette_get_line_style (CirkelPlace place)
{
  static const CirkelLineStyle styles[] = { { 1.0, 0.0 }, { 4.0, 2.5 }, { 0.0, 2.2 } };

  g_return_val_if_fail (cirkel_place_is_circle (place), &styles[0]);

  return &styles[place - CIRKEL_PLACE_INNER];
}

G_END_DECLS
