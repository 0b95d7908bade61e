/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */

#include <locale.h>

#include "cirkel-edits.h"
#include "cirkel-method.h"
#include "cirkel-replay.h"
#include "cirkel-session-file.h"
#include "record-walk.h"

/* A case that is played: forward and back, and by hand in between. */

typedef struct
{
  CirkelCase    *the_case;
  CirkelSession *session;
  CirkelHistory *history;
  CirkelReplay  *replay;
} Stage;

static void
stage_begin (Stage *stage, CirkelCase *the_case)
{
  stage->the_case = g_object_ref (the_case);
  stage->session = cirkel_case_make_session (the_case);
  stage->history = cirkel_history_new ();
  stage->replay = cirkel_replay_new (the_case, stage->session, stage->history);
}

static void
stage_end (Stage *stage)
{
  g_assert_finalize_object (stage->replay);
  g_object_unref (stage->history);
  g_object_unref (stage->session);
  g_object_unref (stage->the_case);
}

/* Works on one case. */
typedef void (*WithCase) (CirkelCase *the_case);

static void
with_each_case (WithCase with)
{
  for (const char *const *language = cirkel_method_get_languages (); *language != NULL; language++)
    {
      g_autoptr (GListModel) cases = cirkel_cases_list (*language);

      g_assert_cmpuint (g_list_model_get_n_items (cases), >, 0);
      for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
        {
          g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);

          with (the_case);
        }
    }
}

/* What of a session has to be the same, whenever and however it was made. */
static CirkelSession *
dup_essence (CirkelSession *session, gboolean with_notes)
{
  CirkelSession *copy = cirkel_record_copy (session);
  GListModel    *conversations = G_LIST_MODEL (cirkel_session_get_conversations (copy));

  g_object_set (copy, "id", "x", "created", "2026-01-01T00:00:00Z", "modified", "2026-01-01T00:00:00Z", NULL);
  for (guint i = 0; i < g_list_model_get_n_items (conversations); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      g_object_set (conversation, "id", "x", NULL);
    }
  if (!with_notes)
    record_walk_wipe_notes (copy);

  return copy;
}

static void
assert_same (CirkelSession *a, CirkelSession *b, gboolean with_notes)
{
  g_autoptr (CirkelSession) of_a = dup_essence (a, with_notes);
  g_autoptr (CirkelSession) of_b = dup_essence (b, with_notes);
  g_autoptr (GBytes) text_of_a = cirkel_session_serialize (of_a);
  g_autoptr (GBytes) text_of_b = cirkel_session_serialize (of_b);

  g_assert_cmpmem (g_bytes_get_data (text_of_a, NULL), g_bytes_get_size (text_of_a),
                   g_bytes_get_data (text_of_b, NULL), g_bytes_get_size (text_of_b));
}

static void
walk (CirkelCase *the_case)
{
  Stage stage;
  g_autoptr (CirkelSession) fresh = cirkel_case_make_session (the_case);
  g_autoptr (CirkelSession) end = NULL;

  stage_begin (&stage, the_case);
  assert_same (stage.session, fresh, TRUE);
  g_assert_null (cirkel_replay_get_beat (stage.replay));

  for (guint i = 1; i <= cirkel_replay_get_n_beats (stage.replay); i++)
    {
      g_autoptr (GBytes) text = NULL;
      g_autoptr (CirkelSession) read = NULL;
      g_autoptr (GError) error = NULL;
      gsize       length;
      const char *data;

      cirkel_replay_forward (stage.replay);
      g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, i);
      g_assert_false (cirkel_replay_get_adrift (stage.replay));

      text = cirkel_session_serialize (stage.session);
      data = g_bytes_get_data (text, &length);
      read = cirkel_session_parse (data, length, NULL, &error);
      g_assert_no_error (error);
      assert_same (read, stage.session, TRUE);
    }

  end = cirkel_record_copy (stage.session);
  while (cirkel_replay_get_position (stage.replay) > 0)
    cirkel_replay_back (stage.replay);
  assert_same (stage.session, fresh, TRUE);
  g_assert_true (cirkel_history_get_untouched (stage.history));
  cirkel_replay_go_to (stage.replay, cirkel_replay_get_n_beats (stage.replay));
  assert_same (stage.session, end, TRUE);
  stage_end (&stage);
}

static void
test_walk (void)
{
  with_each_case (walk);
}

