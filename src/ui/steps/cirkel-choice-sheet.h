/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-choice.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_SHEET (cirkel_choice_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceSheet, cirkel_choice_sheet, CIRKEL, CHOICE_SHEET, CirkelPile)

GtkWidget *cirkel_choice_sheet_new (CirkelTalk *talk, CirkelChoice *choice);

CirkelChoice *cirkel_choice_sheet_get_choice (CirkelChoiceSheet *self);

void cirkel_choice_sheet_go (CirkelChoiceSheet *self, guint step);

G_END_DECLS
