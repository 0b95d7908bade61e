/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SMALL_DISC (cirkel_small_disc_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSmallDisc, cirkel_small_disc, CIRKEL, SMALL_DISC, GtkButton)

GtkWidget *cirkel_small_disc_new (CirkelTable *table, CirkelCard *card);

CirkelCard *cirkel_small_disc_get_card (CirkelSmallDisc *self);
void        cirkel_small_disc_set_selected (CirkelSmallDisc *self, gboolean selected);

G_END_DECLS
