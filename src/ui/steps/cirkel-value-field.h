/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_VALUE_FIELD (cirkel_value_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelValueField, cirkel_value_field, CIRKEL, VALUE_FIELD, CirkelPile)

GtkWidget *cirkel_value_field_new (CirkelTalk *talk, CirkelAgreement *agreement);

G_END_DECLS
