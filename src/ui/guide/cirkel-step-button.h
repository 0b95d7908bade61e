/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_STEP_BUTTON (cirkel_step_button_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStepButton, cirkel_step_button, CIRKEL, STEP_BUTTON, GtkButton)

GtkWidget *cirkel_step_button_new (guint number, const char *title);

void cirkel_step_button_set_state (CirkelStepButton *self, gboolean current, gboolean visited);

G_END_DECLS
