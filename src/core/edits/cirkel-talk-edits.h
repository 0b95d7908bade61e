/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-choice.h"
#include "cirkel-follow-up.h"
#include "cirkel-history.h"
#include "cirkel-need.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

void cirkel_edit_set_purpose (CirkelHistory      *history,
                              CirkelSession      *session,
                              CirkelConversation *conversation,
                              CirkelPurpose       purpose);

void cirkel_edit_set_discussed (CirkelHistory   *history,
                                CirkelStepState *state,
                                const char      *question_id,
                                gboolean         discussed);
void cirkel_edit_answer (CirkelHistory      *history,
                         CirkelConversation *conversation,
                         const char         *card_id,
                         const char         *aspect,
                         int                 answer);

CirkelAgreement *cirkel_edit_agree_on_need (CirkelHistory      *history,
                                            CirkelConversation *conversation,
                                            const char         *card_id,
                                            CirkelNeed         *need);
CirkelAgreement *
cirkel_edit_agree_on_choice (CirkelHistory *history, CirkelConversation *conversation, CirkelChoice *choice);
CirkelAgreement *
cirkel_edit_take_along (CirkelHistory *history, CirkelConversation *conversation, CirkelAgreement *earlier);

G_END_DECLS
