/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_STICKY_GRID (cirkel_sticky_grid_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStickyGrid, cirkel_sticky_grid, CIRKEL, STICKY_GRID, GtkWidget)

GtkWidget *cirkel_sticky_grid_new (guint n_columns, guint n_rows);

void cirkel_sticky_grid_add (CirkelStickyGrid *self, GtkWidget *cell);

G_END_DECLS
