/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-audience.h"
#include "cirkel-method.h"
#include "cirkel-paper.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

CirkelPaper *cirkel_summary_new (CirkelSession      *session,
                                 CirkelConversation *conversation,
                                 CirkelMethod       *method,
                                 CirkelAudience      audience);

G_END_DECLS
