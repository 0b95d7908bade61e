/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-agreement-row.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT_LIST (cirkel_agreement_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreementList, cirkel_agreement_list, CIRKEL, AGREEMENT_LIST, CirkelPile)

GtkWidget *cirkel_agreement_list_new (CirkelTalk *talk);

void                cirkel_agreement_list_take_drops (CirkelAgreementList *self, GtkWidget *area);
void                cirkel_agreement_list_open (CirkelAgreementList *self, CirkelAgreement *agreement);
CirkelAgreementRow *cirkel_agreement_list_find_row (CirkelAgreementList *self, CirkelAgreement *agreement);

G_END_DECLS
