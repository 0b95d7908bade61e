/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-pages.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SHEETS (cirkel_sheets_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSheets, cirkel_sheets, CIRKEL, SHEETS, GtkWidget)

GtkWidget *cirkel_sheets_new (void);

void   cirkel_sheets_set_pages (CirkelSheets *self, CirkelPages *pages);
void   cirkel_sheets_set_zoom (CirkelSheets *self, double zoom);
double cirkel_sheets_get_zoom_in_use (CirkelSheets *self);
guint  cirkel_sheets_get_current (CirkelSheets *self);

G_END_DECLS
