/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_NEEDS_PAGE (cirkel_needs_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelNeedsPage, cirkel_needs_page, CIRKEL, NEEDS_PAGE, GtkWidget)

GtkWidget *cirkel_needs_page_new (CirkelTalk *talk);

G_END_DECLS
