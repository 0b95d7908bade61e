/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-case-play.h"

#include <glib/gi18n-lib.h>

#include "cirkel-board-layout.h"
#include "cirkel-edits.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-edits.h"

/* A beat of a case becomes edits, the same as those of people at the table. */

/* The board that spots are looked for on: that of an ordinary window. On a larger or smaller one
 * cards lie in proportion. */
static const CirkelBoardSpace usual_space = { 640.0, 640.0, 1.0, { 7.2, 6.6, 6.8 } };

typedef struct
{
  CirkelCaseBeat     *beat;
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelHistory      *history;
} Play;

/* Works on one item of a list. */
typedef void (*PlayItem) (Play *play, CirkelRecord *item);

/* The list keeps its items alive. */
static void
play_list (Play *play, gpointer from, const char *name, PlayItem play_item)
{
  GListModel *list = G_LIST_MODEL (cirkel_record_list (from, name));

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);

      play_item (play, item);
    }
}

static void
add_copies (Play *play, gpointer from, gpointer to, const char *name)
{
  GListModel *list = G_LIST_MODEL (cirkel_record_list (from, name));

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);
      g_autoptr (CirkelRecord) copy = cirkel_record_copy (item);

      cirkel_edit_add (play->history, to, name, copy);
    }
}

/**
 * cirkel_case_play_day:
 * @date: a day, as "2026-11-22"
 * @days: how many days later; less than 0 for earlier
 *
 * Returns: (transfer full): that day
 */
char *
cirkel_case_play_day (const char *date, int days)
{
  g_autofree char *moment = g_strconcat (date, "T00:00:00Z", NULL);
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (moment, NULL);
  g_autoptr (GDateTime) later = g_date_time_add_days (day, days);

  return g_date_time_format (later, "%Y-%m-%d");
}

/* The day that is meant by the weeks of the beat, or "". */
static char *
dup_day (Play *play)
{
  int weeks = cirkel_record_int (play->beat, "weeks");

  return weeks > 0 ? cirkel_case_play_day (cirkel_conversation_get_date (play->conversation), 7 * weeks)
                   : g_strdup ("");
}

static void
make_card (Play *play)
{
  g_autoptr (CirkelCard) card = NULL;

  if (!cirkel_case_beat_has (play->beat, "own-card"))
    return;

  card = g_object_new (CIRKEL_TYPE_CARD, "id", cirkel_case_beat_get_card (play->beat), "title",
                       cirkel_case_beat_get_own_card (play->beat), NULL);
  cirkel_edit_insert_card (play->history, play->session, card);
}

static guint
collect_items (GListModel *placements, CirkelPlacement *moved, CirkelBoardItem *items)
{
  guint found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);

      items[i] = (CirkelBoardItem){ cirkel_placement_get_place (placement),
                                    cirkel_placement_get_x (placement), cirkel_placement_get_y (placement) };
      if (placement == moved)
        found = i;
    }

  return found;
}

/* Finds out where the card comes to lie, and which others yield, as it does for a person who sends
 * it there by a button, or puts it down on a spot. */
static void
lay_items (Play *play, CirkelBoardItem *items, guint n_items, guint moved)
{
  CirkelBoardFrame frame;

  items[moved].place = cirkel_case_beat_get_place (play->beat);
  items[moved].x = cirkel_record_int (play->beat, "x");
  items[moved].y = cirkel_record_int (play->beat, "y");
  if (!cirkel_place_is_circle (items[moved].place))
    return;

  cirkel_board_frame_init (&frame, &usual_space, items, n_items);
  if (items[moved].x == 0 && items[moved].y == 0)
    cirkel_board_frame_find_spot (&frame, items, n_items, moved);
  else
    cirkel_board_frame_settle (&frame, items, n_items, moved);
}

static void
lay_card (Play *play, CirkelPlacement *placement)
{
  GListModel *placements = G_LIST_MODEL (cirkel_conversation_get_placements (play->conversation));
  guint       n_items = g_list_model_get_n_items (placements);
  g_autofree CirkelBoardItem *items = g_new0 (CirkelBoardItem, n_items);
  g_autofree CirkelSpot      *spots = g_new0 (CirkelSpot, n_items);
  guint                       moved = collect_items (placements, placement, items);

  lay_items (play, items, n_items, moved);
  for (guint i = 0; i < n_items; i++)
    {
      /* The list keeps the placement alive. */
      g_autoptr (CirkelPlacement) each = g_list_model_get_item (placements, i);

      spots[i] = (CirkelSpot){ each, items[i].place, items[i].x, items[i].y };
    }
  cirkel_edit_lay_cards (play->history, spots, n_items);
}

