/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-change.h"

G_BEGIN_DECLS

/**
 * CirkelHistoryStep:
 * @name: a static text to translate that names the step
 * @subject: (nullable): the id of the card that the step is about
 * @changes: (element-type CirkelChange): what was done, in that order
 * @state_before: the number of the state of the session before it
 * @state_after: the number of the state after it
 * @mark: a number of its own, that notes do not change
 * @typing: whether later typing in the same field still joins it
 *
 * The changes of one intention, which are undone and redone together.
 */
typedef struct
{
  const char *name;
  char       *subject;
  GPtrArray  *changes;
  guint64     state_before;
  guint64     state_after;
  guint64     mark;
  gboolean    typing;
} CirkelHistoryStep;

CirkelHistoryStep *cirkel_history_step_new (const char *name, const char *subject, gboolean typing);
void               cirkel_history_step_free (CirkelHistoryStep *self);

CirkelChange      *
cirkel_history_step_change (CirkelHistoryStep *self, CirkelRecord *record, const CirkelField *field);
void cirkel_history_step_take (CirkelHistoryStep *self, CirkelChange *change);

gboolean cirkel_history_step_close (CirkelHistoryStep *self);
gboolean cirkel_history_step_join (CirkelHistoryStep *self, CirkelHistoryStep *later);
gboolean cirkel_history_step_is_idle (CirkelHistoryStep *self);
void     cirkel_history_step_undo (CirkelHistoryStep *self);
void     cirkel_history_step_redo (CirkelHistoryStep *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelHistoryStep, cirkel_history_step_free)

G_END_DECLS
