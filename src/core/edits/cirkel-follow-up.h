/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

CirkelConversation *
cirkel_edit_start_follow_up (CirkelHistory *history, CirkelSession *session, CirkelPurpose purpose);

gboolean cirkel_session_is_begun (CirkelSession *session);

G_END_DECLS
