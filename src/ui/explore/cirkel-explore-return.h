/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *cirkel_explore_return_new (void);

G_END_DECLS