static void
play_card (Play *play)
{
  const char      *id = cirkel_case_beat_get_card (play->beat);
  CirkelPlacement *placement = cirkel_conversation_find_placement (play->conversation, id, NULL);

  if (placement == NULL)
    return;

  if (cirkel_case_beat_get_place (play->beat) != CIRKEL_PLACE_TRAY)
    lay_card (play, placement);
  if (cirkel_case_beat_has (play->beat, "words"))
    cirkel_edit_set_words (play->history, placement, cirkel_record_text (play->beat, "words"));
  if (cirkel_case_beat_has (play->beat, "most-important"))
    cirkel_edit_set_most_important (play->history, play->conversation, placement, TRUE);
  if (cirkel_case_beat_has (play->beat, "talk-about"))
    cirkel_edit_set_talk_about (play->history, placement, TRUE);
  add_copies (play, play->beat, placement, "factors");
  add_copies (play, play->beat, placement, "needs");
}

static void
play_answers (Play *play, CirkelRecord *answers)
{
  static const char *const aspects[] = { "important", "enabled", "achieved" };

  for (gsize i = 0; i < G_N_ELEMENTS (aspects); i++)
    if (cirkel_record_int (answers, aspects[i]) > 0)
      cirkel_edit_answer (play->history, play->conversation, cirkel_record_text (answers, "card"), aspects[i],
                          cirkel_record_int (answers, aspects[i]));
}

static void
add_dated (Play *play, CirkelRecord *item, const char *list, const char *day_name)
{
  g_autoptr (CirkelRecord) copy = cirkel_record_copy (item);
  g_autofree char *day = dup_day (play);

  g_object_set (copy, day_name, day, NULL);
  cirkel_edit_add (play->history, play->conversation, list, copy);
}

static void
play_agreement (Play *play, CirkelRecord *agreement)
{
  add_dated (play, agreement, "agreements", "by");
}

static void
play_choice (Play *play, CirkelRecord *choice)
{
  add_dated (play, choice, "choices", "look-back");
}

/* What became of a goal of this conversation, or of what was agreed in any. */
static CirkelRecord *
find_told_of (Play *play, CirkelRecord *result)
{
  GListModel *aims = G_LIST_MODEL (cirkel_record_list (play->conversation, "aims"));
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (play->session));
  const char *agreement = cirkel_record_text (result, "agreement");
  int         aim = cirkel_record_int (result, "aim");
  g_autoptr (CirkelRecord) found = NULL;

  if (aim > 0)
    found = g_list_model_get_item (aims, (guint)aim - 1);

  for (guint i = 0; aim == 0 && found == NULL && i < g_list_model_get_n_items (conversations); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      found = (CirkelRecord *)cirkel_conversation_find_agreement (conversation, "id", agreement);
      if (found != NULL)
        g_object_ref (found);
    }

  /* Its list keeps it alive. */
  return found;
}

static void
play_result (Play *play, CirkelRecord *result)
{
  CirkelRecord *of = find_told_of (play, result);

  if (of == NULL)
    return;

  cirkel_edit_choose (play->history, of, "result", cirkel_record_int (result, "result"));
  if (cirkel_record_text (result, "helped")[0] != '\0')
    cirkel_edit_write (play->history, of, "helped", cirkel_record_text (result, "helped"));
}

static void
play_text (Play *play, gpointer from, gpointer to, const char *name)
{
  if (cirkel_record_text (from, name)[0] != '\0')
    cirkel_edit_write (play->history, to, name, cirkel_record_text (from, name));
}

static void
play_closing (Play *play)
{
  CirkelRecord    *from = cirkel_record_record (play->beat, "closing");
  CirkelRecord    *to = cirkel_record_record (play->conversation, "closing");
  g_autofree char *day = dup_day (play);

  if (!cirkel_case_beat_has (play->beat, "closing"))
    return;

  play_text (play, from, to, "conclusions");
  play_text (play, from, to, "useful-why");
  play_text (play, from, to, "next-aim");
  if (cirkel_record_int (from, "useful") != CIRKEL_USEFUL_UNSAID)
    cirkel_edit_choose (play->history, to, "useful", cirkel_record_int (from, "useful"));
  if (*day != '\0')
    cirkel_edit_pick (play->history, to, "next-date", day);
  add_copies (play, from, to, "in-between");
}

