/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-edits.h"
#include "cirkel-explore-walk.h"

/* How a client who explores alone goes from stop to stop, and what is noted of it. */

static const char *
get_id (CirkelExploreWalk *walk)
{
  return cirkel_explore_stop_get_id (cirkel_explore_walk_get_stop (walk));
}

static const char *
get_noted (CirkelSession *session)
{
  return cirkel_record_text (cirkel_session_get_exploration (session), "page");
}

/* Through all stops and back again: each is noted, none is a step of the history, and there is an end. */
static void
test_there_and_back (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (CirkelExploreWalk) walk = cirkel_explore_walk_new (session, history);
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (session);
  guint n_stops = 1;

  g_assert_true (cirkel_explore_walk_is_first (walk));
  g_assert_false (cirkel_explore_walk_go (walk, -1));
  while (cirkel_explore_walk_go (walk, 1))
    {
      g_assert_cmpstr (get_id (walk), ==, cirkel_explore_stop_get_id (stops->pdata[n_stops]));
      g_assert_cmpstr (get_id (walk), ==, get_noted (session));
      g_assert_false (cirkel_explore_walk_is_first (walk));
      n_stops++;
    }
  g_assert_cmpuint (n_stops, ==, stops->len);
  g_assert_cmpstr (get_id (walk), ==, "my-page");

  while (cirkel_explore_walk_go (walk, -1))
    n_stops--;
  g_assert_cmpuint (n_stops, ==, 1);
  g_assert_true (cirkel_explore_walk_is_first (walk));
  g_assert_false (cirkel_history_get_can_undo (history));
}

/* From the last stop any other is a visit, which is not noted; from elsewhere it is a walk. */
static void
test_visit (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (CirkelExploreWalk) walk = cirkel_explore_walk_new (session, history);

  cirkel_explore_walk_go_to (walk, "topics");
  g_assert_false (cirkel_explore_walk_get_visiting (walk));
  g_assert_cmpstr (get_noted (session), ==, "topics");
  cirkel_explore_walk_go_to (walk, "my-page");
  g_assert_false (cirkel_explore_walk_get_visiting (walk));

  cirkel_explore_walk_go_to (walk, "aims");
  g_assert_true (cirkel_explore_walk_get_visiting (walk));
  g_assert_cmpstr (get_id (walk), ==, "aims");
  g_assert_cmpstr (get_noted (session), ==, "my-page");
  cirkel_explore_walk_end_visit (walk);
  g_assert_false (cirkel_explore_walk_get_visiting (walk));
  g_assert_cmpstr (get_id (walk), ==, "my-page");
}

/* Whoever comes back goes on where they were, and can leave out what remains of a chapter. */
static void
test_resume_and_skip (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (CirkelExploreWalk) walk = cirkel_explore_walk_new (session, history);
  g_autoptr (CirkelExploreWalk) later = NULL;

  cirkel_explore_walk_go_to (walk, "questionnaire-contacts");
  later = cirkel_explore_walk_new (session, history);
  g_assert_cmpstr (get_id (later), ==, "questionnaire-contacts");
  cirkel_explore_walk_skip_chapter (later);
  g_assert_cmpstr (get_id (later), ==, "card-use-skills");
}

/* A card that is gone takes its stop with it: one goes on beside where it was, and that is not noted. */
static void
test_card_gone (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (CirkelExploreWalk) walk = cirkel_explore_walk_new (session, history);
  CirkelCard      *card = cirkel_edit_add_card (history, session, "Rust", "");
  g_autofree char *id = g_strconcat ("card-", cirkel_card_get_id (card), NULL);

  cirkel_explore_walk_go_to (walk, "own-cards");
  g_assert_true (cirkel_explore_walk_go (walk, 1));
  g_assert_cmpstr (get_id (walk), ==, id);

  cirkel_history_undo (history);
  cirkel_explore_walk_step_aside (walk);
  g_assert_cmpstr (get_id (walk), ==, "own-cards");
  g_assert_cmpstr (get_noted (session), ==, id);

  cirkel_history_redo (history);
  cirkel_explore_walk_look_anew (walk);
  g_assert_cmpstr (get_id (walk), ==, "own-cards");
  g_assert_true (cirkel_explore_walk_go (walk, 1));
  g_assert_cmpstr (get_id (walk), ==, id);
  cirkel_history_undo (history);
  g_assert_true (cirkel_explore_walk_go (walk, 1));
  g_assert_cmpstr (get_id (walk), ==, "topics");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/explore-walk/there-and-back", test_there_and_back);
  g_test_add_func ("/explore-walk/visit", test_visit);
  g_test_add_func ("/explore-walk/resume-and-skip", test_resume_and_skip);
  g_test_add_func ("/explore-walk/card-gone", test_card_gone);

  return g_test_run ();
}
