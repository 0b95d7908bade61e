/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT_OVERVIEW (cirkel_agreement_overview_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreementOverview,
                      cirkel_agreement_overview,
                      CIRKEL,
                      AGREEMENT_OVERVIEW,
                      GtkWidget)

GtkWidget *cirkel_agreement_overview_new (CirkelTalk *talk);

void cirkel_agreement_overview_open (CirkelAgreementOverview *self, CirkelAgreement *agreement);
void cirkel_agreement_overview_return (CirkelAgreementOverview *self);

G_END_DECLS
