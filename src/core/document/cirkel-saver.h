/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-draft-slot.h"
#include "cirkel-enums.h"
#include "cirkel-history.h"
#include "cirkel-safe-file.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CirkelSaveKind:
 * @CIRKEL_SAVE_IN_PLACE: to where the session lives, unless someone else changed that
 * @CIRKEL_SAVE_AS: to another file, where it lives from then on
 * @CIRKEL_SAVE_OVER: to where it lives, no matter who changed that
 * @CIRKEL_SAVE_AS_DRAFT: to the drafts, where it lives from then on
 *
 * Where a save is to go.
 */
typedef enum
{
  CIRKEL_SAVE_IN_PLACE,
  CIRKEL_SAVE_AS,
  CIRKEL_SAVE_OVER,
  CIRKEL_SAVE_AS_DRAFT,
} CirkelSaveKind;

#define CIRKEL_TYPE_SAVER (cirkel_saver_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSaver, cirkel_saver, CIRKEL, SAVER, GObject)

CirkelSaver *cirkel_saver_new (CirkelSession *session, CirkelHistory *history, const char *drafts_folder);
void         cirkel_saver_keep_nothing (CirkelSaver *self);
void cirkel_saver_live_in_file (CirkelSaver *self, GFile *file, GBytes *bytes, const CirkelFileStamp *stamp);
void cirkel_saver_live_in_draft (CirkelSaver *self, CirkelDraftSlot *slot);

GFile              *cirkel_saver_get_file (CirkelSaver *self);
CirkelDocumentState cirkel_saver_get_state (CirkelSaver *self);
gboolean            cirkel_saver_get_modified (CirkelSaver *self);
gboolean            cirkel_saver_get_kept (CirkelSaver *self);
GDateTime          *cirkel_saver_get_saved_at (CirkelSaver *self);
const GError       *cirkel_saver_get_error (CirkelSaver *self);
guint               cirkel_saver_get_delay (CirkelSaver *self);
void                cirkel_saver_set_delay (CirkelSaver *self, guint milliseconds);

void     cirkel_saver_save (CirkelSaver *self, CirkelSaveKind kind, GFile *file, GTask *task);
gboolean cirkel_saver_flush (CirkelSaver *self, GError **error);
gboolean cirkel_saver_close (CirkelSaver *self, GError **error);

G_END_DECLS
