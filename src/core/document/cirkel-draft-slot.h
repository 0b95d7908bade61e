/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CIRKEL_DRAFT_SUFFIX:
 *
 * How the name of a draft's file ends.
 */
#define CIRKEL_DRAFT_SUFFIX ".cirkel.json"

typedef struct _CirkelDraftSlot CirkelDraftSlot;

CirkelDraftSlot *cirkel_draft_slot_claim (const char *folder, const char *session_id, GError **error);
CirkelDraftSlot *cirkel_draft_slot_take (const char *path, GError **error);
void             cirkel_draft_slot_free (CirkelDraftSlot *self);

const char *cirkel_draft_slot_get_path (CirkelDraftSlot *self);
gboolean    cirkel_draft_slot_remove (CirkelDraftSlot *self, GError **error);

gboolean cirkel_draft_slot_is_taken (const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelDraftSlot, cirkel_draft_slot_free)

G_END_DECLS
