/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_WRAP_LAYOUT (cirkel_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (CirkelWrapLayout, cirkel_wrap_layout, CIRKEL, WRAP_LAYOUT, GtkLayoutManager)

void cirkel_wrap_layout_set_spacing (CirkelWrapLayout *self, int column_spacing, int row_spacing);

G_END_DECLS
