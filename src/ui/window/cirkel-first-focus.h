/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_first_focus_take (GtkStack *pages);
void cirkel_first_focus_take_when_drawn (GtkStack *pages);

G_END_DECLS
