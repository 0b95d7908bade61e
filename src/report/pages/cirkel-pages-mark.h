/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

double cirkel_pages_mark_get_width (CirkelPaperMark mark, double size);
void   cirkel_pages_mark_draw (CirkelPaperMark mark, cairo_t *cr, double x, double baseline, double size);

G_END_DECLS
