/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-pages.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PAGES_VIEW (cirkel_pages_view_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPagesView, cirkel_pages_view, CIRKEL, PAGES_VIEW, GtkWidget)

GtkWidget *cirkel_pages_view_new (void);

CirkelPages *cirkel_pages_view_get_pages (CirkelPagesView *self);
void         cirkel_pages_view_set_pages (CirkelPagesView *self, CirkelPages *pages);
double       cirkel_pages_view_get_zoom (CirkelPagesView *self);
void         cirkel_pages_view_set_zoom (CirkelPagesView *self, double zoom);

G_END_DECLS
