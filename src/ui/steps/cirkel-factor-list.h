/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_FACTOR_LIST (cirkel_factor_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelFactorList, cirkel_factor_list, CIRKEL, FACTOR_LIST, CirkelPile)

GtkWidget *cirkel_factor_list_new (CirkelTable *table, CirkelEffect effect);

void cirkel_factor_list_set_placement (CirkelFactorList *self, CirkelPlacement *placement);

G_END_DECLS
