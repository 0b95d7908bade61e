/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_scroll_to (GtkWidget *widget);
void cirkel_scroll_at (GtkWidget *widget, double y);
void cirkel_scroll_follow_focus (GtkWidget *scroller);

G_END_DECLS
