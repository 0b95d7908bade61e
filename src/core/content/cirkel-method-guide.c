/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-method-private.h"

#include "cirkel-text.h"

#include <string.h>

/* The words that guide the conversation: the six steps and their questions, the
 * help for who leads it, what there is to pick from, and the questionnaire. */

static const CirkelContentsStep *
get_step (CirkelMethod *self, CirkelStep step)
{
  return &cirkel_method_get_contents (self)->steps[step];
}

/**
 * cirkel_method_get_step_title:
 * @self: a method
 * @step: a step
 *
 * Returns: (transfer none): what the field calls @step
 */
const char *
cirkel_method_get_step_title (CirkelMethod *self, CirkelStep step)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (step < CIRKEL_N_STEPS, NULL);

  return get_step (self, step)->title;
}

/**
 * cirkel_method_get_step_goal:
 * @self: a method
 * @step: a step
 *
 * Returns: (transfer none): what @step is for, in one line
 */
const char *
cirkel_method_get_step_goal (CirkelMethod *self, CirkelStep step)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (step < CIRKEL_N_STEPS, NULL);

  return get_step (self, step)->goal;
}

/**
 * cirkel_method_get_step_parts:
 * @self: a method
 * @step: a step
 *
 * Returns: (transfer none) (array zero-terminated=1): what @step consists of, one to eight lines
 */
const char *const *
cirkel_method_get_step_parts (CirkelMethod *self, CirkelStep step)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (step < CIRKEL_N_STEPS, NULL);

  return (const char *const *)get_step (self, step)->parts;
}

/**
 * cirkel_method_get_questions:
 * @self: a method
 * @step: a step
 * @n_questions: (out): how many there are, at least one
 *
 * Returns: (transfer none) (array length=n_questions): the questions of @step, in their order
 */
const CirkelQuestion *
cirkel_method_get_questions (CirkelMethod *self, CirkelStep step, guint *n_questions)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (step < CIRKEL_N_STEPS, NULL);
  g_return_val_if_fail (n_questions != NULL, NULL);

  *n_questions = get_step (self, step)->n_questions;
  return get_step (self, step)->questions;
}

/**
 * cirkel_method_find_question:
 * @self: a method
 * @id: the id of a question
 *
 * Returns: (transfer none) (nullable): the question, or %NULL where this content has none
 *   of that name
 */
const CirkelQuestion *
cirkel_method_find_question (CirkelMethod *self, const char *id)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    {
      const CirkelContentsStep *words = get_step (self, step);

      for (guint i = 0; i < words->n_questions; i++)
        if (strcmp (words->questions[i].id, id) == 0)
          return &words->questions[i];
    }

  return NULL;
}

/**
 * cirkel_method_dup_question_text:
 * @self: a method
 * @question: a question
 * @card: (nullable): the card that is looked at
 *
 * The question as it is asked: about @card where there is one and the question can
 * be asked so, else in general.
 *
 * Returns: (transfer full): the question, on one line
 */
char *
cirkel_method_dup_question_text (CirkelMethod *self, const CirkelQuestion *question, CirkelCard *card)
{
  g_autofree char *value = NULL;
  GString         *text;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (card == NULL || CIRKEL_IS_CARD (card), NULL);

  if (card == NULL || question->about == NULL)
    return g_strdup (question->text);

  value = cirkel_text_isolate (cirkel_method_get_card_short_title (self, card));
  text = g_string_new (NULL);
  for (const char *p = question->about; *p != '\0';)
    {
      const char *gap = strstr (p, CIRKEL_VALUE_GAP);

      g_string_append_len (text, p, gap != NULL ? gap - p : (gssize)strlen (p));
      if (gap == NULL)
        break;
      g_string_append (text, value);
      p = gap + strlen (CIRKEL_VALUE_GAP);
    }

  return g_string_free (text, FALSE);
}

/**
 * cirkel_method_get_ways:
 * @self: a method
 * @n_ways: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_ways): ways to find out what is of value where
 *   the client has nothing in mind, or is stuck
 */
const CirkelTip *
cirkel_method_get_ways (CirkelMethod *self, guint *n_ways)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (n_ways != NULL, NULL);

  *n_ways = cirkel_method_get_contents (self)->ways.n;
  return cirkel_method_get_contents (self)->ways.items;
}

/**
 * cirkel_method_get_help:
 * @self: a method
 * @n_subjects: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_subjects): how a good conversation is held, for
 *   who leads it
 */
const CirkelTip *
cirkel_method_get_help (CirkelMethod *self, guint *n_subjects)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (n_subjects != NULL, NULL);

  *n_subjects = cirkel_method_get_contents (self)->help.n;
  return cirkel_method_get_contents (self)->help.items;
}

/**
 * cirkel_method_get_decisions:
 * @self: a method
 * @n_decisions: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_decisions): decisions in the process that client
 *   and professional can take together; their lines are choices to begin with
 */
const CirkelTip *
cirkel_method_get_decisions (CirkelMethod *self, guint *n_decisions)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (n_decisions != NULL, NULL);

  *n_decisions = cirkel_method_get_contents (self)->decisions.n;
  return cirkel_method_get_contents (self)->decisions.items;
}

