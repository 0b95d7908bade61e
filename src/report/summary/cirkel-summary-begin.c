/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary-parts.h"

/* How the conversation began, the questionnaire, and the notes. */

/* What the client prepares is of the client: that needs no saying. */
static const char *
get_who (const CirkelSummary *self, gpointer item)
{
  const CirkelParty from = cirkel_record_int (item, "from");

  return self->prepared && from == CIRKEL_PARTY_CLIENT ? "" : cirkel_summary_get_party (self, from);
}

static void
add_subjects (CirkelSummary *self)
{
  cirkel_summary_head_word (self, 2, "subjects");

  for (guint i = 0; i < cirkel_summary_count (self->conversation, "agenda"); i++)
    {
      gpointer         item = cirkel_summary_get (self, self->conversation, "agenda", i);
      g_autofree char *text = NULL;

      if (item == NULL || *cirkel_record_text (item, "text") == '\0')
        continue;

      text = cirkel_summary_join (cirkel_record_text (item, "text"), " – ", get_who (self, item));
      cirkel_summary_item (self,
                           cirkel_record_int (item, "discussed") ? CIRKEL_PAPER_TICKED : CIRKEL_PAPER_BOX,
                           CIRKEL_PAPER_PLAIN, text);
    }
}

static void
add_expectations (CirkelSummary *self)
{
  const gboolean own = self->audience == CIRKEL_AUDIENCE_CLIENT;
  gpointer       expectations = cirkel_summary_get_part (self, self->conversation, "expectations");

  if (expectations == NULL)
    return;

  cirkel_summary_fact (self, own ? "expects-me" : "expects-client", CIRKEL_PAPER_OWN_WORDS,
                       cirkel_record_text (expectations, "client"));
  cirkel_summary_fact (self, "expects-professional", CIRKEL_PAPER_OWN_WORDS,
                       cirkel_record_text (expectations, "professional"));
}

static void
add_aim (CirkelSummary *self, gpointer aim, gboolean alone)
{
  if (!alone)
    cirkel_summary_add_result (self, aim, cirkel_record_text (aim, "text"), "");
  else if (*cirkel_record_text (aim, "text") != '\0')
    cirkel_summary_item (self, CIRKEL_PAPER_BULLET, CIRKEL_PAPER_PLAIN, cirkel_record_text (aim, "text"));
}

/* A goal of which nothing came yet needs no room for that. */
static void
add_aims (CirkelSummary *self)
{
  const gboolean alone = self->prepared && !cirkel_summary_has_results (self, self->conversation, "aims");

  cirkel_summary_head_word (self, 2, "aims");
  if (!alone)
    cirkel_summary_result_table (self);

  for (guint i = 0; i < cirkel_summary_count (self->conversation, "aims"); i++)
    {
      gpointer aim = cirkel_summary_get (self, self->conversation, "aims", i);

      if (aim != NULL)
        add_aim (self, aim, alone);
    }
}

/* How long it may take. */
static void
add_minutes (CirkelSummary *self)
{
  g_autofree char *minutes = g_strdup_printf ("%d", cirkel_record_int (self->conversation, "minutes"));
  g_autofree char *time = cirkel_summary_join (minutes, " ", cirkel_summary_word (self, "minutes"));

  if (cirkel_record_int (self->conversation, "minutes") > 0)
    cirkel_summary_fact (self, "time", CIRKEL_PAPER_PLAIN, time);
}

/**
 * cirkel_summary_add_begin:
 * @self: a summary
 *
 * Adds the aim, the time, what both expected, the subjects, and the goals with what came of them.
 */
void
cirkel_summary_add_begin (CirkelSummary *self)
{
  cirkel_summary_head_word (self, 1, self->prepared ? "prepared-begin" : "begin");
  cirkel_summary_fact (self, "goal", CIRKEL_PAPER_PLAIN, cirkel_record_text (self->conversation, "aim"));
  add_minutes (self);
  add_expectations (self);
  add_subjects (self);
  add_aims (self);
}

static gboolean
is_answered (CirkelAnswers *answers)
{
  return cirkel_record_int (answers, "important") > 0 || cirkel_record_int (answers, "enabled") > 0
         || cirkel_record_int (answers, "achieved") > 0;
}

static const char *
get_answer (const CirkelSummary *self, CirkelAnswers *answers, const char *aspect)
{
  const int answer = cirkel_record_int (answers, aspect);

  return answer > 0 ? cirkel_method_get_scale_word (self->method, answer) : "–";
}

static void
add_answers (CirkelSummary *self, CirkelAnswers *answers, CirkelCard *card)
{
  const CirkelPaperCell row[] = {
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_method_get_card_short_title (self->method, card) },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, get_answer (self, answers, "important") },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, get_answer (self, answers, "enabled") },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, get_answer (self, answers, "achieved") },
  };

  cirkel_summary_row (self, row);
}

/**
 * cirkel_summary_add_questionnaire:
 * @self: a summary
 *
 * Adds the answers, side by side for each value: nothing is counted or concluded.
 */
void
cirkel_summary_add_questionnaire (CirkelSummary *self)
{
  const CirkelPaperColumn columns[] = {
    { cirkel_summary_word (self, "value"), 4.0, FALSE },
    { cirkel_method_get_aspect_name (self->method, CIRKEL_ASPECT_IMPORTANT), 2.0, TRUE },
    { cirkel_method_get_aspect_name (self->method, CIRKEL_ASPECT_ENABLED), 2.0, TRUE },
    { cirkel_method_get_aspect_name (self->method, CIRKEL_ASPECT_ACHIEVED), 2.0, TRUE },
  };

  if (!cirkel_audience_gets_answers (self->audience, self->conversation))
    return;

  cirkel_summary_head_word (self, 1, "questionnaire");
  cirkel_summary_table (self, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < cirkel_summary_count (self->conversation, "questionnaire"); i++)
    {
      CirkelAnswers *answers = cirkel_summary_get (self, self->conversation, "questionnaire", i);
      CirkelCard    *card = NULL;

      if (answers != NULL && is_answered (answers))
        card = cirkel_summary_get_card (self, NULL, cirkel_record_text (answers, "card"));
      if (card != NULL)
        add_answers (self, answers, card);
    }
}

/**
 * cirkel_summary_add_notes:
 * @self: a summary
 *
 * Adds the notes of the steps.
 */
void
cirkel_summary_add_notes (CirkelSummary *self)
{
  cirkel_summary_head_word (self, 1, "notes");

  for (CirkelStep step = CIRKEL_STEP_OPENING; step < CIRKEL_N_STEPS; step++)
    {
      CirkelStepState *state = cirkel_conversation_get_step_state (self->conversation, step);

      cirkel_summary_head (self, 2, cirkel_method_get_step_title (self->method, step));
      if (cirkel_audience_gets (self->audience, state))
        cirkel_summary_say (self, CIRKEL_PAPER_PLAIN, cirkel_record_text (state, "notes"));
    }
}
