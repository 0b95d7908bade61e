/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

#include <cairo.h>

G_BEGIN_DECLS

#define CIRKEL_INK "#2e3436"
#define CIRKEL_INK_SOFT "#5e6367"
#define CIRKEL_PAPER "#ffffff"

void cirkel_set_color (cairo_t *cr, const char *color);
void cirkel_path_rounded (cairo_t *cr, const CirkelRect *rect, double radius);
void cirkel_stroke_line_of_place (cairo_t *cr, CirkelPlace place, double line_width, double length);

G_END_DECLS
