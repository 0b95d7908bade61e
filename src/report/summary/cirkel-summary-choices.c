/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary-parts.h"

#include <string.h>

/* The choices that were made together. */

/* A longer text is no heading. */
#define HEADING_MAX 100

static const CirkelPaperColumn option_columns[] = {
  { "option", 3.4, FALSE },
  { "for", 3.3, FALSE },
  { "against", 3.3, FALSE },
};

static void
add_options (CirkelSummary *self, gpointer choice)
{
  cirkel_summary_word_table (self, option_columns, G_N_ELEMENTS (option_columns));

  for (guint i = 0; i < cirkel_summary_count (choice, "options"); i++)
    {
      gpointer option = cirkel_summary_get (self, choice, "options", i);

      if (option != NULL)
        {
          const CirkelPaperCell row[] = {
            { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_record_text (option, "text") },
            { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_record_text (option, "for") },
            { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_record_text (option, "against") },
          };

          cirkel_summary_row (self, row);
        }
    }
}

static void
add_choice (CirkelSummary *self, gpointer choice)
{
  const char *text = cirkel_record_text (choice, "choice");
  const char *subject = cirkel_method_get_decision_title (self->method, cirkel_record_text (choice, "start"));
  const gboolean is_long = g_utf8_strlen (text, -1) > HEADING_MAX || strchr (text, '\n') != NULL;

  if (*text != '\0' && !is_long)
    cirkel_summary_head (self, 2, text);
  else if (*subject != '\0')
    cirkel_summary_head (self, 2, subject);
  else
    cirkel_summary_head_word (self, 2, "choice");

  if (is_long)
    cirkel_summary_say (self, CIRKEL_PAPER_PLAIN, text);
  cirkel_summary_fact (self, "goal", CIRKEL_PAPER_PLAIN, cirkel_record_text (choice, "goal"));
  add_options (self, choice);
  cirkel_summary_fact (self, "matters", CIRKEL_PAPER_PLAIN, cirkel_record_text (choice, "matters"));
  cirkel_summary_fact (self, "preference", CIRKEL_PAPER_PLAIN, cirkel_record_text (choice, "preference"));
  cirkel_summary_fact (self, "decision", CIRKEL_PAPER_PLAIN, cirkel_record_text (choice, "decision"));
  cirkel_summary_date (self, "look-back", cirkel_record_text (choice, "look-back"));
}

/**
 * cirkel_summary_add_choices:
 * @self: a summary
 *
 * Adds the choices that were made together, with what could have been chosen; of a conversation that a
 * client prepares alone, what they would like.
 */
void
cirkel_summary_add_choices (CirkelSummary *self)
{
  cirkel_summary_head_word (self, 1, self->prepared ? "prepared-choices" : "choices");

  for (guint i = 0; i < cirkel_summary_count (self->conversation, "choices"); i++)
    {
      gpointer choice = cirkel_summary_get (self, self->conversation, "choices", i);

      if (choice != NULL)
        add_choice (self, choice);
    }
}
