/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *cirkel_explore_change_new (const char *page, const char *about);

G_END_DECLS
