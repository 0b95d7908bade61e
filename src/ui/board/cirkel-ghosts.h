/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_GHOSTS (cirkel_ghosts_get_type ())
G_DECLARE_FINAL_TYPE (CirkelGhosts, cirkel_ghosts, CIRKEL, GHOSTS, GObject)

CirkelGhosts *cirkel_ghosts_new (CirkelSession *session, CirkelConversation *conversation);

CirkelConversation *cirkel_ghosts_get_before (CirkelGhosts *self);
CirkelPlacement    *cirkel_ghosts_find (CirkelGhosts *self, CirkelCard *card, CirkelPlace now);

gboolean cirkel_ghosts_get_shown (CirkelGhosts *self);
void     cirkel_ghosts_set_shown (CirkelGhosts *self, gboolean shown);

G_END_DECLS
