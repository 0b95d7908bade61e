/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-part.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PARTS (cirkel_parts_get_type ())
G_DECLARE_FINAL_TYPE (CirkelParts, cirkel_parts, CIRKEL, PARTS, GObject)

CirkelParts *cirkel_parts_new (CirkelSession      *session,
                               CirkelConversation *conversation,
                               CirkelHistory      *history,
                               CirkelAudience      audience);

G_END_DECLS
