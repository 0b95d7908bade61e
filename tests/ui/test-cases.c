/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-questions.h"
#include "cirkel-replay.h"
#include "program-fixture.h"

/* Cases in the window of the program: it follows each beat, forward and back. */

static CirkelReplay *
begin_case (ProgramFixture *fixture, const char *language, const char *id)
{
  g_autoptr (GListModel) cases = cirkel_cases_list (language);

  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);

      if (g_str_equal (cirkel_case_get_id (the_case), id))
        {
          g_autoptr (CirkelSession) session = cirkel_case_make_session (the_case);
          g_autoptr (CirkelDocument) document
            = cirkel_document_new_unkept (cirkel_application_get_drafts (fixture->application), session);

          cirkel_window_set_document (fixture->window, document);
          return cirkel_replay_new (the_case, session, cirkel_document_get_history (document));
        }
    }

  g_assert_not_reached ();
}

/* At the step of the beat, with its question; and no card is missing or too many. */
static void
check_screen (ProgramFixture *fixture, CirkelReplay *replay)
{
  CirkelTalk     *talk = cirkel_window_get_talk (fixture->window);
  CirkelTable    *table = cirkel_talk_get_table (talk);
  CirkelCaseBeat *beat = cirkel_replay_get_beat (replay);
  const char     *question = beat != NULL ? cirkel_case_beat_get_question (beat) : "";
  CirkelStep      step = beat != NULL ? cirkel_case_beat_get_step (beat) : CIRKEL_STEP_OPENING;

  g_assert_cmpint (cirkel_talk_get_step (talk), ==, step);
  if (*question != '\0')
    g_assert_cmpstr (cirkel_questions_get_current (talk)->id, ==, question);
  if (beat != NULL && cirkel_case_beat_get_place (beat) != CIRKEL_PLACE_TRAY)
    g_assert_cmpint (
      cirkel_table_get_place (table, cirkel_session_find_card (cirkel_talk_get_session (talk),
                                                               cirkel_case_beat_get_card (beat), NULL)),
      ==, cirkel_case_beat_get_place (beat));
}

static void
play_on_screen (ProgramFixture *fixture, const char *id)
{
  g_autoptr (CirkelReplay) replay = begin_case (fixture, "en", id);
  CirkelStep step = CIRKEL_STEP_OPENING;

  for (guint i = 0; i < cirkel_replay_get_n_beats (replay); i++)
    {
      cirkel_replay_forward (replay);
      check_screen (fixture, replay);
      /* Each page is seen with what it shows then. */
      if (cirkel_case_beat_get_step (cirkel_replay_get_beat (replay)) != step)
        settle ();
      step = cirkel_case_beat_get_step (cirkel_replay_get_beat (replay));
    }
  settle ();

  while (cirkel_replay_get_position (replay) > 0)
    {
      /* Somebody looks at a card meanwhile, and so at another question. */
      CirkelTable *table = cirkel_talk_get_table (cirkel_window_get_talk (fixture->window));

      cirkel_table_select (table, cirkel_table_get_card (table, cirkel_replay_get_position (replay) % 7),
                           FALSE);
      cirkel_replay_back (replay);
      if (cirkel_replay_get_beat (replay) != NULL)
        g_assert_cmpint (cirkel_talk_get_step (cirkel_window_get_talk (fixture->window)), ==,
                         cirkel_case_beat_get_step (cirkel_replay_get_beat (replay)));
    }
  settle ();
  g_assert_cmpint (cirkel_talk_get_step (cirkel_window_get_talk (fixture->window)), ==, CIRKEL_STEP_OPENING);
}

static void
test_first (ProgramFixture *fixture, gconstpointer data)
{
  play_on_screen (fixture, "warehouse");
}

static void
test_follow_up (ProgramFixture *fixture, gconstpointer data)
{
  play_on_screen (fixture, "it-administrator");
}

/* People go on by hand from any beat, and the case is there to come back to. */
static void
test_by_hand (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelReplay) replay = begin_case (fixture, "en", "teacher");
  CirkelTalk  *talk = cirkel_window_get_talk (fixture->window);
  CirkelTable *table = cirkel_talk_get_table (talk);
  CirkelCard  *card = cirkel_table_get_card (table, 5);

  cirkel_replay_go_to (replay, 13);
  check_screen (fixture, replay);
  cirkel_talk_set_step (talk, CIRKEL_STEP_CLOSING);
  g_assert_false (cirkel_replay_get_adrift (replay));
  cirkel_table_lay (table, card, CIRKEL_PLACE_OUTER);
  g_assert_true (cirkel_replay_get_adrift (replay));
  g_assert_cmpint (cirkel_talk_get_step (talk), ==, CIRKEL_STEP_CLOSING);

  cirkel_replay_return_to_case (replay);
  g_assert_cmpint (cirkel_table_get_place (table, card), ==, CIRKEL_PLACE_TRAY);
  check_screen (fixture, replay);
  cirkel_replay_forward (replay);
  check_screen (fixture, replay);
}

int
main (int argc, char *argv[])
{
  program_init (&argc, &argv);

#define ADD(path, test)                                                                                      \
  g_test_add ("/cases/" path, ProgramFixture, NULL, program_set_up, test, program_tear_down)

  ADD ("first", test_first);
  ADD ("follow-up", test_follow_up);
  ADD ("by-hand", test_by_hand);

  return g_test_run ();
}
