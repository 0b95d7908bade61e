/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-questions.h"

#include "cirkel-step-state.h"

/*
 * Which questions there are in the step on the screen, and which one is at hand.
 *
 * While the talk is about a circle, or a card in it, and the step has questions about that
 * circle, one goes through those; otherwise through all of the step.
 */

static gboolean
has_questions_about (CirkelTalk *talk, CirkelPlace circle)
{
  guint                 n_questions;
  const CirkelQuestion *questions
    = cirkel_method_get_questions (cirkel_talk_get_method (talk), cirkel_talk_get_step (talk), &n_questions);

  for (guint i = 0; cirkel_place_is_circle (circle) && i < n_questions; i++)
    if (questions[i].circle == circle && cirkel_questions_is_asked (talk, &questions[i]))
      return TRUE;

  return FALSE;
}

/* The questions that one goes through now, in their order. */
static GPtrArray *
collect (CirkelTalk *talk)
{
  CirkelPlace           circle = cirkel_table_get_circle (cirkel_talk_get_table (talk));
  gboolean              about_circle = has_questions_about (talk, circle);
  GPtrArray            *collected = g_ptr_array_new ();
  guint                 n_questions;
  const CirkelQuestion *questions
    = cirkel_method_get_questions (cirkel_talk_get_method (talk), cirkel_talk_get_step (talk), &n_questions);

  for (guint i = 0; i < n_questions; i++)
    if (cirkel_questions_is_asked (talk, &questions[i]) && (!about_circle || questions[i].circle == circle))
      g_ptr_array_add (collected, (gpointer)&questions[i]);

  return collected;
}

static guint
find_at_hand (CirkelTalk *talk, GPtrArray *questions)
{
  const char *id = cirkel_talk_get_question (talk);

  for (guint i = 0; i < questions->len; i++)
    {
      const CirkelQuestion *question = g_ptr_array_index (questions, i);

      if (g_str_equal (question->id, id))
        return i;
    }

  return G_MAXUINT;
}

/**
 * cirkel_questions_is_asked:
 * @talk: a conversation on the screen
 * @question: a question of the method
 *
 * Returns: whether the question is one for this conversation: some only make sense after an earlier one
 */
gboolean
cirkel_questions_is_asked (CirkelTalk *talk, const CirkelQuestion *question)
{
  return !question->follow_up || cirkel_talk_get_before (talk) != NULL;
}

/**
 * cirkel_questions_is_discussed:
 * @talk: a conversation on the screen
 * @question: a question of its step
 *
 * Returns: whether people ticked it
 */
gboolean
cirkel_questions_is_discussed (CirkelTalk *talk, const CirkelQuestion *question)
{
  return cirkel_step_state_is_discussed (
    cirkel_conversation_get_step_state (cirkel_talk_get_conversation (talk), cirkel_talk_get_step (talk)),
    question->id, NULL);
}

/**
 * cirkel_questions_dup_text:
 * @talk: a conversation on the screen
 * @question: a question of the method
 *
 * Returns: (transfer full): the question as it is asked now: about the selected card where it lies in the
 *   circle of the question, otherwise in general
 */
char *
cirkel_questions_dup_text (CirkelTalk *talk, const CirkelQuestion *question)
{
  CirkelTable *table = cirkel_talk_get_table (talk);
  gboolean     fits
    = !cirkel_place_is_circle (question->circle) || question->circle == cirkel_table_get_circle (table);

  return cirkel_method_dup_question_text (cirkel_talk_get_method (talk), question,
                                          fits ? cirkel_table_get_selected (table) : NULL);
}

/**
 * cirkel_questions_get_current:
 * @talk: a conversation on the screen
 *
 * Returns: (transfer none) (nullable): the question at hand; before one was taken, the first of the step
 */
const CirkelQuestion *
cirkel_questions_get_current (CirkelTalk *talk)
{
  return cirkel_questions_find_beside (talk, 0, NULL, NULL);
}

