/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-conversation.h"

G_BEGIN_DECLS

const char *cirkel_audience_get_name (CirkelAudience audience);
gboolean    cirkel_audience_from_name (const char *name, CirkelAudience *audience);

gboolean cirkel_audience_gets (CirkelAudience audience, gpointer record);
gboolean
cirkel_audience_gets_card (CirkelAudience audience, CirkelConversation *conversation, const char *card_id);
gboolean cirkel_audience_gets_answers (CirkelAudience audience, CirkelConversation *conversation);

G_END_DECLS
