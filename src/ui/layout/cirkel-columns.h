/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_COLUMNS (cirkel_columns_get_type ())
G_DECLARE_FINAL_TYPE (CirkelColumns, cirkel_columns, CIRKEL, COLUMNS, GtkWidget)

GtkWidget *cirkel_columns_new (int column_width, int spacing);

void cirkel_columns_append (CirkelColumns *self, GtkWidget *child);

G_END_DECLS
