/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PLACE_BUTTONS (cirkel_place_buttons_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPlaceButtons, cirkel_place_buttons, CIRKEL, PLACE_BUTTONS, CirkelPile)

GtkWidget *cirkel_place_buttons_new (void);

void cirkel_place_buttons_set_method (CirkelPlaceButtons *self, CirkelMethod *method);
void cirkel_place_buttons_set_place (CirkelPlaceButtons *self, CirkelPlace place);

G_END_DECLS
