/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-agreement.h"
#include "cirkel-answers.h"
#include "cirkel-placement.h"
#include "cirkel-step-state.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CONVERSATION (cirkel_conversation_get_type ())
G_DECLARE_FINAL_TYPE (CirkelConversation, cirkel_conversation, CIRKEL, CONVERSATION, CirkelRecord)

CirkelConversation *cirkel_conversation_new (void);

const char *cirkel_conversation_get_id (CirkelConversation *self);
const char *cirkel_conversation_get_date (CirkelConversation *self);
GListStore *cirkel_conversation_get_placements (CirkelConversation *self);

CirkelPurpose    cirkel_conversation_get_purpose (CirkelConversation *self);
CirkelStep       cirkel_conversation_get_step (CirkelConversation *self);
CirkelStepState *cirkel_conversation_get_step_state (CirkelConversation *self, CirkelStep step);

CirkelAnswers *cirkel_conversation_find_answers (CirkelConversation *self, const char *card_id);
CirkelAgreement *
cirkel_conversation_find_agreement (CirkelConversation *self, const char *name, const char *id);

CirkelPlacement *
cirkel_conversation_find_placement (CirkelConversation *self, const char *card_id, guint *position);

G_END_DECLS
