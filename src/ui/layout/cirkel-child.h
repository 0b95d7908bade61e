/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *cirkel_child_first (GtkWidget *parent);
GtkWidget *cirkel_child_next (GtkWidget *child);
int        cirkel_child_count (GtkWidget *parent);

int cirkel_child_least (GtkWidget *child, GtkOrientation orientation, int for_size);
int cirkel_child_natural (GtkWidget *child, GtkOrientation orientation, int for_size);

void cirkel_child_place (GtkWidget *child, int x, int y, int width, int height);

G_END_DECLS
