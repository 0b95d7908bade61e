/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-factor.h"
#include "cirkel-history.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_FACTOR_ROW (cirkel_factor_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelFactorRow, cirkel_factor_row, CIRKEL, FACTOR_ROW, CirkelPile)

GtkWidget *cirkel_factor_row_new (CirkelHistory *history, CirkelFactor *factor, gboolean editable);

CirkelFactor *cirkel_factor_row_get_factor (CirkelFactorRow *self);
void          cirkel_factor_row_write (CirkelFactorRow *self);

G_END_DECLS
