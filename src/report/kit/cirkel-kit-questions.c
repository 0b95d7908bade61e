/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-questions.h"

/* How wide a question is, beside an answer. */
#define QUESTION_SHARE 3.3

/* The lines for a value that is not in the list. */
#define N_LINES 2

/* The words for values that have no questions of their own. */
static const char *const own_questions[CIRKEL_N_ASPECTS] = {
  [CIRKEL_ASPECT_IMPORTANT] = "kit-own-important",
  [CIRKEL_ASPECT_ENABLED] = "kit-own-enabled",
  [CIRKEL_ASPECT_ACHIEVED] = "kit-own-achieved",
};

static void
add_scale (CirkelPaper *paper, CirkelMethod *method)
{
  CirkelPaperColumn columns[1 + CIRKEL_N_ANSWERS] = { { "", QUESTION_SHARE, FALSE } };

  for (int i = 1; i <= CIRKEL_N_ANSWERS; i++)
    columns[i] = (CirkelPaperColumn){ cirkel_method_get_scale_word (method, i), 1.0, TRUE };

  cirkel_paper_add_table (paper, columns, G_N_ELEMENTS (columns));
}

static void
add_question (CirkelPaper *paper, const char *question)
{
  CirkelPaperCell cells[1 + CIRKEL_N_ANSWERS] = { { .text = question } };

  for (int i = 1; i <= CIRKEL_N_ANSWERS; i++)
    cells[i].mark = CIRKEL_PAPER_BOX;

  cirkel_paper_add_row (paper, cells);
}

/* Adds the three questions about a value; @card_id is %NULL for one that the method does not know. */
static void
add_questions (CirkelPaper *paper, CirkelMethod *method, const char *card_id)
{
  add_scale (paper, method);
  for (guint aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    add_question (paper, card_id != NULL
                           ? cirkel_method_get_question_of_value (method, card_id, (CirkelAspect)aspect)
                           : cirkel_method_get_paper_word (method, own_questions[aspect]));
}

static void
add_standard_values (CirkelPaper *paper, CirkelMethod *method)
{
  const char *const *ids = cirkel_card_get_standard_ids ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CirkelCard) card = cirkel_card_new_standard (ids[i]);

      cirkel_paper_add_heading (paper, 2, cirkel_method_get_card_title (method, card));
      add_questions (paper, method, ids[i]);
    }
}

static void
add_own_values (CirkelPaper *paper, CirkelMethod *method, CirkelSession *session)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (!cirkel_card_is_own (card) || cirkel_card_get_purpose (card) != CIRKEL_PURPOSE_VALUES)
        continue;

      cirkel_paper_add_heading (paper, 2, cirkel_card_get_title (card));
      add_questions (paper, method, NULL);
    }
}

/**
 * cirkel_kit_add_questions:
 * @paper: the paper
 * @method: the content of the method
 * @session: (nullable): whose own values to ask about too
 *
 * Adds the questionnaire, with boxes to tick. It adds up nothing.
 */
void
cirkel_kit_add_questions (CirkelPaper *paper, CirkelMethod *method, CirkelSession *session)
{
  g_autofree char *intro = g_strconcat (cirkel_method_get_paper_word (method, "kit-mark"), " ",
                                        cirkel_method_get_questionnaire_intro (method), NULL);

  cirkel_paper_add_break (paper);
  cirkel_paper_add_title (paper, cirkel_method_get_paper_word (method, "kit-questions"));
  cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, intro);
  add_standard_values (paper, method);
  if (session != NULL)
    add_own_values (paper, method, session);

  cirkel_paper_add_heading (paper, 2, cirkel_method_get_paper_word (method, "kit-else"));
  cirkel_paper_add_lines (paper, N_LINES);
  add_questions (paper, method, NULL);
}
