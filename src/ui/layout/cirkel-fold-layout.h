/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_FOLD_LAYOUT (cirkel_fold_layout_get_type ())
G_DECLARE_FINAL_TYPE (CirkelFoldLayout, cirkel_fold_layout, CIRKEL, FOLD_LAYOUT, GtkLayoutManager)

G_END_DECLS
