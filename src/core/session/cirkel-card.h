/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

/**
 * CIRKEL_CARD_TITLE_MAX:
 *
 * The most characters in the title of an own card.
 */
#define CIRKEL_CARD_TITLE_MAX 60

#define CIRKEL_TYPE_CARD (cirkel_card_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCard, cirkel_card, CIRKEL, CARD, CirkelRecord)

CirkelCard *cirkel_card_new_standard (const char *id);
CirkelCard *cirkel_card_new_own (const char *title, const char *explanation);

const char   *cirkel_card_get_id (CirkelCard *self);
const char   *cirkel_card_get_title (CirkelCard *self);
const char   *cirkel_card_get_explanation (CirkelCard *self);
gboolean      cirkel_card_is_own (CirkelCard *self);
CirkelPurpose cirkel_card_get_purpose (CirkelCard *self);

const char *const *cirkel_card_get_standard_ids (void);
gboolean           cirkel_card_id_is_standard (const char *id);

G_END_DECLS
