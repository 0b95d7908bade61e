/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * CirkelTextStyle:
 * @size: the size of the letters (1 em), in the unit of the picture
 * @least: to what part of @size letters may shrink to make the text fit, 1.0 for not at all
 * @width: the room for a line, in the unit of the picture; negative for no limit
 * @lines: the most lines; what does not fit even in the least size ends in an ellipsis
 * @bold: whether the letters are bold
 * @align: to which side the lines are aligned
 *
 * How a text looks.
 */
typedef struct
{
  double         size;
  double         least;
  double         width;
  int            lines;
  gboolean       bold;
  PangoAlignment align;
} CirkelTextStyle;

PangoLayout *cirkel_text_layout_new (cairo_t *cr, const char *text, const CirkelTextStyle *style);
void         cirkel_text_get_size (PangoLayout *layout, double *width, double *height);
void         cirkel_text_draw (cairo_t *cr, PangoLayout *layout, double x, double y);
double       cirkel_text_measure_em (cairo_t *cr, const char *text, gboolean bold);

G_END_DECLS
