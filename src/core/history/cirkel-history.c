/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-history.h"

#include "cirkel-field-check.h"
#include "cirkel-history-step.h"

/**
 * CirkelHistory:
 *
 * Every edit of a session, to be undone and redone.
 *
 * Two kinds of change suffice (`CirkelChange`): a field of a record gets another
 * value, or an item goes into or out of a list. A step groups the changes of one
 * intention (`CirkelHistoryStep`) and has a name for people: a text to translate,
 * and the id of the card that it is about, so that it can be told in whatever
 * language is then in use.
 *
 * Each state of the session has a number of its own. Undoing a step gives back
 * the number of the state before it, so that a saved state is known again.
 */

struct _CirkelHistory
{
  GObject parent_instance;

  GPtrArray         *undo_steps;
  GPtrArray         *redo_steps;
  CirkelHistoryStep *pending;
  guint              depth;
  guint64            state;
  guint64            last_state;
  guint64            first_state; /* in which nothing was done yet */
  guint64            last_mark;
};

G_DEFINE_FINAL_TYPE (CirkelHistory, cirkel_history, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static CirkelHistoryStep *
last_step (GPtrArray *steps)
{
  return steps->len > 0 ? g_ptr_array_index (steps, steps->len - 1) : NULL;
}

static void
notify_all (CirkelHistory *self)
{
  for (guint i = 1; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

/* Returns: whether the step became part of the one before it */
static gboolean
join_step (CirkelHistory *self, CirkelHistoryStep *step)
{
  CirkelHistoryStep *last = last_step (self->undo_steps);

  if (last == NULL || !cirkel_history_step_join (last, step))
    return FALSE;

  last->state_after = ++self->last_state;
  last->mark = ++self->last_mark;
  self->state = last->state_after;
  if (cirkel_history_step_is_idle (last))
    {
      self->state = last->state_before;
      g_ptr_array_set_size (self->undo_steps, (int)self->undo_steps->len - 1);
    }

  return TRUE;
}

static void
push_step (CirkelHistory *self, CirkelHistoryStep *step)
{
  g_autoptr (CirkelHistoryStep) owned = step;

  if (!cirkel_history_step_close (step))
    return;

  g_ptr_array_set_size (self->redo_steps, 0);
  if (!join_step (self, step))
    {
      cirkel_history_seal (self);
      step->state_before = self->state;
      step->state_after = ++self->last_state;
      step->mark = ++self->last_mark;
      self->state = step->state_after;
      g_ptr_array_add (self->undo_steps, g_steal_pointer (&owned));
    }

  notify_all (self);
}

static void
cirkel_history_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CirkelHistory *self = CIRKEL_HISTORY (object);

  switch (property_id)
    {
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, cirkel_history_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, cirkel_history_get_can_redo (self));
      break;
    case PROP_STATE:
      g_value_set_uint64 (value, self->state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cirkel_history_finalize (GObject *object)
{
  CirkelHistory *self = CIRKEL_HISTORY (object);

  g_clear_pointer (&self->pending, cirkel_history_step_free);
  g_ptr_array_unref (self->undo_steps);
  g_ptr_array_unref (self->redo_steps);

  G_OBJECT_CLASS (cirkel_history_parent_class)->finalize (object);
}

static void
cirkel_history_init (CirkelHistory *self)
{
  self->undo_steps = g_ptr_array_new_with_free_func ((GDestroyNotify)cirkel_history_step_free);
  self->redo_steps = g_ptr_array_new_with_free_func ((GDestroyNotify)cirkel_history_step_free);
}

static void
cirkel_history_class_init (CirkelHistoryClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = cirkel_history_get_property;
  object_class->finalize = cirkel_history_finalize;

  /**
   * CirkelHistory:can-undo:
   *
   * Whether there is a step to undo.
   */
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  /**
   * CirkelHistory:can-redo:
   *
   * Whether there is a step to redo.
   */
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  /**
   * CirkelHistory:state:
   *
   * The number of the present state. Notified after every step, undo and redo.
   */
  properties[PROP_STATE] = g_param_spec_uint64 ("state", NULL, NULL, 0, G_MAXUINT64, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/**
 * cirkel_history_new:
 *
 * Returns: (transfer full): an empty history
 */
CirkelHistory *
cirkel_history_new (void)
{
  return g_object_new (CIRKEL_TYPE_HISTORY, NULL);
}

static void
begin (CirkelHistory *self, const char *name, const char *subject, gboolean typing)
{
  if (self->depth++ == 0)
    self->pending = cirkel_history_step_new (name, subject, typing);
}

/**
 * cirkel_history_begin:
 * @self: a history
 * @name: (not nullable): a static text to translate that names the step, as
 *   "Move “%s”"; the place holder, where there is one, stands for the subject
 * @subject: (nullable): the id of the card that the step is about
 *
 * Begins a step. Steps may be nested: the outermost one counts and gives the name.
 */
void
cirkel_history_begin (CirkelHistory *self, const char *name, const char *subject)
{
  g_return_if_fail (CIRKEL_IS_HISTORY (self));

  begin (self, name, subject, FALSE);
}

/**
 * cirkel_history_begin_typing:
 * @self: a history
 * @name: (not nullable): a static text to translate that names the step
 * @subject: (nullable): the id of the card that the step is about
 *
 * Begins a step that joins the one before it where that was typing in the same
 * field, with no [method@History.seal] between them.
 */
void
cirkel_history_begin_typing (CirkelHistory *self, const char *name, const char *subject)
{
  g_return_if_fail (CIRKEL_IS_HISTORY (self));

  begin (self, name, subject, TRUE);
}

/**
 * cirkel_history_end:
 * @self: a history
 *
 * Ends a step. A step that changed nothing leaves no trace.
 */
void
cirkel_history_end (CirkelHistory *self)
{
  g_return_if_fail (self->depth > 0);

  if (--self->depth == 0)
    push_step (self, g_steal_pointer (&self->pending));
}

/**
 * cirkel_history_seal:
 * @self: a history
 *
 * Ends a run of typing: what is typed after this is a step of its own. To be
 * called when a person leaves a field or pauses.
 */
void
cirkel_history_seal (CirkelHistory *self)
{
  CirkelHistoryStep *last = last_step (self->undo_steps);

  if (last != NULL)
    last->typing = FALSE;
}

/**
 * cirkel_history_set_text:
 * @self: a history, within a step
 * @record: the record to change
 * @name: a field of it that holds text
 * @text: (not nullable): the new text
 *
 * Changes a text. It is made fit for the field: what a person types or pastes can
 * always be saved.
 */
void
cirkel_history_set_text (CirkelHistory *self, CirkelRecord *record, const char *name, const char *text)
{
  const CirkelField *field = cirkel_record_find_field (record, name);
  CirkelChange      *change;

  g_return_if_fail (self->depth > 0 && field != NULL && text != NULL);

  change = cirkel_history_step_change (self->pending, record, field);
  cirkel_change_take_text (change, cirkel_field_clean_text (field, text));
  cirkel_change_apply (change);
}

/**
 * cirkel_history_set_int:
 * @self: a history, within a step
 * @record: the record to change
 * @name: a field of it that holds a number, a yes or no, or an enumeration
 * @number: the new value
 *
 * Changes a number.
 */
void
cirkel_history_set_int (CirkelHistory *self, CirkelRecord *record, const char *name, int number)
{
  const CirkelField *field = cirkel_record_find_field (record, name);
  CirkelChange      *change;

  g_return_if_fail (self->depth > 0 && field != NULL);

  change = cirkel_history_step_change (self->pending, record, field);
  cirkel_change_take_int (change, number);
  cirkel_change_apply (change);
}

/**
 * cirkel_history_insert:
 * @self: a history, within a step
 * @list: the list to change
 * @position: where the item comes
 * @item: (type CirkelRecord): the item
 *
 * Puts an item into a list.
 */
void
cirkel_history_insert (CirkelHistory *self, GListStore *list, guint position, gpointer item)
{
  g_return_if_fail (self->depth > 0 && position <= g_list_model_get_n_items (G_LIST_MODEL (list)));

  cirkel_history_step_take (self->pending, cirkel_change_new_insert (list, position, item));
}

/**
 * cirkel_history_remove:
 * @self: a history, within a step
 * @list: the list to change
 * @position: which item goes
 *
 * Takes an item out of a list.
 */
void
cirkel_history_remove (CirkelHistory *self, GListStore *list, guint position)
{
  g_return_if_fail (self->depth > 0 && position < g_list_model_get_n_items (G_LIST_MODEL (list)));

  cirkel_history_step_take (self->pending, cirkel_change_new_remove (list, position));
}

static guint64
renumber_state (CirkelHistory *self, guint64 state)
{
  ++self->last_state;
  if (state == self->first_state)
    self->first_state = self->last_state;

  return self->last_state;
}

/* What was saved is none of these states any more: each of them has the note too.
 * Steps meet in states, so the one before a step is the one after the step before. */
static void
renumber_states (CirkelHistory *self)
{
  guint64 state = renumber_state (self, self->state);

  self->state = state;
  for (guint i = self->undo_steps->len; i > 0; i--)
    {
      CirkelHistoryStep *step = g_ptr_array_index (self->undo_steps, i - 1);

      step->state_after = state;
      step->state_before = state = renumber_state (self, step->state_before);
    }

  state = self->state;
  for (guint i = self->redo_steps->len; i > 0; i--)
    {
      CirkelHistoryStep *step = g_ptr_array_index (self->redo_steps, i - 1);

      step->state_before = state;
      step->state_after = state = renumber_state (self, step->state_after);
    }
}

/**
 * cirkel_history_note_int:
 * @self: a history, not within a step
 * @record: the record to change
 * @name: a field of it that holds a number, a yes or no, or an enumeration
 * @number: the new value
 *
 * Changes what nobody would want to undo, such as which step the conversation is
 * at. It is saved as all is, and undo leaves it alone.
 */
void
cirkel_history_note_int (CirkelHistory *self, CirkelRecord *record, const char *name, int number)
{
  const CirkelField *field = cirkel_record_find_field (record, name);

  g_return_if_fail (self->depth == 0 && field != NULL);

  if (cirkel_record_get_int (record, field) == number)
    return;

  cirkel_record_set_int (record, field, number);
  renumber_states (self);
  notify_all (self);
}

/**
 * cirkel_history_note_text:
 * @self: a history, not within a step
 * @record: the record to change
 * @name: a field of it that holds text
 * @text: (not nullable): the new text
 *
 * As [method@History.note_int], for a text.
 */
void
cirkel_history_note_text (CirkelHistory *self, CirkelRecord *record, const char *name, const char *text)
{
  const CirkelField *field = cirkel_record_find_field (record, name);

  g_return_if_fail (self->depth == 0 && field != NULL && text != NULL);

  if (g_str_equal (cirkel_record_get_text (record, field), text))
    return;

  cirkel_record_take_text (record, field, g_strdup (text));
  renumber_states (self);
  notify_all (self);
}

/**
 * cirkel_history_undo:
 * @self: a history, not within a step
 *
 * Undoes the last step.
 *
 * Returns: whether there was one
 */
gboolean
cirkel_history_undo (CirkelHistory *self)
{
  CirkelHistoryStep *step = last_step (self->undo_steps);

  g_return_val_if_fail (self->depth == 0, FALSE);

  if (step == NULL)
    return FALSE;

  cirkel_history_step_undo (step);
  g_ptr_array_add (self->redo_steps, g_ptr_array_steal_index (self->undo_steps, self->undo_steps->len - 1));
  self->state = step->state_before;
  cirkel_history_seal (self);
  notify_all (self);

  return TRUE;
}

/**
 * cirkel_history_redo:
 * @self: a history, not within a step
 *
 * Does the step again that was undone last.
 *
 * Returns: whether there was one
 */
gboolean
cirkel_history_redo (CirkelHistory *self)
{
  CirkelHistoryStep *step = last_step (self->redo_steps);

  g_return_val_if_fail (self->depth == 0, FALSE);

  if (step == NULL)
    return FALSE;

  cirkel_history_step_redo (step);
  g_ptr_array_add (self->undo_steps, g_ptr_array_steal_index (self->redo_steps, self->redo_steps->len - 1));
  self->state = step->state_after;
  notify_all (self);

  return TRUE;
}

/**
 * cirkel_history_get_can_undo:
 * @self: a history
 *
 * Returns: whether there is a step to undo
 */
gboolean
cirkel_history_get_can_undo (CirkelHistory *self)
{
  return self->undo_steps->len > 0;
}

/**
 * cirkel_history_get_can_redo:
 * @self: a history
 *
 * Returns: whether there is a step to redo
 */
gboolean
cirkel_history_get_can_redo (CirkelHistory *self)
{
  return self->redo_steps->len > 0;
}

static const char *
get_name (GPtrArray *steps, const char **subject)
{
  CirkelHistoryStep *step = last_step (steps);

  if (subject != NULL)
    *subject = step != NULL ? step->subject : NULL;

  return step != NULL ? step->name : NULL;
}

/**
 * cirkel_history_get_undo_name:
 * @self: a history
 * @subject: (out) (optional) (nullable) (transfer none): the id of the card that the step is about
 *
 * Returns: (transfer none) (nullable): the name of the step that undo would
 *   undo, to be translated, or %NULL
 */
const char *
cirkel_history_get_undo_name (CirkelHistory *self, const char **subject)
{
  return get_name (self->undo_steps, subject);
}

/**
 * cirkel_history_get_redo_name:
 * @self: a history
 * @subject: (out) (optional) (nullable) (transfer none): the id of the card that the step is about
 *
 * Returns: (transfer none) (nullable): the name of the step that redo would do
 *   again, to be translated, or %NULL
 */
const char *
cirkel_history_get_redo_name (CirkelHistory *self, const char **subject)
{
  return get_name (self->redo_steps, subject);
}

/**
 * cirkel_history_get_untouched:
 * @self: a history
 *
 * Returns: whether nothing is done, or all of it undone; what was only noted does not count
 */
gboolean
cirkel_history_get_untouched (CirkelHistory *self)
{
  return self->state == self->first_state;
}

/**
 * cirkel_history_get_state:
 * @self: a history
 *
 * Returns: the number of the present state: equal numbers mean equal contents
 */
guint64
cirkel_history_get_state (CirkelHistory *self)
{
  return self->state;
}

/**
 * cirkel_history_get_mark:
 * @self: a history
 *
 * Returns: a number for the steps that are done now. As the state, but what is only noted does not
 *   count: it stays the same then. 0 where nothing is done.
 */
guint64
cirkel_history_get_mark (CirkelHistory *self)
{
  CirkelHistoryStep *last = last_step (self->undo_steps);

  return last != NULL ? last->mark : 0;
}
