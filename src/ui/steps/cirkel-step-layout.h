/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_STEP_LAYOUT (cirkel_step_layout_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStepLayout, cirkel_step_layout, CIRKEL, STEP_LAYOUT, GtkWidget)

GtkWidget *cirkel_step_layout_new (GtkWidget *side, GtkWidget *content);

void cirkel_step_layout_set_column_em (CirkelStepLayout *self, int column_em);

GtkWidget *cirkel_step_layout_make_heading (const char *title, const char *subtitle);

G_END_DECLS
