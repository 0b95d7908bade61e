/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DATE_FIELD (cirkel_date_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDateField, cirkel_date_field, CIRKEL, DATE_FIELD, CirkelPile)

GtkWidget *
cirkel_date_field_new (CirkelHistory *history, gpointer record, const char *field, const char *label);

void cirkel_date_field_set_label_visible (CirkelDateField *self, gboolean visible);

G_END_DECLS
