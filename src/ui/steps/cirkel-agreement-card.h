/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT_CARD (cirkel_agreement_card_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreementCard, cirkel_agreement_card, CIRKEL, AGREEMENT_CARD, GtkWidget)

GtkWidget *cirkel_agreement_card_new (CirkelTalk *talk, CirkelAgreement *agreement);

char *cirkel_agreement_card_dup_title (CirkelAgreementCard *self);
char *cirkel_agreement_card_dup_description (CirkelAgreementCard *self);

G_END_DECLS
