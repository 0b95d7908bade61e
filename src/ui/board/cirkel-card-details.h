/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CARD_DETAILS (cirkel_card_details_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCardDetails, cirkel_card_details, CIRKEL, CARD_DETAILS, GtkWidget)

GtkWidget *cirkel_card_details_new (CirkelTable *table);

G_END_DECLS
