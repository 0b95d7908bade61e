/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-observer-sheet.h"

/* The lines to write on. */
#define N_LINES 3

/* How wide what is looked for is, beside what it is a sign of. */
#define POINT_SHARE 2.0

static void
add_group (CirkelPaper *paper, const CirkelObserverGroup *group, CirkelObservation *observation)
{
  for (guint i = 0; i < group->n_points; i++)
    {
      const CirkelObserverPoint *point = &group->points[i];
      const gboolean        seen = observation != NULL && cirkel_observation_is_seen (observation, point->id);
      const CirkelPaperCell row[] = {
        { .text = i == 0 ? group->title : NULL },
        { .mark = seen ? CIRKEL_PAPER_TICKED : CIRKEL_PAPER_BOX, .text = point->text },
      };

      cirkel_paper_add_row (paper, row);
    }
}

static void
add_part (CirkelPaper *paper, const CirkelObserverPart *part, CirkelObservation *observation)
{
  const CirkelPaperColumn columns[] = { { "", 1.0, FALSE }, { "", POINT_SHARE, FALSE } };

  cirkel_paper_add_heading (paper, 1, part->title);
  if (part->intro != NULL)
    cirkel_paper_add_text (paper, CIRKEL_PAPER_SOFT, part->intro);
  cirkel_paper_add_table (paper, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < part->n_groups; i++)
    add_group (paper, &part->groups[i], observation);
}

static void
add_note (CirkelPaper *paper, CirkelMethod *method, CirkelObservation *observation)
{
  const char *note = observation != NULL ? cirkel_observation_get_note (observation) : "";

  cirkel_paper_add_heading (paper, 2, cirkel_method_get_paper_word (method, "observer-notes"));
  if (*note != '\0')
    cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, note);
  cirkel_paper_add_lines (paper, N_LINES);
}

/**
 * cirkel_observer_sheet_add:
 * @paper: a paper
 * @method: the content of the method
 * @observation: (nullable): what is ticked and noted; %NULL for a sheet to fill in with a pen
 *
 * Adds the sheet for who watches a conversation, on pages of its own: the skills and the basic
 * needs, and points with which who leads the conversation checks their own work. It adds up
 * nothing.
 */
void
cirkel_observer_sheet_add (CirkelPaper *paper, CirkelMethod *method, CirkelObservation *observation)
{
  const char               *title;
  guint                     n_parts;
  const CirkelObserverPart *parts;

  g_return_if_fail (CIRKEL_IS_PAPER (paper) && CIRKEL_IS_METHOD (method));
  g_return_if_fail (observation == NULL || CIRKEL_IS_OBSERVATION (observation));

  title = cirkel_method_get_paper_word (method, "observer-title");
  parts = cirkel_method_get_observer_parts (method, &n_parts);
  cirkel_paper_add_part (paper, title);
  cirkel_paper_add_title (paper, title);
  cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, cirkel_method_get_paper_word (method, "observer-intro"));
  for (guint i = 0; i < n_parts; i++)
    {
      /* What the professional fills in themselves is a page that can be handed over. */
      if (i > 0 && i + 1 == n_parts)
        cirkel_paper_add_break (paper);
      add_part (paper, &parts[i], observation);
    }
  add_note (paper, method, observation);
}

/**
 * cirkel_observer_sheet_new:
 * @method: the content of the method, in the language of the sheet
 * @observation: (nullable): what is ticked and noted; %NULL for a sheet to fill in with a pen
 *
 * Returns: (transfer full): the sheet for who watches a conversation, as it is now
 */
CirkelPaper *
cirkel_observer_sheet_new (CirkelMethod *method, CirkelObservation *observation)
{
  CirkelPaper *paper;

  g_return_val_if_fail (CIRKEL_IS_METHOD (method), NULL);

  paper = cirkel_paper_new (cirkel_method_get_language (method),
                            cirkel_method_get_paper_word (method, "observer-title"));
  cirkel_observer_sheet_add (paper, method, observation);

  return paper;
}
