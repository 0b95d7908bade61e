/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_primary_menu_attach (GtkMenuButton *button, gboolean for_session);
void cirkel_primary_menu_attach_exploring (GtkMenuButton *button);

G_END_DECLS
