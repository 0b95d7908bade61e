/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-document.h"
#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TALK (cirkel_talk_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTalk, cirkel_talk, CIRKEL, TALK, GObject)

CirkelTalk *cirkel_talk_new (CirkelDocument *document, CirkelConversation *conversation);

CirkelDocument     *cirkel_talk_get_document (CirkelTalk *self);
CirkelSession      *cirkel_talk_get_session (CirkelTalk *self);
CirkelHistory      *cirkel_talk_get_history (CirkelTalk *self);
CirkelConversation *cirkel_talk_get_conversation (CirkelTalk *self);
CirkelConversation *cirkel_talk_get_before (CirkelTalk *self);
CirkelTable        *cirkel_talk_get_table (CirkelTalk *self);
CirkelMethod       *cirkel_talk_get_method (CirkelTalk *self);
gboolean            cirkel_talk_get_editable (CirkelTalk *self);

CirkelStep cirkel_talk_get_step (CirkelTalk *self);
void       cirkel_talk_set_step (CirkelTalk *self, CirkelStep step);
gboolean   cirkel_talk_has_visited (CirkelTalk *self, CirkelStep step);

const char *cirkel_talk_get_question (CirkelTalk *self);
void        cirkel_talk_set_question (CirkelTalk *self, const char *question_id);
void        cirkel_talk_bring_up (CirkelTalk *self, const char *question_id);
void        cirkel_talk_take_noted (CirkelTalk *self);

G_END_DECLS
