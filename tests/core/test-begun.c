/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-follow-up.h"

#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-choice.h"
#include "cirkel-edits.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-edits.h"

/* With what a next conversation begins, what it leaves alone, and when there can be one. */

typedef struct
{
  CirkelHistory *history;
  CirkelSession *session;
} Fixture;

static CirkelConversation *
current (Fixture *f)
{
  return cirkel_session_get_current (f->session);
}

static CirkelPlacement *
placement_of (Fixture *f, const char *id)
{
  return cirkel_conversation_find_placement (current (f), id, NULL);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->history = cirkel_history_new ();
  f->session = cirkel_session_new ("nl", "Cliënt 12");
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->history);
  g_assert_finalize_object (f->session);
}

static void
lay (Fixture *f, const char *id, CirkelPlace place)
{
  const CirkelSpot spot = { placement_of (f, id), place, 40, -30 };

  cirkel_edit_lay_cards (f->history, &spot, 1);
}

static void
follow_up (Fixture *f, CirkelPurpose purpose)
{
  CirkelConversation *conversation = cirkel_edit_start_follow_up (f->history, f->session, purpose);

  g_assert_true (conversation == current (f));
  g_assert_cmpint (cirkel_conversation_get_purpose (conversation), ==, purpose);
}

/* Everything that can come into a conversation, one thing at a time. */

typedef struct
{
  const char *what;
  void (*act) (Fixture *f);
} Act;

static void
write_aim (Fixture *f)
{
  cirkel_edit_write (f->history, current (f), "aim", "Kennismaken");
}

static void
write_subject (Fixture *f)
{
  cirkel_edit_write (f->history, current (f), "subject", "Deze maand");
}

static void
choose_minutes (Fixture *f)
{
  cirkel_edit_choose (f->history, current (f), "minutes", 60);
}

static void
add_agenda (Fixture *f)
{
  g_autoptr (CirkelAgendaItem) item = cirkel_agenda_item_new ();

  cirkel_edit_add (f->history, current (f), "agenda", item);
}

static void
expect (Fixture *f)
{
  cirkel_edit_write (f->history, cirkel_record_record (current (f), "expectations"), "client", "Rust");
}

static void
add_aim (Fixture *f)
{
  g_autoptr (CirkelAim) aim = cirkel_aim_new ();

  cirkel_edit_add (f->history, current (f), "aims", aim);
}

static void
answer (Fixture *f)
{
  cirkel_edit_answer (f->history, current (f), "income", "important", 3);
}

static void
add_choice (Fixture *f)
{
  g_autoptr (CirkelChoice) choice = cirkel_choice_new ();

  cirkel_edit_add (f->history, current (f), "choices", choice);
}

static void
add_agreement (Fixture *f)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();

  cirkel_edit_add (f->history, current (f), "agreements", agreement);
}

static void
conclude (Fixture *f)
{
  cirkel_edit_write (f->history, cirkel_record_record (current (f), "closing"), "conclusions", "Goed");
}

static void
lay_card (Fixture *f)
{
  lay (f, "contacts", CIRKEL_PLACE_OUTER);
}

static void
write_words (Fixture *f)
{
  cirkel_edit_set_words (f->history, placement_of (f, "contacts"), "Omdat het goed is");
}

static void
make_card (Fixture *f)
{
  cirkel_edit_add_card (f->history, f->session, "Dicht bij huis", "");
}

static void
discuss (Fixture *f)
{
  cirkel_edit_set_discussed (f->history, cirkel_conversation_get_step_state (current (f), CIRKEL_STEP_NEEDED),
                             "needed-what", TRUE);
}

static void
note (Fixture *f)
{
  cirkel_edit_write (f->history, cirkel_conversation_get_step_state (current (f), CIRKEL_STEP_CLOSING),
                     "notes", "Verder");
}

static const Act acts[] = {
  { "aim", write_aim },      { "subject", write_subject }, { "minutes", choose_minutes },
  { "agenda", add_agenda },  { "expectations", expect },   { "aims", add_aim },
  { "answers", answer },     { "choices", add_choice },    { "agreements", add_agreement },
  { "closing", conclude },   { "card", lay_card },         { "words", write_words },
  { "own card", make_card }, { "discussed", discuss },     { "notes", note },
};

