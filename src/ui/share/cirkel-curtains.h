/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_curtains_bind_key (void);

gboolean cirkel_curtains_get_drawn (GtkApplication *application);
void     cirkel_curtains_set_drawn (GtkApplication *application, gboolean drawn);

G_END_DECLS
