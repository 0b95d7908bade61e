/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-choice.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_DECISION (cirkel_choice_decision_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceDecision, cirkel_choice_decision, CIRKEL, CHOICE_DECISION, CirkelPile)

GtkWidget *cirkel_choice_decision_new (CirkelTalk *talk, CirkelChoice *choice);

G_END_DECLS
