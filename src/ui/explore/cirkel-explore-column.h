/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_COLUMN (cirkel_explore_column_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreColumn, cirkel_explore_column, CIRKEL, EXPLORE_COLUMN, AdwBin)

GtkWidget *cirkel_explore_column_new (int em, GtkWidget *child);

G_END_DECLS
