/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_window_size_restore (GtkWindow *window, GSettings *settings);
void cirkel_window_size_save (GtkWindow *window, GSettings *settings);

G_END_DECLS
