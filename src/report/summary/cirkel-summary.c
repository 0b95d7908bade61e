/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary.h"

#include "cirkel-board-drawing.h"
#include "cirkel-example.h"
#include "cirkel-summary-parts.h"
#include "cirkel-text.h"

/* What goes home with people of a conversation. What each of them gets is asked of the audience, for
 * every record; what is not asked for is not there. */

/* The heights of the board, in parts of the width: it may take what is left of the page. */
#define LEAST_BOARD 0.95
#define MOST_BOARD 1.4

static gboolean
is_of_employer (const CirkelSummary *self)
{
  return self->audience == CIRKEL_AUDIENCE_EMPLOYER;
}

static const char *
get_title (const CirkelSummary *self)
{
  const char    *subject = cirkel_record_text (self->conversation, "subject");
  const gboolean goals = cirkel_conversation_get_purpose (self->conversation) == CIRKEL_PURPOSE_GOALS;

  if (is_of_employer (self))
    return cirkel_summary_word (self, "agreements");

  if (*subject != '\0')
    return subject;
  if (self->prepared)
    return cirkel_summary_word (self, "prepared-title");

  return cirkel_summary_word (self, goals ? "small-goals" : "title");
}

/* The day, and for everybody but the employer whose conversation it is. */
static char *
dup_day (const CirkelSummary *self)
{
  g_autofree char *day
    = cirkel_method_dup_date (self->method, cirkel_conversation_get_date (self->conversation));
  g_autofree char *name = cirkel_example_dup_name (self->session, self->method);

  return cirkel_summary_join (day, " · ", is_of_employer (self) ? "" : name);
}

/* At the start, so that it stays where a long label is cut. */
static char *
dup_foot (const CirkelSummary *self, const char *day)
{
  g_autofree char *mark = cirkel_example_mark (self->session, self->method, "");

  return cirkel_summary_join (mark, " · ", day);
}

static const char *
get_for_whom (const CirkelSummary *self)
{
  const char *const for_whom[] = {
    [CIRKEL_AUDIENCE_CLIENT] = self->prepared ? "prepared-for-client" : "for-client",
    [CIRKEL_AUDIENCE_PROFESSIONAL] = "for-professional",
    [CIRKEL_AUDIENCE_EMPLOYER] = "for-employer",
  };

  return cirkel_summary_word (self, for_whom[self->audience]);
}

static void
begin_paper (CirkelSummary *self)
{
  g_autofree char *plain_title = cirkel_text_clean (get_title (self));
  g_autofree char *title = cirkel_example_mark (self->session, self->method, plain_title);
  g_autofree char *day = dup_day (self);
  g_autofree char *foot = dup_foot (self, day);
  g_autofree char *file_title = cirkel_summary_join (title, " – ", day);
  g_autofree char *line = cirkel_summary_join (day, " · ", get_for_whom (self));

  self->paper = cirkel_paper_new (cirkel_method_get_language (self->method), file_title);
  cirkel_paper_set_foot (self->paper, foot);
  cirkel_paper_add_title (self->paper, title);
  cirkel_paper_add_text (self->paper, CIRKEL_PAPER_SOFT, line);
}

static void
draw_board_cb (cairo_t *cr, double width, double height, gpointer user_data)
{
  cirkel_board_draw (cr, user_data, width, height);
}

static void
board_free (gpointer data)
{
  CirkelBoardPicture *board = data;

  g_object_unref (board->session);
  g_object_unref (board->conversation);
  g_object_unref (board->method);
  g_free (board);
}

static void
add_board (CirkelSummary *self)
{
  const CirkelBoardPicture picture = {
    g_object_ref (self->session),
    g_object_ref (self->conversation),
    g_object_ref (self->method),
    self->audience,
    TRUE,
  };
  g_autofree char *text = cirkel_board_describe (&picture);

  cirkel_paper_add_drawing (self->paper, text, LEAST_BOARD, MOST_BOARD, draw_board_cb,
                            g_memdup2 (&picture, sizeof picture), board_free);
}

static const char *
get_empty (const CirkelSummary *self)
{
  if (is_of_employer (self))
    return cirkel_summary_word (self, "no-agreements");

  return cirkel_summary_word (self, self->prepared ? "prepared-empty" : "empty");
}

/* Nothing comes after the board: what is to be said of that stands above it, on the same page. */
static void
begin_empty_paper (CirkelSummary *self)
{
  g_clear_object (&self->paper);
  begin_paper (self);
  cirkel_paper_add_text (self->paper, CIRKEL_PAPER_PLAIN, get_empty (self));
  if (!is_of_employer (self))
    add_board (self);
}

/* What comes first is what was agreed; or what the client brings, as long as nothing can be agreed. */
static void
add_all (CirkelSummary *self)
{
  if (self->prepared)
    cirkel_summary_add_begin (self);
  cirkel_summary_add_agreements (self);
  cirkel_summary_add_next_time (self);
  cirkel_summary_add_conclusions (self);
  cirkel_summary_add_last_time (self);
  cirkel_summary_add_values (self);
  cirkel_summary_add_choices (self);
  if (!self->prepared)
    cirkel_summary_add_begin (self);
  cirkel_summary_add_questionnaire (self);
  cirkel_summary_add_notes (self);
}

/**
 * cirkel_summary_new:
 * @session: a session
 * @conversation: the conversation of it to summarize
 * @method: the words of the program, in the language of the session
 * @audience: for whom the summary is
 *
 * Writes down a conversation for those who take it home: the board, what was agreed, and what
 * was said, in the words in which it was said. [func@Cirkel.audience_gets] says what is in
 * it. For the employer there is a table of agreements and nothing else, not even a title by
 * which to know the conversation.
 *
 * The paper shows the board as it is when it is drawn, and the texts as they are now.
 *
 * Returns: (transfer full): the summary
 */
CirkelPaper *
cirkel_summary_new (CirkelSession      *session,
                    CirkelConversation *conversation,
                    CirkelMethod       *method,
                    CirkelAudience      audience)
{
  CirkelSummary self;
  CirkelPaper  *paper;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_CONVERSATION (conversation), NULL);
  g_return_val_if_fail (CIRKEL_IS_METHOD (method), NULL);
  g_return_val_if_fail (audience < CIRKEL_N_AUDIENCES, NULL);

  cirkel_summary_init (&self, session, conversation, method, audience);
  begin_paper (&self);
  if (is_of_employer (&self))
    cirkel_summary_add_agreements (&self);
  else
    {
      add_board (&self);
      add_all (&self);
    }
  if (self.n_said == 0)
    begin_empty_paper (&self);

  paper = g_object_ref (self.paper);
  cirkel_summary_clear (&self);

  return paper;
}
