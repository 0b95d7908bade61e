/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DRAFT (cirkel_draft_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDraft, cirkel_draft, CIRKEL, DRAFT, GObject)

CirkelDraft *
cirkel_draft_new (const char *path, CirkelSession *session, gint64 modified, const char *problem);

GFile      *cirkel_draft_get_file (CirkelDraft *self);
const char *cirkel_draft_get_label (CirkelDraft *self);
GDateTime  *cirkel_draft_get_modified (CirkelDraft *self);
gboolean    cirkel_draft_get_exploring (CirkelDraft *self);
const char *cirkel_draft_get_problem (CirkelDraft *self);

G_END_DECLS
