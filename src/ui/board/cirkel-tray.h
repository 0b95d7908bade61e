/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-card-view.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TRAY (cirkel_tray_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTray, cirkel_tray, CIRKEL, TRAY, GtkWidget)

GtkWidget *cirkel_tray_new (CirkelTable *table);

void        cirkel_tray_set_orientation (CirkelTray *self, GtkOrientation orientation);
CirkelPlace cirkel_tray_get_place_at (CirkelTray *self, double x, double y);
GtkWidget  *cirkel_tray_get_area (CirkelTray *self, CirkelPlace place);
GtkWidget  *cirkel_tray_get_add_button (CirkelTray *self);
void        cirkel_tray_set_lit (CirkelTray *self, CirkelPlace place);
void        cirkel_tray_set_still (CirkelTray *self, gboolean still);

CirkelCardView *cirkel_tray_find_view (CirkelTray *self, CirkelCard *card);
gboolean        cirkel_tray_can_scroll (CirkelTray *self, GtkOrientation orientation);

G_END_DECLS
