/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT_ROW (cirkel_agreement_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreementRow, cirkel_agreement_row, CIRKEL, AGREEMENT_ROW, GtkWidget)

GtkWidget *cirkel_agreement_row_new (CirkelTalk *talk, CirkelAgreement *agreement);

CirkelAgreement *cirkel_agreement_row_get_agreement (CirkelAgreementRow *self);

gboolean cirkel_agreement_row_get_open (CirkelAgreementRow *self);
void     cirkel_agreement_row_set_open (CirkelAgreementRow *self, gboolean open);
void     cirkel_agreement_row_focus_editor (CirkelAgreementRow *self);
void     cirkel_agreement_row_set_position (CirkelAgreementRow *self, guint position, guint n_rows);

G_END_DECLS
