/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT_EDITOR (cirkel_agreement_editor_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreementEditor, cirkel_agreement_editor, CIRKEL, AGREEMENT_EDITOR, CirkelPile)

GtkWidget *cirkel_agreement_editor_new (CirkelTalk *talk, CirkelAgreement *agreement);

void cirkel_agreement_editor_focus (CirkelAgreementEditor *self);

G_END_DECLS
