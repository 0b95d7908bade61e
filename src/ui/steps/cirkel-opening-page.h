/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_OPENING_PAGE (cirkel_opening_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelOpeningPage, cirkel_opening_page, CIRKEL, OPENING_PAGE, GtkWidget)

GtkWidget *cirkel_opening_page_new (CirkelTalk *talk);

G_END_DECLS
