/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-record-edits.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agenda-item.h"
#include "cirkel-agreement.h"
#include "cirkel-aim.h"
#include "cirkel-answers.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-conversation.h"
#include "cirkel-expectations.h"
#include "cirkel-factor.h"
#include "cirkel-need.h"
#include "cirkel-option.h"
#include "cirkel-step-state.h"

/* The edits that any record of a conversation knows: a text is written, something is
 * chosen, an item comes, goes or moves. They differ in the names of their steps only. */

typedef struct
{
  GType (*type) (void);
  const char *change;
  const char *add;
  const char *remove;
  const char *move;
} Names;

static const Names names[] = {
  { cirkel_agenda_item_get_type, N_ ("Change the agenda"), N_ ("Add to the agenda"),
    N_ ("Take off the agenda"), N_ ("Reorder the agenda") },
  { cirkel_agreement_get_type, N_ ("Change an agreement"), N_ ("Add an agreement"),
    N_ ("Remove an agreement"), N_ ("Move an agreement") },
  { cirkel_aim_get_type, N_ ("Change a goal"), N_ ("Add a goal"), N_ ("Remove a goal"), N_ ("Move a goal") },
  { cirkel_answers_get_type, N_ ("Answer a question"), N_ ("Answer a question"), N_ ("Remove an answer"),
    NULL },
  { cirkel_choice_get_type, N_ ("Change a choice"), N_ ("Add a choice"), N_ ("Remove a choice"),
    N_ ("Move a choice") },
  { cirkel_closing_get_type, N_ ("Change the conclusions"), NULL, NULL, NULL },
  { cirkel_conversation_get_type, N_ ("Change the conversation"), N_ ("Start the next conversation"), NULL,
    NULL },
  { cirkel_expectations_get_type, N_ ("Change the expectations"), NULL, NULL, NULL },
  { cirkel_factor_get_type, N_ ("Change what helps or hinders"), N_ ("Add what helps or hinders"),
    N_ ("Remove what helps or hinders"), N_ ("Move what helps or hinders") },
  { cirkel_need_get_type, N_ ("Change what is needed"), N_ ("Add what is needed"),
    N_ ("Remove what is needed"), N_ ("Move what is needed") },
  { cirkel_option_get_type, N_ ("Change an option"), N_ ("Add an option"), N_ ("Remove an option"),
    N_ ("Move an option") },
  { cirkel_step_state_get_type, N_ ("Write a note"), NULL, NULL, NULL },
};

static const Names *
find_names (gpointer record)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (record, names[i].type ()))
      return &names[i];

  g_error ("%s has no names for its steps", G_OBJECT_TYPE_NAME (record));
}

/* What the client keeps to themselves or shares: the same words, whatever it is of. */
static const char *
find_mark_name (const char *field, gboolean on)
{
  if (g_str_equal (field, "private") || g_str_equal (field, "questionnaire-private"))
    return on ? N_ ("Keep to yourself") : N_ ("No longer keep to yourself");
  if (g_str_equal (field, "for-employer"))
    return on ? N_ ("Share with the employer") : N_ ("No longer share with the employer");

  return NULL;
}

/**
 * cirkel_edit_write:
 * @history: the history
 * @record: (type CirkelRecord): a record of a conversation
 * @field: a field of it that holds text
 * @text: the whole new text; it is cut to what the field can hold
 *
 * Types in a text. What is typed on joins the step, until [method@History.seal].
 */
void
cirkel_edit_write (CirkelHistory *history, gpointer record, const char *field, const char *text)
{
  cirkel_history_begin_typing (history, find_names (record)->change, NULL);
  cirkel_history_set_text (history, record, field, text);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_pick:
 * @history: the history
 * @record: (type CirkelRecord): a record of a conversation
 * @field: a field of it that holds text, such as a day or an id
 * @text: the new value, or "" for none
 *
 * Picks a value, at once and as a step of its own.
 */
void
cirkel_edit_pick (CirkelHistory *history, gpointer record, const char *field, const char *text)
{
  cirkel_history_begin (history, find_names (record)->change, NULL);
  cirkel_history_set_text (history, record, field, text);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_choose:
 * @history: the history
 * @record: (type CirkelRecord): a record of a conversation
 * @field: a field of it that holds a number, a yes or no, or an enumeration
 * @value: the new value, within the limits of the field
 *
 * Chooses a value.
 */
void
cirkel_edit_choose (CirkelHistory *history, gpointer record, const char *field, int value)
{
  const char *mark = find_mark_name (field, value != 0);

  cirkel_history_begin (history, mark != NULL ? mark : find_names (record)->change, NULL);
  cirkel_history_set_int (history, record, field, value);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_can_add:
 * @owner: (type CirkelRecord): a record
 * @list: a field of it that holds a list
 *
 * Returns: whether the list may have one item more
 */
gboolean
cirkel_edit_can_add (gpointer owner, const char *list)
{
  const CirkelField *field = cirkel_record_find_field (owner, list);

  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (owner, list))) < (guint)field->max;
}

/**
 * cirkel_edit_add:
 * @history: the history
 * @owner: (type CirkelRecord): a record
 * @list: a field of it that holds a list
 * @item: (type CirkelRecord) (transfer none): a new record
 *
 * Adds an item at the end of a list.
 *
 * Returns: %FALSE where the list is full and nothing was done
 */
gboolean
cirkel_edit_add (CirkelHistory *history, gpointer owner, const char *list, gpointer item)
{
  GListStore *store = cirkel_record_list (owner, list);

  if (!cirkel_edit_can_add (owner, list))
    return FALSE;

  cirkel_history_begin (history, find_names (item)->add, NULL);
  cirkel_history_insert (history, store, g_list_model_get_n_items (G_LIST_MODEL (store)), item);
  cirkel_history_end (history);

  return TRUE;
}

/**
 * cirkel_edit_remove:
 * @history: the history
 * @owner: (type CirkelRecord): a record
 * @list: a field of it that holds a list
 * @item: (type CirkelRecord) (transfer none): an item of the list
 *
 * Removes an item from a list.
 */
void
cirkel_edit_remove (CirkelHistory *history, gpointer owner, const char *list, gpointer item)
{
  GListStore *store = cirkel_record_list (owner, list);
  guint       position;

  g_return_if_fail (g_list_store_find (store, item, &position));

  cirkel_history_begin (history, find_names (item)->remove, NULL);
  cirkel_history_remove (history, store, position);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_move:
 * @history: the history
 * @owner: (type CirkelRecord): a record
 * @list: a field of it that holds a list
 * @item: (type CirkelRecord) (transfer none): an item of the list
 * @position: where it is to be afterwards
 *
 * Moves an item to another place in its list.
 */
void
cirkel_edit_move (CirkelHistory *history, gpointer owner, const char *list, gpointer item, guint position)
{
  GListStore *store = cirkel_record_list (owner, list);
  g_autoptr (GObject) kept = g_object_ref (item);
  guint from;

  g_return_if_fail (g_list_store_find (store, item, &from));
  g_return_if_fail (position < g_list_model_get_n_items (G_LIST_MODEL (store)));

  if (from == position)
    return;

  cirkel_history_begin (history, find_names (item)->move, NULL);
  cirkel_history_remove (history, store, from);
  cirkel_history_insert (history, store, position, kept);
  cirkel_history_end (history);
}
