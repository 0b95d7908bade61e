/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-answer-words.h"

#include <glib/gi18n-lib.h>

#include "cirkel-enum-types.h"

/* What the questionnaire of a conversation holds, and how it is said. */

/**
 * cirkel_aspect_get_field:
 * @aspect: what is asked of a value
 *
 * Returns: (transfer none): the field of [class@Answers] that holds the answer
 */
const char *
cirkel_aspect_get_field (CirkelAspect aspect)
{
  static const char *const fields[CIRKEL_N_ASPECTS] = { "important", "enabled", "achieved" };

  return fields[aspect];
}

/**
 * cirkel_questionnaire_dup_cards:
 * @talk: a conversation on the screen
 *
 * Returns: (transfer full): the cards of the values that the questionnaire asks about, in its
 *   order; own cards are not among them
 */
GListModel *
cirkel_questionnaire_dup_cards (CirkelTalk *talk)
{
  GListStore *cards = g_list_store_new (CIRKEL_TYPE_CARD);

  for (const char *const *id = cirkel_card_get_standard_ids (); *id != NULL; id++)
    {
      CirkelCard *card = cirkel_session_find_card (cirkel_talk_get_session (talk), *id, NULL);
      g_autoptr (CirkelCard) spare = card == NULL ? cirkel_card_new_standard (*id) : NULL;

      g_list_store_append (cards, card != NULL ? card : spare);
    }

  return G_LIST_MODEL (cards);
}

/**
 * cirkel_questionnaire_get_answer:
 * @talk: a conversation on the screen
 * @card: the card of a value
 * @aspect: what is asked of it
 *
 * Returns: the answer, from 1 to %CIRKEL_N_ANSWERS; 0 for none
 */
int
cirkel_questionnaire_get_answer (CirkelTalk *talk, CirkelCard *card, CirkelAspect aspect)
{
  CirkelAnswers *answers
    = cirkel_conversation_find_answers (cirkel_talk_get_conversation (talk), cirkel_card_get_id (card));

  return answers != NULL ? cirkel_record_int (answers, cirkel_aspect_get_field (aspect)) : 0;
}

/**
 * cirkel_questionnaire_count_answers:
 * @talk: a conversation on the screen
 *
 * Returns: how many questions have an answer
 */
guint
cirkel_questionnaire_count_answers (CirkelTalk *talk)
{
  g_autoptr (GListModel) cards = cirkel_questionnaire_dup_cards (talk);
  guint n_answers = 0;

  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (cards, i);

      for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
        n_answers += cirkel_questionnaire_get_answer (talk, card, aspect) > 0;
    }

  return n_answers;
}

/**
 * cirkel_answer_dup_text:
 * @method: the words of the method
 * @answer: an answer, or 0 for none
 *
 * Returns: (transfer full): the answer as number and word
 */
char *
cirkel_answer_dup_text (CirkelMethod *method, int answer)
{
  if (answer == 0)
    return g_strdup (_ ("No answer"));

  /* Translators: an answer of the questionnaire, as: 4 – Very much */
  return g_strdup_printf (_ ("%1$d – %2$s"), answer, cirkel_method_get_scale_word (method, answer));
}

/**
 * cirkel_answer_dup_summary:
 * @talk: a conversation on the screen
 * @card: the card of a value
 *
 * Returns: (transfer full): the value with its answers in one text, for who does not see the bars
 */
char *
cirkel_answer_dup_summary (CirkelTalk *talk, CirkelCard *card)
{
  CirkelMethod *method = cirkel_talk_get_method (talk);
  g_autoptr (GString) summary = g_string_new (cirkel_method_get_card_title (method, card));

  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    {
      int              answer = cirkel_questionnaire_get_answer (talk, card, aspect);
      g_autofree char *text = cirkel_answer_dup_text (method, answer);

      g_string_append (summary, ". ");
      /* Translators: what is asked and what was answered, as: Important to me: 4 – Very much */
      g_string_append_printf (summary, _ ("%1$s: %2$s"), cirkel_method_get_aspect_name (method, aspect),
                              text);
    }

  return g_string_free (g_steal_pointer (&summary), FALSE);
}
