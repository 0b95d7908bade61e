/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

#include <cairo.h>

G_BEGIN_DECLS

void cirkel_circles_draw (cairo_t *cr, const CirkelBoardFrame *frame, double tint);

G_END_DECLS
