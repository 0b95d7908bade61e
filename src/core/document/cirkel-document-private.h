/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-document.h"
#include "cirkel-saver.h"

G_BEGIN_DECLS

CirkelDocument *cirkel_document_make (CirkelDrafts *drafts, CirkelSession *session);
CirkelSaver    *cirkel_document_get_saver (CirkelDocument *self);
gboolean        cirkel_document_require_path (GFile *file, GError **error);

G_END_DECLS
