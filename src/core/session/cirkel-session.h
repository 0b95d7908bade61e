/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-card.h"
#include "cirkel-conversation.h"
#include "cirkel-exploration.h"

G_BEGIN_DECLS

/**
 * CIRKEL_SESSION_FORMAT:
 *
 * What a session file calls itself.
 */
#define CIRKEL_SESSION_FORMAT "cirkelgesprek-session"

/**
 * CIRKEL_SESSION_VERSION:
 *
 * The newest version of the format that this program reads; it writes this one.
 */
#define CIRKEL_SESSION_VERSION 1

/**
 * CIRKEL_SESSION_LABEL_MAX:
 *
 * The most characters in the label of a session.
 */
#define CIRKEL_SESSION_LABEL_MAX 80

#define CIRKEL_TYPE_SESSION (cirkel_session_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSession, cirkel_session, CIRKEL, SESSION, CirkelRecord)

CirkelSession *cirkel_session_new (const char *language, const char *label);

const char *cirkel_session_get_id (CirkelSession *self);
const char *cirkel_session_get_label (CirkelSession *self);
const char *cirkel_session_get_language (CirkelSession *self);
gboolean    cirkel_session_get_example (CirkelSession *self);
GListStore *cirkel_session_get_deck (CirkelSession *self);
GListStore *cirkel_session_get_conversations (CirkelSession *self);

CirkelExploration *cirkel_session_get_exploration (CirkelSession *self);
gboolean           cirkel_session_get_exploring (CirkelSession *self);

CirkelConversation *cirkel_session_get_current (CirkelSession *self);
CirkelConversation *cirkel_session_find_last (CirkelSession *self, CirkelPurpose purpose);
CirkelConversation *cirkel_session_find_before (CirkelSession *self, CirkelConversation *conversation);
CirkelConversation *cirkel_session_find_board_before (CirkelSession *self, CirkelConversation *conversation);
gboolean            cirkel_session_is_card_in_past (CirkelSession *self, CirkelCard *card);
CirkelCard         *cirkel_session_find_card (CirkelSession *self, const char *card_id, guint *position);

void cirkel_session_touch (CirkelSession *self);

G_END_DECLS