/* What the session has to be after so many beats, with where people are in it. */
static GPtrArray *
collect_states (CirkelCase *the_case)
{
  Stage      stage;
  GPtrArray *states = g_ptr_array_new_with_free_func (g_object_unref);

  stage_begin (&stage, the_case);
  g_ptr_array_add (states, cirkel_record_copy (stage.session));
  for (guint i = 0; i < cirkel_replay_get_n_beats (stage.replay); i++)
    {
      cirkel_replay_forward (stage.replay);
      g_ptr_array_add (states, cirkel_record_copy (stage.session));
    }
  stage_end (&stage);

  return states;
}

static void
lay_by_hand (Stage *stage, GRand *random)
{
  GListModel *placements
    = G_LIST_MODEL (cirkel_conversation_get_placements (cirkel_session_get_current (stage->session)));
  g_autoptr (CirkelPlacement) placement = g_list_model_get_item (
    placements, (guint)g_rand_int_range (random, 0, (gint32)g_list_model_get_n_items (placements)));
  CirkelSpot spot = { placement, (CirkelPlace)g_rand_int_range (random, 0, CIRKEL_N_PLACES),
                      g_rand_int_range (random, -900, 900), g_rand_int_range (random, -900, 900) };

  cirkel_edit_lay_cards (stage->history, &spot, 1);
}

static void
type_by_hand (Stage *stage, GRand *random)
{
  CirkelPlacement *placement
    = cirkel_conversation_find_placement (cirkel_session_get_current (stage->session), "contacts", NULL);
  char words[] = { (char)g_rand_int_range (random, 'a', 'd'), '\0' };

  cirkel_edit_set_words (stage->history, placement, words);
}

static void
add_by_hand (Stage *stage, GRand *random)
{
  cirkel_edit_add_card (stage->history, stage->session, "mine", "");
}

/* Goes to another step by hand, which is nothing to undo. */
static void
visit_by_hand (Stage *stage, GRand *random)
{
  cirkel_history_note_int (stage->history, CIRKEL_RECORD (cirkel_session_get_current (stage->session)),
                           "step", g_rand_int_range (random, 0, CIRKEL_N_STEPS));
}

static void
undo_by_hand (Stage *stage, GRand *random)
{
  cirkel_history_undo (stage->history);
}

static void
redo_by_hand (Stage *stage, GRand *random)
{
  cirkel_history_redo (stage->history);
}

typedef void (*Hand) (Stage *stage, GRand *random);

/* Whatever people do: on the case the session is what the case says there. */
static void
check_state (Stage *stage, GPtrArray *states)
{
  guint position = cirkel_replay_get_position (stage->replay);

  if (!cirkel_replay_get_adrift (stage->replay))
    assert_same (stage->session, g_ptr_array_index (states, position), FALSE);
  else
    g_assert_true (cirkel_history_get_can_undo (stage->history));
}

/* Adrift there is no way forward. Back, and to any beat, there is. */
static void
drive (Stage *stage, GPtrArray *states, GRand *random)
{
  guint    before = cirkel_replay_get_position (stage->replay);
  gboolean adrift = cirkel_replay_get_adrift (stage->replay);
  guint    expected = before;

  switch (g_rand_int_range (random, 0, 6))
    {
    case 0:
    case 1:
    case 2:
      cirkel_replay_forward (stage->replay);
      g_assert_cmpint (cirkel_replay_get_adrift (stage->replay), ==, adrift);
      g_assert_cmpuint (cirkel_replay_get_position (stage->replay), ==,
                        adrift ? before : MIN (before + 1, states->len - 1));
      return;
    case 3:
      cirkel_replay_back (stage->replay);
      if (!adrift && before > 0)
        expected = before - 1;
      break;
    case 4:
      expected = (guint)g_rand_int_range (random, 0, (gint32)states->len);
      cirkel_replay_go_to (stage->replay, expected);
      break;
    default:
      cirkel_replay_return_to_case (stage->replay);
    }

  g_assert_false (cirkel_replay_get_adrift (stage->replay));
  g_assert_cmpuint (cirkel_replay_get_position (stage->replay), ==, expected);
  if (adrift || expected != before)
    assert_same (stage->session, g_ptr_array_index (states, expected), TRUE);
}

