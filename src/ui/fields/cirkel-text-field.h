/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TEXT_FIELD (cirkel_text_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTextField, cirkel_text_field, CIRKEL, TEXT_FIELD, CirkelPile)

GtkWidget *
cirkel_text_field_new (CirkelHistory *history, gpointer record, const char *field, const char *label);

void cirkel_text_field_set_hint (CirkelTextField *self, const char *hint);
void cirkel_text_field_set_label_visible (CirkelTextField *self, gboolean visible);
void cirkel_text_field_set_editable (CirkelTextField *self, gboolean editable);

G_END_DECLS
