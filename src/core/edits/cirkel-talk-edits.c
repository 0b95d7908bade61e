/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-talk-edits.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-discussed.h"
#include "cirkel-record-edits.h"

/* What happens in a conversation: each one step of the history. */

/**
 * cirkel_edit_set_purpose:
 * @history: the history
 * @session: the session
 * @conversation: a conversation of it
 * @purpose: what the conversation is to be about
 *
 * Puts other cards on the table. Those that leave it keep their places, for when they come back.
 */
void
cirkel_edit_set_purpose (CirkelHistory      *history,
                         CirkelSession      *session,
                         CirkelConversation *conversation,
                         CirkelPurpose       purpose)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));
  GListStore *placements = cirkel_conversation_get_placements (conversation);

  cirkel_history_begin (history, N_ ("Put other cards on the table"), NULL);
  cirkel_history_set_int (history, CIRKEL_RECORD (conversation), "purpose", (int)purpose);
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);
      g_autoptr (CirkelPlacement) placement = NULL;

      if (cirkel_card_get_purpose (card) != purpose
          || cirkel_conversation_find_placement (conversation, cirkel_card_get_id (card), NULL) != NULL)
        continue;

      placement = cirkel_placement_new (cirkel_card_get_id (card));
      cirkel_history_insert (history, placements, g_list_model_get_n_items (G_LIST_MODEL (placements)),
                             placement);
    }
  cirkel_history_end (history);
}

/**
 * cirkel_edit_set_discussed:
 * @history: the history
 * @state: the state of a step
 * @question_id: the id of a question
 * @discussed: whether it was discussed
 *
 * Ticks off a question, or takes the tick away.
 */
void
cirkel_edit_set_discussed (CirkelHistory   *history,
                           CirkelStepState *state,
                           const char      *question_id,
                           gboolean         discussed)
{
  GListStore *list = cirkel_record_list (state, "discussed");
  guint       position;
  gboolean    found = cirkel_step_state_is_discussed (state, question_id, &position);

  cirkel_history_begin (history, discussed ? N_ ("Tick off a question") : N_ ("Untick a question"), NULL);
  if (discussed && !found && cirkel_edit_can_add (state, "discussed"))
    {
      g_autoptr (CirkelDiscussed) item = cirkel_discussed_new ();

      g_object_set (item, "question", question_id, NULL);
      cirkel_history_insert (history, list, g_list_model_get_n_items (G_LIST_MODEL (list)), item);
    }
  else if (!discussed && found)
    cirkel_history_remove (history, list, position);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_answer:
 * @history: the history
 * @conversation: the conversation
 * @card_id: the id of the card of a value
 * @aspect: "important", "enabled" or "achieved"
 * @answer: from 1, not at all, to 5, very much; 0 for no answer
 *
 * Answers a question of the questionnaire.
 */
void
cirkel_edit_answer (CirkelHistory      *history,
                    CirkelConversation *conversation,
                    const char         *card_id,
                    const char         *aspect,
                    int                 answer)
{
  CirkelAnswers *answers = cirkel_conversation_find_answers (conversation, card_id);

  cirkel_history_begin (history, N_ ("Answer about “%s”"), card_id);
  if (answers == NULL)
    {
      g_autoptr (CirkelAnswers) first = cirkel_answers_new ();
      GListStore *list = cirkel_record_list (conversation, "questionnaire");

      g_object_set (first, "card", card_id, NULL);
      cirkel_history_insert (history, list, g_list_model_get_n_items (G_LIST_MODEL (list)), first);
      answers = first;
    }
  cirkel_history_set_int (history, CIRKEL_RECORD (answers), aspect, CLAMP (answer, 0, 5));
  cirkel_history_end (history);
}

static CirkelAgreement *
agree (CirkelHistory *history, CirkelConversation *conversation, CirkelAgreement *agreement)
{
  return cirkel_edit_add (history, conversation, "agreements", agreement) ? agreement : NULL;
}

/**
 * cirkel_edit_agree_on_need:
 * @history: the history
 * @conversation: the conversation
 * @card_id: the id of the card that the need is of
 * @need: what is needed
 *
 * Makes an agreement of a need: the same words, to go on from. What the client keeps to
 * themselves of the card, they keep of the agreement, until they say otherwise.
 *
 * Returns: (transfer none) (nullable): the agreement; %NULL where there is no room for more
 */
CirkelAgreement *
cirkel_edit_agree_on_need (CirkelHistory      *history,
                           CirkelConversation *conversation,
                           const char         *card_id,
                           CirkelNeed         *need)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();
  CirkelPlacement *placement = cirkel_conversation_find_placement (conversation, card_id, NULL);

  g_object_set (agreement, "text", cirkel_record_text (need, "text"), "card", card_id, "need",
                cirkel_record_text (need, "id"), "who", cirkel_record_int (need, "from"), "if-not",
                cirkel_record_text (need, "if-not"), "private",
                placement != NULL && cirkel_record_int (placement, "private"), NULL);

  return agree (history, conversation, agreement);
}

/**
 * cirkel_edit_agree_on_choice:
 * @history: the history
 * @conversation: the conversation
 * @choice: a choice with a decision
 *
 * Makes an agreement of the decision of a choice. The day to look back becomes its day; what
 * the client keeps to themselves stays so.
 *
 * Returns: (transfer none) (nullable): the agreement; %NULL where there is no room for more
 */
CirkelAgreement *
cirkel_edit_agree_on_choice (CirkelHistory *history, CirkelConversation *conversation, CirkelChoice *choice)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();
  CirkelAgreement *agreed;

  g_object_set (agreement, "text", cirkel_record_text (choice, "decision"), "by",
                cirkel_record_text (choice, "look-back"), "private", cirkel_record_int (choice, "private"),
                NULL);

  cirkel_history_begin (history, N_ ("Make an agreement of a choice"), NULL);
  agreed = agree (history, conversation, agreement);
  if (agreed != NULL)
    cirkel_history_set_text (history, CIRKEL_RECORD (choice), "agreement", cirkel_record_text (agreed, "id"));
  cirkel_history_end (history);

  return agreed;
}

/**
 * cirkel_edit_take_along:
 * @history: the history
 * @conversation: the conversation
 * @earlier: an agreement of an earlier one
 *
 * Agrees again on what was agreed before, without its day and its result. Whether the employer
 * gets it the client says anew.
 *
 * Returns: (transfer none) (nullable): the new agreement; %NULL where there is no room for more
 */
CirkelAgreement *
cirkel_edit_take_along (CirkelHistory *history, CirkelConversation *conversation, CirkelAgreement *earlier)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_record_copy (earlier);
  g_autofree char *id = g_uuid_string_random ();

  g_object_set (agreement, "id", id, "need", "", "by", "", "result", CIRKEL_RESULT_UNSAID, "helped", "",
                "for-employer", FALSE, NULL);

  return agree (history, conversation, agreement);
}
