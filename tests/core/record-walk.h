/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

GPtrArray *record_walk_all (CirkelRecord *root);
gboolean   record_walk_is_edited (GType type);
gboolean   record_walk_can_leave (GType type);
gboolean   record_walk_can_move (GType type);
gboolean   record_walk_is_noted (GType type, const CirkelField *field);
void       record_walk_wipe_notes (CirkelSession *session);

G_END_DECLS
