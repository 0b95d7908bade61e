/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * CirkelPagesLine:
 * @layout: the paragraph that it is a line of
 * @line: the line, as long as the paragraph is there
 * @x: where it begins, from the left edge of its room
 * @gap: what is left blank above it
 * @ascent: what it takes above its baseline
 * @descent: what it takes below its baseline
 * @first: whether it is the first of its paragraph
 * @last: whether it is the last of its paragraph
 *
 * A line of a text. All measures are in points.
 */
typedef struct
{
  PangoLayout     *layout;
  PangoLayoutLine *line;
  double           x;
  double           gap;
  double           ascent;
  double           descent;
  gboolean         first;
  gboolean         last;
} CirkelPagesLine;

PangoContext *cirkel_pages_text_create_context (const char *language);
GArray       *cirkel_pages_text_break (PangoContext *context,
                                       const char   *text,
                                       double        size,
                                       gboolean      bold,
                                       gboolean      centered,
                                       double        width);
double
cirkel_pages_text_measure (PangoContext *context, const char *text, int length, double size, gboolean bold);
void cirkel_pages_line_draw (const CirkelPagesLine *self, cairo_t *cr, double x, double baseline);

G_END_DECLS
