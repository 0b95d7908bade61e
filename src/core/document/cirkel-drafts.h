/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-draft.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DRAFTS (cirkel_drafts_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDrafts, cirkel_drafts, CIRKEL, DRAFTS, GObject)

CirkelDrafts *cirkel_drafts_new (const char *folder);
const char   *cirkel_drafts_get_folder (CirkelDrafts *self);

void     cirkel_drafts_scan_async (CirkelDrafts       *self,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean cirkel_drafts_scan_finish (CirkelDrafts *self, GAsyncResult *result, GError **error);

gboolean cirkel_drafts_scan (CirkelDrafts *self, GError **error);

gboolean cirkel_drafts_discard (CirkelDrafts *self, CirkelDraft *draft, GError **error);
void     cirkel_drafts_forget (CirkelDrafts *self, CirkelDraft *draft);

G_END_DECLS
