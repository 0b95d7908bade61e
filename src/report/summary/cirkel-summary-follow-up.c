/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-moves.h"
#include "cirkel-summary-parts.h"

/* What became of the last time. */

static const CirkelPaperColumn result_columns[] = {
  { "what", 5.0, FALSE },
  { "result", 1.6, FALSE },
  { "helped", 5.0, FALSE },
};

static const CirkelPaperColumn move_columns[] = {
  { "card", 4.0, FALSE },
  { "last-time", 3.0, FALSE },
  { "now", 3.0, FALSE },
};

/**
 * cirkel_summary_get_result:
 * @self: a summary
 * @result: what became of something
 *
 * Returns: (transfer none): the word for it, or ""
 */
const char *
cirkel_summary_get_result (const CirkelSummary *self, CirkelResult result)
{
  static const char *const words[] = {
    [CIRKEL_RESULT_UNSAID] = "",
    [CIRKEL_RESULT_REACHED] = "result-reached",
    [CIRKEL_RESULT_PARTLY] = "result-partly",
    [CIRKEL_RESULT_NOT_YET] = "result-not-yet",
  };

  return cirkel_summary_word (self, words[result]);
}

static gboolean
is_looked_at (gpointer record)
{
  return cirkel_record_int (record, "result") != CIRKEL_RESULT_UNSAID
         || *cirkel_record_text (record, "helped") != '\0';
}

/**
 * cirkel_summary_has_results:
 * @self: a summary
 * @record: (type CirkelRecord): what has a list of agreements or goals
 * @list: the name of the list
 *
 * Returns: whether it is known of one of those that the audience gets what came of it
 */
gboolean
cirkel_summary_has_results (const CirkelSummary *self, gpointer record, const char *list)
{
  for (guint i = 0; i < cirkel_summary_count (record, list); i++)
    {
      gpointer item = cirkel_summary_get (self, record, list, i);

      if (item != NULL && is_looked_at (item))
        return TRUE;
    }

  return FALSE;
}

/**
 * cirkel_summary_result_table:
 * @self: a summary
 *
 * Begins a table of results.
 */
void
cirkel_summary_result_table (CirkelSummary *self)
{
  cirkel_summary_word_table (self, result_columns, G_N_ELEMENTS (result_columns));
}

/**
 * cirkel_summary_add_result:
 * @self: a summary with a table of results
 * @record: an agreement or a goal that the audience gets
 * @what: what it is
 * @below: what stands below that, or ""
 *
 * Adds what became of it.
 */
void
cirkel_summary_add_result (CirkelSummary *self, gpointer record, const char *what, const char *below)
{
  const CirkelResult    result = cirkel_record_int (record, "result");
  const CirkelPaperMark mark = result == CIRKEL_RESULT_REACHED ? CIRKEL_PAPER_TICKED : CIRKEL_PAPER_BOX;
  const CirkelPaperCell row[] = {
    { mark, CIRKEL_PAPER_PLAIN, what, below },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_summary_get_result (self, result) },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_OWN_WORDS, cirkel_record_text (record, "helped") },
  };

  cirkel_summary_row (self, row);
}

static void
add_results (CirkelSummary *self, CirkelConversation *before)
{
  gpointer closing = cirkel_summary_get_part (self, before, "closing");

  for (guint i = 0; i < cirkel_summary_count (before, "agreements"); i++)
    {
      gpointer         agreement = cirkel_summary_get (self, before, "agreements", i);
      g_autofree char *value = NULL;

      if (agreement == NULL)
        continue;

      value = cirkel_summary_dup_value (self, before, agreement);
      cirkel_summary_add_result (self, agreement, cirkel_record_text (agreement, "text"), value);
    }

  for (guint i = 0; closing != NULL && i < cirkel_summary_count (closing, "in-between"); i++)
    {
      gpointer aim = cirkel_summary_get (self, closing, "in-between", i);

      if (aim != NULL)
        cirkel_summary_add_result (self, aim, cirkel_record_text (aim, "text"), "");
    }
}

static void
add_move (CirkelSummary *self, const CirkelMove *move)
{
  const char           *from = move->known ? cirkel_method_get_place_name (self->method, move->from)
                                           : cirkel_summary_word (self, "new-card");
  const CirkelPaperCell row[] = {
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN,
      cirkel_method_get_card_short_title (self->method, move->card) },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, from },
    { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, cirkel_method_get_place_name (self->method, move->to) },
  };

  cirkel_summary_row (self, row);
}

/* What is kept to oneself is not told of by where it went either, whether it was so then or is now. */
static void
add_moves (CirkelSummary *self, CirkelConversation *before)
{
  g_autoptr (GArray) moves = cirkel_session_list_moves (self->session, before, self->conversation);

  for (guint i = 0; i < moves->len; i++)
    {
      const CirkelMove *move = &g_array_index (moves, CirkelMove, i);

      if (cirkel_summary_get_card (self, before, cirkel_card_get_id (move->card)) != NULL)
        add_move (self, move);
    }
}

/**
 * cirkel_summary_add_last_time:
 * @self: a summary
 *
 * Adds what moved since the last time, and what was reached of what was agreed then.
 */
void
cirkel_summary_add_last_time (CirkelSummary *self)
{
  CirkelConversation *before = cirkel_session_find_before (self->session, self->conversation);
  CirkelConversation *board = cirkel_session_find_board_before (self->session, self->conversation);

  cirkel_summary_head_word (self, 1, "since-last-time");

  cirkel_summary_head_word (self, 2, "reached");
  cirkel_summary_result_table (self);
  if (before != NULL)
    add_results (self, before);

  cirkel_summary_head_word (self, 2, "moved");
  cirkel_summary_word_table (self, move_columns, G_N_ELEMENTS (move_columns));
  if (board != NULL)
    add_moves (self, board);
}