static void
roam (CirkelCase *the_case)
{
  static const Hand hands[] = { lay_by_hand,  type_by_hand, add_by_hand,  visit_by_hand,
                                undo_by_hand, undo_by_hand, redo_by_hand, redo_by_hand };
  g_autoptr (GRand) random = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (GPtrArray) states = collect_states (the_case);
  Stage stage;

  stage_begin (&stage, the_case);
  for (guint i = 0; i < 250; i++)
    {
      guint position = cirkel_replay_get_position (stage.replay);

      if (g_rand_boolean (random))
        drive (&stage, states, random);
      else
        hands[g_rand_int_range (random, 0, G_N_ELEMENTS (hands))](&stage, random);
      check_state (&stage, states);
      if (cirkel_replay_get_adrift (stage.replay))
        g_assert_cmpuint (cirkel_replay_get_position (stage.replay), <=, position + 1);
    }

  cirkel_replay_go_to (stage.replay, states->len - 1);
  assert_same (stage.session, g_ptr_array_index (states, states->len - 1), TRUE);
  cirkel_replay_go_to (stage.replay, 0);
  assert_same (stage.session, g_ptr_array_index (states, 0), TRUE);
  stage_end (&stage);
}

static void
test_roam (void)
{
  with_each_case (roam);
}

static CirkelCase *
get_case (const char *id)
{
  g_autoptr (GListModel) cases = cirkel_cases_list ("nl");

  for (guint i = 0; i < g_list_model_get_n_items (cases); i++)
    {
      g_autoptr (CirkelCase) the_case = g_list_model_get_item (cases, i);

      if (g_str_equal (cirkel_case_get_id (the_case), id))
        return g_steal_pointer (&the_case);
    }

  g_assert_not_reached ();
}

/* Each beat that changes anything is one step, with a name of its own. */
static void
test_steps (void)
{
  g_autoptr (CirkelCase) the_case = get_case ("warehouse");
  Stage stage;
  guint n_steps = 0;

  stage_begin (&stage, the_case);
  for (guint i = 0; i < cirkel_replay_get_n_beats (stage.replay); i++)
    {
      guint64 mark = cirkel_history_get_mark (stage.history);

      cirkel_replay_forward (stage.replay);
      if (cirkel_history_get_mark (stage.history) != mark)
        n_steps++;
      if (n_steps > 0)
        g_assert_cmpstr (cirkel_history_get_undo_name (stage.history, NULL), ==, "Step of the example");
    }
  for (guint i = 0; i < n_steps; i++)
    g_assert_true (cirkel_history_undo (stage.history));
  g_assert_false (cirkel_history_get_can_undo (stage.history));
  g_assert_cmpuint (n_steps, >, cirkel_replay_get_n_beats (stage.replay) / 2);
  stage_end (&stage);
}

/* Through the whole case by undo and redo alone: position and screen follow. */
static void
undo_and_redo (CirkelCase *the_case)
{
  g_autoptr (GPtrArray) states = collect_states (the_case);
  Stage stage;

  stage_begin (&stage, the_case);
  cirkel_replay_go_to (stage.replay, states->len - 1);
  while (cirkel_history_undo (stage.history))
    {
      g_assert_false (cirkel_replay_get_adrift (stage.replay));
      assert_same (stage.session, g_ptr_array_index (states, cirkel_replay_get_position (stage.replay)),
                   TRUE);
    }
  /* Beats before the first change are only said. */
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), <, 3);
  while (cirkel_history_redo (stage.history))
    {
      g_assert_false (cirkel_replay_get_adrift (stage.replay));
      assert_same (stage.session, g_ptr_array_index (states, cirkel_replay_get_position (stage.replay)),
                   TRUE);
    }
  assert_same (stage.session, g_ptr_array_index (states, states->len - 1), FALSE);
  stage_end (&stage);
}

static void
test_undo_and_redo (void)
{
  with_each_case (undo_and_redo);
}

/* What is only said is no work: beats that were undone after it can be redone. */
static void
test_said (void)
{
  g_autoptr (CirkelCase) the_case = get_case ("warehouse");
  Stage stage;

  stage_begin (&stage, the_case);
  cirkel_replay_go_to (stage.replay, 11);
  cirkel_replay_go_to (stage.replay, 8);
  cirkel_replay_forward (stage.replay);
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 9);
  g_assert_true (cirkel_history_redo (stage.history));
  g_assert_false (cirkel_replay_get_adrift (stage.replay));
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 10);
  g_assert_true (cirkel_history_redo (stage.history));
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 11);
  g_assert_false (cirkel_history_redo (stage.history));
  stage_end (&stage);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* Undo by hand of a beat goes back in the case; something else goes adrift of it, until it is undone. */
