/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GPtrArray *cirkel_hidden_windows_take (GtkWindow *owner);
void       cirkel_hidden_windows_give_back (GPtrArray *windows);

G_END_DECLS
