/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

CirkelSession *sample_session_new (guint32 seed, guint n_own_cards, guint n_conversations);
CirkelSession *sample_session_new_random (GRand *rand);
CirkelSession *sample_session_new_whole (void);

G_END_DECLS
