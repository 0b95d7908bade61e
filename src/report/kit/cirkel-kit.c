/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit.h"

#include "cirkel-example.h"
#include "cirkel-kit-cards.h"
#include "cirkel-kit-circles.h"
#include "cirkel-kit-questions.h"

/* The kit of an example says so on each of its sheets. */
static char *
dup_words (CirkelMethod *method, CirkelSession *session, const char *name)
{
  const char *words = cirkel_method_get_paper_word (method, name);

  return session != NULL ? cirkel_example_mark (session, method, words) : g_strdup (words);
}

/**
 * cirkel_kit_new:
 * @method: the content of the method, in the language of the kit
 * @session: (nullable): a session, for its own cards
 * @size: the size of the sheets, which decides how many cards are on one
 *
 * What a table without a computer needs: the circles, cards to cut out, and the
 * questionnaire. There are no answers in it.
 *
 * When the current conversation of the session is about small goals, so are the cards, and
 * there is no questionnaire: that is about values.
 *
 * Returns: (transfer full): the kit
 */
CirkelPaper *
cirkel_kit_new (CirkelMethod *method, CirkelSession *session, CirkelPaperSize size)
{
  g_autoptr (CirkelPaper) paper = NULL;
  g_autofree char *title = NULL;
  g_autofree char *foot = NULL;
  g_autofree char *heading = NULL;
  double           width, height;

  g_return_val_if_fail (CIRKEL_IS_METHOD (method), NULL);
  g_return_val_if_fail (session == NULL || CIRKEL_IS_SESSION (session), NULL);

  cirkel_paper_size_get_points (size, &width, &height);
  title = dup_words (method, session, "kit-title");
  foot = dup_words (method, session, "kit-questions");
  heading = dup_words (method, session, "kit-lay");
  paper = cirkel_paper_new (cirkel_method_get_language (method), title);
  cirkel_paper_set_foot (paper, foot);

  cirkel_kit_add_circles (paper, method, heading);
  cirkel_kit_add_cards (paper, method, session, width, height);
  if (session == NULL
      || cirkel_conversation_get_purpose (cirkel_session_get_current (session)) == CIRKEL_PURPOSE_VALUES)
    cirkel_kit_add_questions (paper, method, session);

  return g_steal_pointer (&paper);
}
