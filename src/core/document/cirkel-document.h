/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-drafts.h"
#include "cirkel-enums.h"
#include "cirkel-history.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DOCUMENT (cirkel_document_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDocument, cirkel_document, CIRKEL, DOCUMENT, GObject)

CirkelDocument *cirkel_document_new (CirkelDrafts *drafts, const char *language, const char *label);
CirkelDocument *cirkel_document_new_for (CirkelDrafts *drafts, CirkelSession *session);
CirkelDocument *cirkel_document_new_unkept (CirkelDrafts *drafts, CirkelSession *session);
CirkelDocument *cirkel_document_open (CirkelDrafts *drafts, GFile *file, GError **error);
CirkelDocument *cirkel_document_recover (CirkelDrafts *drafts, CirkelDraft *draft, GError **error);

CirkelSession      *cirkel_document_get_session (CirkelDocument *self);
CirkelHistory      *cirkel_document_get_history (CirkelDocument *self);
GFile              *cirkel_document_get_file (CirkelDocument *self);
CirkelDocumentState cirkel_document_get_state (CirkelDocument *self);
gboolean            cirkel_document_get_modified (CirkelDocument *self);
gboolean            cirkel_document_get_kept (CirkelDocument *self);
GDateTime          *cirkel_document_get_saved_at (CirkelDocument *self);
const GError       *cirkel_document_get_error (CirkelDocument *self);
gboolean            cirkel_document_lives_in (CirkelDocument *self, GFile *file);

void     cirkel_document_save_async (CirkelDocument     *self,
                                     GCancellable       *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
gboolean cirkel_document_save_finish (CirkelDocument *self, GAsyncResult *result, GError **error);

void     cirkel_document_save_as_async (CirkelDocument     *self,
                                        GFile              *file,
                                        GCancellable       *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
gboolean cirkel_document_save_as_finish (CirkelDocument *self, GAsyncResult *result, GError **error);

void     cirkel_document_resolve_async (CirkelDocument     *self,
                                        CirkelResolution    resolution,
                                        GFile              *file,
                                        GCancellable       *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
gboolean cirkel_document_resolve_finish (CirkelDocument *self, GAsyncResult *result, GError **error);

gboolean cirkel_document_flush (CirkelDocument *self, GError **error);
gboolean cirkel_document_close (CirkelDocument *self, GError **error);

G_END_DECLS
