/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_FACTOR_PICKER (cirkel_factor_picker_get_type ())
G_DECLARE_FINAL_TYPE (CirkelFactorPicker, cirkel_factor_picker, CIRKEL, FACTOR_PICKER, GtkPopover)

GtkWidget *cirkel_factor_picker_new (CirkelTable *table, CirkelPlacement *placement, CirkelEffect effect);

G_END_DECLS
