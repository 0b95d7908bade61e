/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-history-step.h"

/**
 * cirkel_history_step_new:
 * @name: (not nullable): a static text to translate that names the step
 * @subject: (nullable): the id of the card that the step is about
 * @typing: whether it may join the step before it
 *
 * Returns: (transfer full): a step in which nothing was done yet
 */
CirkelHistoryStep *
cirkel_history_step_new (const char *name, const char *subject, gboolean typing)
{
  CirkelHistoryStep *self = g_new0 (CirkelHistoryStep, 1);

  self->name = name;
  self->subject = g_strdup (subject);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify)cirkel_change_free);
  self->typing = typing;

  return self;
}

/**
 * cirkel_history_step_free:
 * @self: (transfer full): a step
 *
 * Frees it; what was done stays done.
 */
void
cirkel_history_step_free (CirkelHistoryStep *self)
{
  g_free (self->subject);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/**
 * cirkel_history_step_change:
 * @self: a step
 * @record: a record
 * @field: the field of it that gets another value
 *
 * Returns: (transfer none): the change of that field in this step, a new one if there was none
 */
CirkelChange *
cirkel_history_step_change (CirkelHistoryStep *self, CirkelRecord *record, const CirkelField *field)
{
  CirkelChange *change;

  for (guint i = 0; i < self->changes->len; i++)
    {
      change = g_ptr_array_index (self->changes, i);
      if (cirkel_change_is_of (change, record, field))
        return change;
    }

  change = cirkel_change_new_field (record, field);
  g_ptr_array_add (self->changes, change);

  return change;
}

/**
 * cirkel_history_step_take:
 * @self: a step
 * @change: (transfer full): a change that is not done yet
 *
 * Does it in this step.
 */
void
cirkel_history_step_take (CirkelHistoryStep *self, CirkelChange *change)
{
  g_ptr_array_add (self->changes, change);
  cirkel_change_apply (change);
}

/**
 * cirkel_history_step_close:
 * @self: a step
 *
 * Ends it. A field that was changed and changed back within it was not changed.
 *
 * Returns: whether anything was done
 */
gboolean
cirkel_history_step_close (CirkelHistoryStep *self)
{
  for (guint i = self->changes->len; i > 0; i--)
    {
      if (cirkel_change_is_idle (g_ptr_array_index (self->changes, i - 1)))
        g_ptr_array_remove_index (self->changes, i - 1);
    }

  return self->changes->len > 0;
}

/**
 * cirkel_history_step_join:
 * @self: a step
 * @later: the step right after it
 *
 * Lets typing join the typing before it, in the same field.
 *
 * Returns: whether this step is both now
 */
gboolean
cirkel_history_step_join (CirkelHistoryStep *self, CirkelHistoryStep *later)
{
  return self->typing && later->typing && self->changes->len == 1 && later->changes->len == 1
         && cirkel_change_join (g_ptr_array_index (self->changes, 0), g_ptr_array_index (later->changes, 0));
}

/**
 * cirkel_history_step_is_idle:
 * @self: a step of typing
 *
 * Returns: whether what was typed was wiped out again: back where it began
 */
gboolean
cirkel_history_step_is_idle (CirkelHistoryStep *self)
{
  return self->changes->len == 1 && cirkel_change_is_idle (g_ptr_array_index (self->changes, 0));
}

/**
 * cirkel_history_step_undo:
 * @self: a step that is done
 *
 * Takes back what was done in it. What is typed later does not join it any more.
 */
void
cirkel_history_step_undo (CirkelHistoryStep *self)
{
  self->typing = FALSE;
  for (guint i = self->changes->len; i > 0; i--)
    cirkel_change_revert (g_ptr_array_index (self->changes, i - 1));
}

/**
 * cirkel_history_step_redo:
 * @self: a step that was undone
 *
 * Does it again.
 */
void
cirkel_history_step_redo (CirkelHistoryStep *self)
{
  for (guint i = 0; i < self->changes->len; i++)
    cirkel_change_apply (g_ptr_array_index (self->changes, i));
}
