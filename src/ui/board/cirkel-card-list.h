/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CARD_LIST (cirkel_card_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCardList, cirkel_card_list, CIRKEL, CARD_LIST, GtkWidget)

GtkWidget *cirkel_card_list_new (CirkelTable *table, CirkelPlace place);

void cirkel_card_list_set_orientation (CirkelCardList *self, GtkOrientation orientation);

G_END_DECLS
