/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-choice.h"
#include "cirkel-conversation.h"
#include "cirkel-history.h"

G_BEGIN_DECLS

CirkelChoice *cirkel_preference_find (CirkelConversation *conversation, const char *decision_id);

void cirkel_edit_prefer (CirkelHistory      *history,
                         CirkelConversation *conversation,
                         const char         *decision_id,
                         const char         *title,
                         const char         *preference);
void cirkel_edit_write_preference (CirkelHistory      *history,
                                   CirkelConversation *conversation,
                                   const char         *decision_id,
                                   const char         *title,
                                   const char         *preference);

G_END_DECLS
