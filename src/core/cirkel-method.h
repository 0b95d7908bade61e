/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-card.h"
#include "cirkel-enums.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_METHOD (cirkel_method_get_type ())
G_DECLARE_FINAL_TYPE (CirkelMethod, cirkel_method, CIRKEL, METHOD, GObject)

CirkelMethod *cirkel_method_new (const char *language);

const char *const *cirkel_method_get_languages (void);
const char        *cirkel_method_get_system_language (void);

const char *cirkel_method_get_language (CirkelMethod *self);
const char *cirkel_method_get_place_name (CirkelMethod *self, CirkelPlace place);
const char *cirkel_method_get_place_meaning (CirkelMethod *self, CirkelPlace place);

const char        *cirkel_method_get_card_title (CirkelMethod *self, CirkelCard *card);
const char        *cirkel_method_get_card_short_title (CirkelMethod *self, CirkelCard *card);
const char        *cirkel_method_get_card_explanation (CirkelMethod *self, CirkelCard *card);
const char *const *cirkel_method_get_card_examples (CirkelMethod *self, CirkelCard *card);
const char        *cirkel_method_get_card_icon_name (CirkelMethod *self, CirkelCard *card);

G_END_DECLS