static void
test_hand (void)
{
  g_autoptr (CirkelCase) the_case = get_case ("warehouse");
  guint n_moves = 0, n_turns = 0;
  Stage stage;

  stage_begin (&stage, the_case);
  cirkel_replay_go_to (stage.replay, 11);
  g_signal_connect_swapped (stage.replay, "notify::position", G_CALLBACK (count_cb), &n_moves);
  g_signal_connect_swapped (stage.replay, "notify::adrift", G_CALLBACK (count_cb), &n_turns);
  g_assert_cmpstr (cirkel_case_beat_get_card (cirkel_replay_get_beat (stage.replay)), ==, "use-skills");

  cirkel_history_undo (stage.history);
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 10);
  cirkel_history_redo (stage.history);
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 11);
  g_assert_cmpuint (n_moves, ==, 2);
  g_assert_cmpuint (n_turns, ==, 0);

  cirkel_edit_set_label (stage.history, stage.session, "other");
  g_assert_true (cirkel_replay_get_adrift (stage.replay));
  cirkel_replay_forward (stage.replay);
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 11);
  g_assert_cmpstr (cirkel_session_get_label (stage.session), ==, "other");
  cirkel_history_undo (stage.history);
  g_assert_false (cirkel_replay_get_adrift (stage.replay));
  cirkel_history_redo (stage.history);
  cirkel_replay_return_to_case (stage.replay);
  g_assert_cmpstr (cirkel_session_get_label (stage.session), ==, cirkel_case_get_title (the_case));
  g_assert_cmpuint (n_moves, ==, 2);
  g_assert_cmpuint (n_turns, ==, 4);
  stage_end (&stage);
}

static gboolean
stop_waiting_cb (gpointer data)
{
  g_error ("the replay stands still");

  return G_SOURCE_REMOVE;
}

static void
wait_for_position (CirkelReplay *replay, guint position)
{
  guint bound = g_timeout_add_seconds (20, stop_waiting_cb, NULL);

  while (cirkel_replay_get_position (replay) < position)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (bound);
}

static void
test_playing (void)
{
  g_autoptr (CirkelCase) the_case = get_case ("warehouse");
  gint64 begin;
  guint  last;
  Stage  stage;

  stage_begin (&stage, the_case);
  last = cirkel_replay_get_n_beats (stage.replay);
  g_assert_cmpuint (cirkel_replay_get_pace (stage.replay), ==, CIRKEL_REPLAY_PACE_DEFAULT);
  cirkel_replay_set_pace (stage.replay, 1);
  g_assert_cmpuint (cirkel_replay_get_pace (stage.replay), ==, CIRKEL_REPLAY_PACE_MIN);

  /* The next beat at once, and one more after its time. */
  begin = g_get_monotonic_time ();
  cirkel_replay_set_playing (stage.replay, TRUE);
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, 1);
  wait_for_position (stage.replay, 2);
  g_assert_cmpint (g_get_monotonic_time () - begin, >, G_USEC_PER_SEC / 2);
  g_assert_true (cirkel_replay_get_playing (stage.replay));

  /* Work by hand ends it, and it does not begin before that is undone. */
  cirkel_edit_set_label (stage.history, stage.session, "other");
  g_assert_false (cirkel_replay_get_playing (stage.replay));
  cirkel_replay_set_playing (stage.replay, TRUE);
  g_assert_false (cirkel_replay_get_playing (stage.replay));

  /* So does the end of the case, and going back. */
  cirkel_replay_go_to (stage.replay, last - 1);
  cirkel_replay_set_playing (stage.replay, TRUE);
  g_assert_cmpuint (cirkel_replay_get_position (stage.replay), ==, last);
  g_assert_false (cirkel_replay_get_playing (stage.replay));
  cirkel_replay_go_to (stage.replay, 3);
  cirkel_replay_set_playing (stage.replay, TRUE);
  g_assert_true (cirkel_replay_get_playing (stage.replay));
  cirkel_replay_back (stage.replay);
  g_assert_false (cirkel_replay_get_playing (stage.replay));

  /* And nothing comes when it is gone. */
  cirkel_replay_set_playing (stage.replay, TRUE);
  stage_end (&stage);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/replay/walk", test_walk);
  g_test_add_func ("/replay/roam", test_roam);
  g_test_add_func ("/replay/steps", test_steps);
  g_test_add_func ("/replay/undo-and-redo", test_undo_and_redo);
  g_test_add_func ("/replay/said", test_said);
  g_test_add_func ("/replay/hand", test_hand);
  g_test_add_func ("/replay/playing", test_playing);

  return g_test_run ();
}
