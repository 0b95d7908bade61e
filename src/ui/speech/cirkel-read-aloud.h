/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean cirkel_read_aloud_is_available (GtkWindow *window);
void     cirkel_read_aloud (GtkWindow *window);

G_END_DECLS
