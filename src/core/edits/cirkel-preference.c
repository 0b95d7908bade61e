/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preference.h"

#include <glib/gi18n-lib.h>

#include "cirkel-field-check.h"
#include "cirkel-record-edits.h"

/* What somebody would like of a decision that still has to be made together: a choice that has a
 * preference, and nothing else yet. */

/**
 * cirkel_preference_find:
 * @conversation: a conversation
 * @decision_id: the id of a decision that the content file tells of
 *
 * Returns: (transfer none) (nullable): the first choice about that decision
 */
CirkelChoice *
cirkel_preference_find (CirkelConversation *conversation, const char *decision_id)
{
  GListModel *choices = G_LIST_MODEL (cirkel_record_list (conversation, "choices"));

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      /* The list keeps it alive: it is borrowed here. */
      g_autoptr (CirkelChoice) choice = g_list_model_get_item (choices, i);

      if (g_str_equal (cirkel_record_text (choice, "start"), decision_id))
        return choice;
    }

  return NULL;
}

static gboolean
has_preference_only (CirkelChoice *choice)
{
  static const char *const others[] = { "goal", "matters", "decision", "look-back", "agreement" };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (*cirkel_record_text (choice, others[i]) != '\0')
      return FALSE;

  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (choice, "options"))) == 0;
}

static void
add (CirkelHistory      *history,
     CirkelConversation *conversation,
     const char         *decision_id,
     const char         *title,
     const char         *preference)
{
  g_autoptr (CirkelChoice) choice = cirkel_choice_new ();
  const CirkelField *field = cirkel_record_find_field (CIRKEL_RECORD (choice), "preference");
  g_autofree char   *text = cirkel_field_clean_text (field, preference);
  GListStore        *choices = cirkel_record_list (conversation, "choices");

  if (!cirkel_edit_can_add (conversation, "choices"))
    return;

  g_object_set (choice, "start", decision_id, "choice", title, "preference", text, NULL);
  cirkel_history_insert (history, choices, g_list_model_get_n_items (G_LIST_MODEL (choices)), choice);
}

static void
remove_choice (CirkelHistory *history, CirkelConversation *conversation, CirkelChoice *choice)
{
  GListStore *choices = cirkel_record_list (conversation, "choices");
  guint       position;

  g_return_if_fail (g_list_store_find (choices, choice, &position));

  cirkel_history_remove (history, choices, position);
}

/* What else was written about the choice stays, and so does a mark that it is private while
 * somebody is still typing. */
static void
prefer (CirkelHistory      *history,
        CirkelConversation *conversation,
        const char         *decision_id,
        const char         *title,
        const char         *preference,
        gboolean            typing)
{
  CirkelChoice  *choice = cirkel_preference_find (conversation, decision_id);
  const gboolean empty = *preference == '\0';

  if (choice == NULL && !empty)
    add (history, conversation, decision_id, title, preference);
  else if (choice != NULL && empty && has_preference_only (choice)
           && !(typing && cirkel_record_int (choice, "private")))
    remove_choice (history, conversation, choice);
  else if (choice != NULL)
    cirkel_history_set_text (history, CIRKEL_RECORD (choice), "preference", preference);
}

/**
 * cirkel_edit_prefer:
 * @history: the history
 * @conversation: the conversation
 * @decision_id: the id of a decision that the content file tells of
 * @title: what the choice is called if it is new
 * @preference: what the client would like; empty for what they do not know yet
 *
 * Says what the client would like of a decision. Said again, it takes the place of what was said
 * before; who does not know leaves no choice behind.
 */
void
cirkel_edit_prefer (CirkelHistory      *history,
                    CirkelConversation *conversation,
                    const char         *decision_id,
                    const char         *title,
                    const char         *preference)
{
  cirkel_history_begin (history, N_ ("Say what you would like"), NULL);
  prefer (history, conversation, decision_id, title, preference, FALSE);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_write_preference:
 * @history: the history
 * @conversation: the conversation
 * @decision_id: the id of a decision that the content file tells of
 * @title: what the choice is called if it is new
 * @preference: what the client would like, as far as it is typed
 *
 * As [func@Cirkel.edit_prefer], for one letter more of a text that is being typed.
 */
void
cirkel_edit_write_preference (CirkelHistory      *history,
                              CirkelConversation *conversation,
                              const char         *decision_id,
                              const char         *title,
                              const char         *preference)
{
  cirkel_history_begin_typing (history, N_ ("Say what you would like"), NULL);
  prefer (history, conversation, decision_id, title, preference, TRUE);
  cirkel_history_end (history);
}
