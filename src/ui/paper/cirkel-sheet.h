/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-pages.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SHEET (cirkel_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSheet, cirkel_sheet, CIRKEL, SHEET, GtkWidget)

GtkWidget *cirkel_sheet_new (guint page);

void cirkel_sheet_set_pages (CirkelSheet *self, CirkelPages *pages);

G_END_DECLS