static void
play_conversation (Play *play)
{
  CirkelRecord *expectations = cirkel_record_record (play->beat, "expectations");
  CirkelRecord *expected = cirkel_record_record (play->conversation, "expectations");

  play_text (play, play->beat, play->conversation, "aim");
  if (cirkel_case_beat_has (play->beat, "minutes"))
    cirkel_edit_choose (play->history, play->conversation, "minutes",
                        cirkel_record_int (play->beat, "minutes"));
  play_text (play, expectations, expected, "client");
  play_text (play, expectations, expected, "professional");
  add_copies (play, play->beat, play->conversation, "agenda");
  add_copies (play, play->beat, play->conversation, "aims");
  play_list (play, play->beat, "questionnaire", play_answers);
  play_list (play, play->beat, "choices", play_choice);
  play_list (play, play->beat, "agreements", play_agreement);
  play_list (play, play->beat, "results", play_result);
  play_closing (play);
}

static void
play_discussed (Play *play)
{
  CirkelStepState *state
    = cirkel_conversation_get_step_state (play->conversation, cirkel_case_beat_get_step (play->beat));

  if (cirkel_case_beat_has (play->beat, "discussed"))
    cirkel_edit_set_discussed (play->history, state, cirkel_case_beat_get_question (play->beat), TRUE);
}

/**
 * cirkel_case_play_beat:
 * @beat: a beat
 * @session: the session, as it is after the beat before
 * @history: its history
 *
 * Does what the beat says, in one step of the history; none where it is only said or asked.
 */
void
cirkel_case_play_beat (CirkelCaseBeat *beat, CirkelSession *session, CirkelHistory *history)
{
  Play play = { beat, session, cirkel_session_get_current (session), history };

  cirkel_history_begin (history, N_ ("Step of the example"), NULL);
  make_card (&play);
  play_card (&play);
  play_conversation (&play);
  play_discussed (&play);
  cirkel_history_end (history);
}

/* Where people are in one of the steps when so many beats were played. */
static void
play_notes_of_step (GListModel         *beats,
                    guint               n_played,
                    CirkelConversation *conversation,
                    CirkelHistory      *history,
                    CirkelStep          step)
{
  CirkelRecord    *state = CIRKEL_RECORD (cirkel_conversation_get_step_state (conversation, step));
  gboolean         visited = FALSE;
  g_autofree char *question = g_strdup ("");

  for (guint i = 0; i < n_played; i++)
    {
      g_autoptr (CirkelCaseBeat) beat = g_list_model_get_item (beats, i);

      if (cirkel_case_beat_get_step (beat) != step)
        continue;

      visited = TRUE;
      if (cirkel_case_beat_has (beat, "question"))
        {
          g_free (question);
          question = g_strdup (cirkel_case_beat_get_question (beat));
        }
    }

  cirkel_history_note_int (history, state, "visited", visited);
  cirkel_history_note_text (history, state, "question", question);
}

/**
 * cirkel_case_play_notes:
 * @beats: all beats of a case
 * @n_played: how many of them were played
 * @session: the session
 * @history: its history
 *
 * Notes where people are in the conversation then: the step, which steps they were at, and which
 * question is at hand in each.
 */
void
cirkel_case_play_notes (GListModel *beats, guint n_played, CirkelSession *session, CirkelHistory *history)
{
  CirkelConversation *conversation = cirkel_session_get_current (session);
  g_autoptr (CirkelCaseBeat) last = n_played > 0 ? g_list_model_get_item (beats, n_played - 1) : NULL;
  CirkelStep step = last != NULL ? cirkel_case_beat_get_step (last) : CIRKEL_STEP_OPENING;

  /* The question first: who comes to the step finds it there. */
  for (int i = 0; i < CIRKEL_N_STEPS; i++)
    play_notes_of_step (beats, n_played, conversation, history, (CirkelStep)i);
  cirkel_history_note_int (history, CIRKEL_RECORD (conversation), "step", (int)step);
}
