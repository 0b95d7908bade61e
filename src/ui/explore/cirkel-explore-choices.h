/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_CHOICES (cirkel_explore_choices_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreChoices, cirkel_explore_choices, CIRKEL, EXPLORE_CHOICES, CirkelPile)

GtkWidget *cirkel_explore_choices_new (CirkelTable *table, CirkelCard *card);

G_END_DECLS
