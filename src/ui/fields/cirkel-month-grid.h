/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_MONTH_GRID (cirkel_month_grid_get_type ())
G_DECLARE_FINAL_TYPE (CirkelMonthGrid, cirkel_month_grid, CIRKEL, MONTH_GRID, CirkelPile)

GtkWidget *cirkel_month_grid_new (void);

void cirkel_month_grid_show (CirkelMonthGrid *self, const char *date);

G_END_DECLS
