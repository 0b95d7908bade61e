/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_TILES_LAYOUT (cirkel_tiles_layout_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTilesLayout, cirkel_tiles_layout, CIRKEL, TILES_LAYOUT, GtkLayoutManager)

void cirkel_tiles_layout_set_column_em (CirkelTilesLayout *self, int column_em);

G_END_DECLS
