/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-history.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PRIVATE_TOGGLE (cirkel_private_toggle_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPrivateToggle, cirkel_private_toggle, CIRKEL, PRIVATE_TOGGLE, GtkWidget)

GtkWidget *
cirkel_private_toggle_new (CirkelHistory *history, gpointer record, const char *field, const char *label);
GtkWidget *cirkel_private_toggle_new_tool (CirkelHistory *history, gpointer record);

void cirkel_private_toggle_set_record (CirkelPrivateToggle *self, gpointer record);
void cirkel_private_toggle_set_label (CirkelPrivateToggle *self, const char *label);

G_END_DECLS
