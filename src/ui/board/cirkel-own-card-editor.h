/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_OWN_CARD_EDITOR (cirkel_own_card_editor_get_type ())
G_DECLARE_FINAL_TYPE (CirkelOwnCardEditor, cirkel_own_card_editor, CIRKEL, OWN_CARD_EDITOR, CirkelPile)

GtkWidget *cirkel_own_card_editor_new (CirkelTable *table);

void cirkel_own_card_editor_set_card (CirkelOwnCardEditor *self, CirkelCard *card);

G_END_DECLS