/**
 * cirkel_method_get_roles:
 * @self: a method
 *
 * Returns: (transfer none) (array fixed-size=3): who does what where a group tries a conversation: client,
 *   professional, observer; their lines are for whoever has the role
 */
const CirkelTip *
cirkel_method_get_roles (CirkelMethod *self)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);

  return cirkel_method_get_contents (self)->roles.items;
}

/**
 * cirkel_method_get_factor_groups:
 * @self: a method
 * @n_groups: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_groups): words for what helps or hinders, to pick from
 */
const CirkelFactorGroup *
cirkel_method_get_factor_groups (CirkelMethod *self, guint *n_groups)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (n_groups != NULL, NULL);

  *n_groups = cirkel_method_get_contents (self)->n_groups;
  return cirkel_method_get_contents (self)->groups;
}

/**
 * cirkel_method_get_observer_parts:
 * @self: a method
 * @n_parts: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_parts): what who watches can look for: the skills
 *   and the basic needs, and points with which who leads the conversation checks their own
 *   work. Nothing of it is counted.
 */
const CirkelObserverPart *
cirkel_method_get_observer_parts (CirkelMethod *self, guint *n_parts)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (n_parts != NULL, NULL);

  *n_parts = cirkel_method_get_contents (self)->n_observer;
  return cirkel_method_get_contents (self)->observer;
}

/**
 * cirkel_method_get_chapter:
 * @self: a method
 * @chapter: a part of the exploration that a client does alone
 *
 * Returns: (transfer none): its words
 */
const CirkelChapterText *
cirkel_method_get_chapter (CirkelMethod *self, CirkelChapter chapter)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (chapter < CIRKEL_N_CHAPTERS, NULL);

  return &cirkel_method_get_contents (self)->chapters[chapter];
}

/**
 * cirkel_method_get_questionnaire_intro:
 * @self: a method
 *
 * Returns: (transfer none): what to know before one fills in the questionnaire
 */
const char *
cirkel_method_get_questionnaire_intro (CirkelMethod *self)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);

  return cirkel_method_get_contents (self)->intro;
}

/**
 * cirkel_method_get_question_of_value:
 * @self: a method
 * @card_id: the id of a card
 * @aspect: what the question is about
 *
 * Returns: (transfer none) (nullable): the question that the questionnaire asks about the
 *   value, or %NULL for an own card, about which it asks nothing
 */
const char *
cirkel_method_get_question_of_value (CirkelMethod *self, const char *card_id, CirkelAspect aspect)
{
  const CirkelContentsValue *value;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (card_id != NULL, NULL);
  g_return_val_if_fail (aspect < CIRKEL_N_ASPECTS, NULL);

  value = g_hash_table_lookup (cirkel_method_get_contents (self)->values, card_id);

  return value != NULL ? value->questions[aspect] : NULL;
}

/**
 * cirkel_method_get_aspect_name:
 * @self: a method
 * @aspect: what a question of the questionnaire is about
 *
 * Returns: (transfer none): the head of a column or bar with these answers
 */
const char *
cirkel_method_get_aspect_name (CirkelMethod *self, CirkelAspect aspect)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (aspect < CIRKEL_N_ASPECTS, NULL);

  return cirkel_method_get_contents (self)->aspects[aspect];
}

/**
 * cirkel_method_get_scale_word:
 * @self: a method
 * @answer: from 1 to %CIRKEL_N_ANSWERS
 *
 * Returns: (transfer none): the answer in words
 */
const char *
cirkel_method_get_scale_word (CirkelMethod *self, int answer)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);
  g_return_val_if_fail (answer >= 1 && answer <= CIRKEL_N_ANSWERS, NULL);

  return cirkel_method_get_contents (self)->scale[answer - 1];
}

/**
 * cirkel_method_get_paper_word:
 * @self: a method
 * @name: the name of a word or sentence on paper, as in a content file: "most-important"
 *
 * Returns: (transfer none): the words
 */
const char *
cirkel_method_get_paper_word (CirkelMethod *self, const char *name)
{
  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);

  return cirkel_record_text (cirkel_method_get_contents (self)->paper, name);
}

/**
 * cirkel_method_dup_date:
 * @self: a method
 * @date: a day as "2026-11-02", or ""
 *
 * Returns: (transfer full): the day for people: "2 November 2026"
 */
char *
cirkel_method_dup_date (CirkelMethod *self, const char *date)
{
  const char *const *months;
  g_auto (GStrv) parts = g_strsplit (date, "-", 3);
  gint64 month;

  g_return_val_if_fail (CIRKEL_IS_METHOD (self), NULL);

  months = cirkel_method_get_contents (self)->months;
  month = g_strv_length (parts) == 3 ? g_ascii_strtoll (parts[1], NULL, 10) : 0;
  if (month < 1 || month > 12)
    return g_strdup (date);

  return g_strdup_printf ("%d %s %s", (int)g_ascii_strtoll (parts[2], NULL, 10), months[month - 1], parts[0]);
}
