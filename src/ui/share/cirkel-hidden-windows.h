/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GPtrArray *cirkel_hidden_windows_take (GtkWindow *owner);
void       cirkel_hidden_windows_give_back (GPtrArray *windows);

GPtrArray *cirkel_hidden_popovers_find (GtkWidget *content);
void       cirkel_hidden_popovers_give_back (GPtrArray *popovers);

G_END_DECLS
