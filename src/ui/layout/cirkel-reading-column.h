/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_READING_COLUMN (cirkel_reading_column_get_type ())
G_DECLARE_FINAL_TYPE (CirkelReadingColumn, cirkel_reading_column, CIRKEL, READING_COLUMN, AdwBin)

GtkWidget *cirkel_reading_column_new (int em, GtkWidget *child);

G_END_DECLS
