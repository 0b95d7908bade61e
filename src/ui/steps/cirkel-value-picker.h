/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_VALUE_PICKER (cirkel_value_picker_get_type ())
G_DECLARE_FINAL_TYPE (CirkelValuePicker, cirkel_value_picker, CIRKEL, VALUE_PICKER, GtkPopover)

GtkWidget *cirkel_value_picker_new (CirkelTable *table, GPtrArray *cards);

G_END_DECLS
