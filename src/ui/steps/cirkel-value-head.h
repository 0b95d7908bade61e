/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_VALUE_HEAD (cirkel_value_head_get_type ())
G_DECLARE_FINAL_TYPE (CirkelValueHead, cirkel_value_head, CIRKEL, VALUE_HEAD, CirkelPile)

GtkWidget *cirkel_value_head_new (CirkelTable *table, CirkelCard *card);

void cirkel_value_head_hide_words (CirkelValueHead *self);

G_END_DECLS
