/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_DRAFT (cirkel_draft_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDraft, cirkel_draft, CIRKEL, DRAFT, GObject)

GFile      *cirkel_draft_get_file (CirkelDraft *self);
const char *cirkel_draft_get_label (CirkelDraft *self);
GDateTime  *cirkel_draft_get_modified (CirkelDraft *self);
const char *cirkel_draft_get_problem (CirkelDraft *self);

#define CIRKEL_TYPE_DRAFTS (cirkel_drafts_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDrafts, cirkel_drafts, CIRKEL, DRAFTS, GObject)

CirkelDrafts *cirkel_drafts_new (const char *folder);
const char   *cirkel_drafts_get_folder (CirkelDrafts *self);

void     cirkel_drafts_scan_async (CirkelDrafts       *self,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean cirkel_drafts_scan_finish (CirkelDrafts *self, GAsyncResult *result, GError **error);

gboolean cirkel_drafts_discard (CirkelDrafts *self, CirkelDraft *draft, GError **error);

G_END_DECLS
