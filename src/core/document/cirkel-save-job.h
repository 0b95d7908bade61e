/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-draft-slot.h"
#include "cirkel-safe-file.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CirkelSavePlan:
 * @path: (type filename) (nullable): the file; %NULL where only a draft is to be written
 * @overwrite: whether no matter what is in @path now
 * @known: what is in @path as far as we know
 * @known_bytes: (nullable): the same in full; %NULL where nothing is known
 * @drafts_folder: (type filename): where drafts go
 * @slot: (nullable): the draft of this session, where it has one
 * @spare: whether to write a draft where @path fails
 *
 * What a save job is to do.
 */
typedef struct
{
  char            *path;
  gboolean         overwrite;
  CirkelFileStamp  known;
  GBytes          *known_bytes;
  char            *drafts_folder;
  CirkelDraftSlot *slot;
  gboolean         spare;
} CirkelSavePlan;

#define CIRKEL_TYPE_SAVE_JOB (cirkel_save_job_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSaveJob, cirkel_save_job, CIRKEL, SAVE_JOB, GObject)

CirkelSaveJob *cirkel_save_job_new (CirkelSession *snapshot, const CirkelSavePlan *plan);
void           cirkel_save_job_start (CirkelSaveJob *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean       cirkel_save_job_wait (CirkelSaveJob *self, gint64 deadline);

gboolean         cirkel_save_job_get_in_file (CirkelSaveJob *self);
gboolean         cirkel_save_job_get_in_draft (CirkelSaveJob *self);
const GError    *cirkel_save_job_get_error (CirkelSaveJob *self);
GBytes          *cirkel_save_job_get_known (CirkelSaveJob *self, CirkelFileStamp *stamp);
CirkelDraftSlot *cirkel_save_job_steal_slot (CirkelSaveJob *self);

G_END_DECLS
