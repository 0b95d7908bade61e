/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-card.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SYMBOL (cirkel_symbol_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSymbol, cirkel_symbol, CIRKEL, SYMBOL, GObject)

GdkPaintable *cirkel_symbol_new (const char *name);
GdkPaintable *cirkel_symbol_new_for_card (CirkelCard *card);

G_END_DECLS