static void
check_acts (Fixture *f)
{
  for (gsize i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_test_message ("%s", acts[i].what);
      g_assert_false (cirkel_session_is_begun (f->session));
      acts[i].act (f);
      g_assert_true (cirkel_session_is_begun (f->session));
      g_assert_true (cirkel_history_undo (f->history));
    }
  g_assert_false (cirkel_session_is_begun (f->session));
}

static void
test_begun (Fixture *f, gconstpointer data)
{
  check_acts (f);

  /* That a step was opened, and a question taken in hand, is nothing yet. */
  cirkel_history_note_int (f->history, CIRKEL_RECORD (current (f)), "step", CIRKEL_STEP_NEEDED);
  cirkel_history_note_int (
    f->history, CIRKEL_RECORD (cirkel_conversation_get_step_state (current (f), CIRKEL_STEP_NEEDED)),
    "visited", TRUE);
  g_assert_false (cirkel_session_is_begun (f->session));
}

static void
test_begun_follow_up (Fixture *f, gconstpointer data)
{
  lay (f, "income", CIRKEL_PLACE_INNER);
  make_card (f);
  g_object_set (placement_of (f, "income"), "talk-about", TRUE, "words", "Genoeg", NULL);
  follow_up (f, CIRKEL_PURPOSE_VALUES);
  check_acts (f);

  /* Of something else, where no board was before. */
  follow_up (f, CIRKEL_PURPOSE_GOALS);
  g_assert_false (cirkel_session_is_begun (f->session));
  add_agreement (f);
  g_assert_true (cirkel_session_is_begun (f->session));
}

static void
test_start (Fixture *f, gconstpointer data)
{
  CirkelConversation *first = current (f);
  g_autoptr (CirkelConversation) kept = NULL;
  g_autoptr (CirkelNeed) need = cirkel_need_new ();

  lay (f, "income", CIRKEL_PLACE_INNER);
  cirkel_edit_set_words (f->history, placement_of (f, "income"), "Genoeg");
  cirkel_edit_set_talk_about (f->history, placement_of (f, "income"), TRUE);
  cirkel_edit_add (f->history, placement_of (f, "income"), "needs", need);
  add_agreement (f);
  kept = cirkel_record_copy (first);

  follow_up (f, CIRKEL_PURPOSE_VALUES);
  g_assert_true (cirkel_session_find_before (f->session, current (f)) == first);
  g_assert_cmpint (cirkel_conversation_get_step (current (f)), ==, CIRKEL_STEP_OPENING);
  g_assert_cmpint (cirkel_placement_get_place (placement_of (f, "income")), ==, CIRKEL_PLACE_INNER);
  g_assert_cmpint (cirkel_placement_get_x (placement_of (f, "income")), ==, 40);
  g_assert_cmpstr (cirkel_placement_get_words (placement_of (f, "income")), ==, "Genoeg");
  g_assert_false (cirkel_placement_get_talk_about (placement_of (f, "income")));
  g_assert_cmpuint (
    g_list_model_get_n_items (G_LIST_MODEL (cirkel_placement_get_needs (placement_of (f, "income")))), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (current (f), "agreements"))),
                    ==, 0);

  /* What is done now leaves the first one as it was. */
  lay (f, "income", CIRKEL_PLACE_OUTER);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (kept), CIRKEL_RECORD (first)));
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_true (current (f) == first);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (kept), CIRKEL_RECORD (first)));
}

/* The board goes on from the last one about the same, also where another was in between. */
static void
test_start_goals (Fixture *f, gconstpointer data)
{
  CirkelConversation *first = current (f);

  lay (f, "income", CIRKEL_PLACE_MIDDLE);
  follow_up (f, CIRKEL_PURPOSE_GOALS);
  g_assert_cmpuint (
    g_list_model_get_n_items (G_LIST_MODEL (cirkel_conversation_get_placements (current (f)))), ==, 0);
  g_assert_null (cirkel_session_find_board_before (f->session, current (f)));

  follow_up (f, CIRKEL_PURPOSE_VALUES);
  g_assert_cmpint (cirkel_placement_get_place (placement_of (f, "income")), ==, CIRKEL_PLACE_MIDDLE);
  g_assert_true (cirkel_session_find_board_before (f->session, current (f)) == first);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add ("/begun/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("first", test_begun);
  ADD ("follow-up", test_begun_follow_up);
  ADD ("start", test_start);
  ADD ("start-goals", test_start_goals);

  return g_test_run ();
}