/**
 * cirkel_questions_find_beside:
 * @talk: a conversation on the screen
 * @distance: how many questions further on, or back
 * @position: (out) (optional): which one the question at hand is, from 0
 * @n_questions: (out) (optional): how many one goes through now
 *
 * Returns: (transfer none) (nullable): the question there, or %NULL where there is none
 */
const CirkelQuestion *
cirkel_questions_find_beside (CirkelTalk *talk, int distance, guint *position, guint *n_questions)
{
  g_autoptr (GPtrArray) questions = collect (talk);
  guint  at_hand = find_at_hand (talk, questions);
  gint64 beside;

  if (at_hand == G_MAXUINT)
    at_hand = 0;
  if (position != NULL)
    *position = at_hand;
  if (n_questions != NULL)
    *n_questions = questions->len;

  beside = (gint64)at_hand + distance;

  return beside >= 0 && beside < questions->len ? g_ptr_array_index (questions, (guint)beside) : NULL;
}

/* Lets the talk be about what the question is about. */
static void
turn_to (CirkelTalk *talk, const CirkelQuestion *question)
{
  CirkelTable *table = cirkel_talk_get_table (talk);
  CirkelPlace  circle = cirkel_table_get_circle (table);

  if (has_questions_about (talk, circle) && question->circle != circle)
    cirkel_table_point_at (table, question->circle);
}

/**
 * cirkel_questions_take:
 * @talk: a conversation on the screen
 * @question: a question of its step
 *
 * Takes the question in hand. Where it is not about the circle that the talk is about, the talk goes on
 * about the circle of the question, or about all.
 */
void
cirkel_questions_take (CirkelTalk *talk, const CirkelQuestion *question)
{
  cirkel_talk_set_question (talk, question->id);
  turn_to (talk, question);
}

/**
 * cirkel_questions_go:
 * @talk: a conversation on the screen
 * @distance: how many questions further on, or back
 *
 * Takes the question there in hand, where there is one.
 */
void
cirkel_questions_go (CirkelTalk *talk, int distance)
{
  const CirkelQuestion *question = cirkel_questions_find_beside (talk, distance, NULL, NULL);

  if (question != NULL)
    cirkel_questions_take (talk, question);
}

/**
 * cirkel_questions_follow_circle:
 * @talk: a conversation on the screen
 *
 * Takes a question about the circle that the talk is about: the first that was not discussed. Where one is
 * in hand already, or the step has none, nothing changes.
 */
void
cirkel_questions_follow_circle (CirkelTalk *talk)
{
  CirkelPlace circle = cirkel_table_get_circle (cirkel_talk_get_table (talk));
  g_autoptr (GPtrArray) questions = NULL;
  const CirkelQuestion *first;

  if (!has_questions_about (talk, circle))
    return;

  questions = collect (talk);
  if (find_at_hand (talk, questions) != G_MAXUINT)
    return;

  first = g_ptr_array_index (questions, 0);
  for (guint i = questions->len; i-- > 0;)
    if (!cirkel_questions_is_discussed (talk, g_ptr_array_index (questions, i)))
      first = g_ptr_array_index (questions, i);
  cirkel_talk_bring_up (talk, first->id);
}

/**
 * cirkel_questions_follow_question:
 * @talk: a conversation on the screen
 *
 * Lets the talk be about what the question at hand is about; where there is none, it is the other way
 * round, as with [func@Cirkel.questions_follow_circle].
 */
void
cirkel_questions_follow_question (CirkelTalk *talk)
{
  const char           *id = cirkel_talk_get_question (talk);
  guint                 n_questions;
  const CirkelQuestion *questions
    = cirkel_method_get_questions (cirkel_talk_get_method (talk), cirkel_talk_get_step (talk), &n_questions);

  for (guint i = 0; i < n_questions; i++)
    if (g_str_equal (questions[i].id, id))
      {
        turn_to (talk, &questions[i]);
        return;
      }

  cirkel_questions_follow_circle (talk);
}
