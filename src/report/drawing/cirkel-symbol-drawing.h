/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

#include <cairo.h>

G_BEGIN_DECLS

void cirkel_symbol_fill (cairo_t *cr, const char *name, const CirkelRect *rect);
void cirkel_symbol_draw (cairo_t *cr, const char *name, const char *color, const CirkelRect *rect);

G_END_DECLS
