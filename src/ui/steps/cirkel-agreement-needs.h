/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT_NEEDS (cirkel_agreement_needs_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreementNeeds, cirkel_agreement_needs, CIRKEL, AGREEMENT_NEEDS, CirkelPile)

GtkWidget *cirkel_agreement_needs_new (CirkelTalk *talk);

gboolean cirkel_agreement_needs_is_empty (CirkelAgreementNeeds *self);

G_END_DECLS
