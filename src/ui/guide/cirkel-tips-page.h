/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-method.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TIPS_PAGE (cirkel_tips_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTipsPage, cirkel_tips_page, CIRKEL, TIPS_PAGE, GtkWidget)

GtkWidget *cirkel_tips_page_new (const char *title, const CirkelTip *tips, guint n_tips);

void cirkel_tips_page_set_mark (CirkelTipsPage *self, const char *mark);

G_END_DECLS
