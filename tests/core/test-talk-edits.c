/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-discussed.h"
#include "cirkel-edits.h"
#include "cirkel-factor.h"
#include "cirkel-record-edits.h"
#include "cirkel-session-file.h"
#include "cirkel-talk-edits.h"
#include "record-walk.h"
#include "sample-session.h"

/* From one conversation to the next, and what becomes an agreement. */

typedef struct
{
  CirkelSession      *session;
  CirkelConversation *first;
  CirkelHistory      *history;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = cirkel_session_new ("nl", "Cliënt 12");
  f->first = cirkel_session_get_current (f->session);
  f->history = cirkel_history_new ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->history);
  g_assert_finalize_object (f->session);
}

static CirkelPlacement *
placement_of (CirkelConversation *conversation, const char *card_id)
{
  return cirkel_conversation_find_placement (conversation, card_id, NULL);
}

static guint
count (gpointer record, const char *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (record, list)));
}

static gboolean
equal (gpointer a, gpointer b)
{
  return cirkel_record_equal (a, b);
}

/* The last step is one; undo gives back what was and redo what is. */
static void
check_step (Fixture *f, CirkelSession *before)
{
  g_autoptr (CirkelSession) after = cirkel_record_copy (f->session);

  g_assert_false (equal (f->session, before));
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_true (equal (f->session, before));
  g_assert_true (cirkel_history_redo (f->history));
  g_assert_true (equal (f->session, after));
}

static CirkelConversation *
follow_up (Fixture *f, CirkelPurpose purpose)
{
  g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
  CirkelConversation *earlier = cirkel_session_get_current (f->session);
  CirkelConversation *next = cirkel_edit_start_follow_up (f->history, f->session, purpose);

  g_assert_true (cirkel_session_get_current (f->session) == next);
  g_assert_true (cirkel_session_find_before (f->session, next) == earlier);
  g_assert_cmpint (cirkel_conversation_get_purpose (next), ==, purpose);
  check_step (f, before);

  return next;
}

/* A board on which each card of a list says something. */
static void
fill_board (CirkelConversation *conversation)
{
  GListModel *placements = G_LIST_MODEL (cirkel_conversation_get_placements (conversation));

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);
      g_autoptr (CirkelFactor) factor = cirkel_factor_new ();
      g_autoptr (CirkelNeed) need = cirkel_need_new ();
      g_autofree char *words = g_strdup_printf ("woorden %u", i);
      CirkelPlace      place = (CirkelPlace)(i % CIRKEL_N_PLACES);
      int              x = cirkel_place_is_circle (place) ? (int)i * 10 : 0;

      g_object_set (factor, "text", words, "effect", CIRKEL_EFFECT_HINDERS, NULL);
      g_object_set (placement, "place", place, "x", x, "y", -x, "words", words, "most-important", i < 4,
                    "talk-about", TRUE, NULL);
      g_list_store_append (cirkel_placement_get_factors (placement), factor);
      g_list_store_append (cirkel_placement_get_needs (placement), need);
    }
}

static void
check_carried (CirkelPlacement *then, CirkelPlacement *now)
{
  g_autoptr (CirkelPlacement) expected = cirkel_record_copy (then);

  g_assert_false (then == now);
  g_assert_cmpuint (count (then, "needs"), ==, 1);
  g_assert_cmpuint (count (now, "factors"), ==, 1);

  g_list_store_remove_all (cirkel_placement_get_needs (expected));
  g_object_set (expected, "talk-about", FALSE, NULL);
  g_assert_true (equal (expected, now));
}

/* All that was said of a value stays, but for what was of that day. */
static void
test_follow_up (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelConversation) was = NULL;
  CirkelConversation *next;

  cirkel_edit_add_card (f->history, f->session, "Dicht bij huis", "");
  fill_board (f->first);
  g_object_set (f->first, "aim", "Kennismaken", "minutes", 45, "step", CIRKEL_STEP_CLOSING, NULL);
  was = cirkel_record_copy (f->first);
  next = follow_up (f, CIRKEL_PURPOSE_VALUES);

  g_assert_cmpuint (count (next, "placements"), ==, 8);
  for (guint i = 0; i < 8; i++)
    {
      g_autoptr (CirkelPlacement) now
        = g_list_model_get_item (G_LIST_MODEL (cirkel_conversation_get_placements (next)), i);

      check_carried (placement_of (f->first, cirkel_placement_get_card_id (now)), now);
    }

  /* All else of a conversation begins anew, and what was stays what it was. */
  g_assert_cmpstr (cirkel_record_text (next, "aim"), ==, "");
  g_assert_cmpint (cirkel_record_int (next, "minutes"), ==, 0);
  g_assert_cmpint (cirkel_conversation_get_step (next), ==, CIRKEL_STEP_OPENING);
  g_assert_cmpstr (cirkel_conversation_get_id (next), !=, cirkel_conversation_get_id (f->first));
  g_assert_true (equal (was, f->first));

  /* Nor does it change by what happens now. */
  fill_board (next);
  cirkel_edit_set_words (f->history, placement_of (next, "income"), "Nu anders");
  g_assert_true (equal (was, f->first));
}

/* Values follow on values and goals on goals, whatever came between. */
static void
test_follow_up_of_purpose (Fixture *f, gconstpointer data)
{
  CirkelConversation *goals, *values, *later;
  g_autofree char    *goal = NULL;

  fill_board (f->first);
  goals = follow_up (f, CIRKEL_PURPOSE_GOALS);
  g_assert_cmpuint (count (goals, "placements"), ==, 0);
  goal = g_strdup (cirkel_card_get_id (cirkel_edit_add_card (f->history, f->session, "Elke dag buiten", "")));
  g_assert_cmpint (cirkel_card_get_purpose (cirkel_session_find_card (f->session, goal, NULL)), ==,
                   CIRKEL_PURPOSE_GOALS);
  g_assert_null (placement_of (f->first, goal));
  g_object_set (placement_of (goals, goal), "place", CIRKEL_PLACE_MIDDLE, "words", "Fijn", NULL);

  values = follow_up (f, CIRKEL_PURPOSE_VALUES);
  g_assert_null (placement_of (values, goal));
  g_assert_cmpstr (cirkel_placement_get_words (placement_of (values, "income")), ==,
                   cirkel_placement_get_words (placement_of (f->first, "income")));
  g_assert_true (cirkel_session_find_before (f->session, values) == goals);
  g_assert_true (cirkel_session_find_board_before (f->session, values) == f->first);
  g_assert_true (cirkel_session_find_last (f->session, CIRKEL_PURPOSE_GOALS) == goals);

  later = follow_up (f, CIRKEL_PURPOSE_GOALS);
  g_assert_cmpuint (count (later, "placements"), ==, 1);
  g_assert_cmpint (cirkel_placement_get_place (placement_of (later, goal)), ==, CIRKEL_PLACE_MIDDLE);
  g_assert_true (cirkel_session_find_board_before (f->session, later) == goals);
  g_assert_null (cirkel_session_find_board_before (f->session, goals));
  g_assert_null (cirkel_session_find_before (f->session, f->first));
}

/* A full session refuses, and says so. */
static void
test_follow_up_refused (Fixture *f, gconstpointer data)
{
  GListStore *conversations = cirkel_session_get_conversations (f->session);
  guint64     state = cirkel_history_get_state (f->history);

  while (cirkel_edit_can_add (f->session, "conversations"))
    {
      g_autoptr (CirkelConversation) conversation = cirkel_conversation_new ();

      g_list_store_append (conversations, conversation);
    }

  g_assert_null (cirkel_edit_start_follow_up (f->history, f->session, CIRKEL_PURPOSE_VALUES));
  g_assert_cmpuint (count (f->session, "conversations"), ==, 10000);
  g_assert_cmpuint (cirkel_history_get_state (f->history), ==, state);
}

/* The other cards come; those that were there keep their places for when they come back. */
static void
test_purpose (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelSession) before = NULL;
  g_autoptr (CirkelPlacement) income = NULL;
  g_autofree char *goal = NULL;

  fill_board (f->first);
  income = cirkel_record_copy (placement_of (f->first, "income"));

  before = cirkel_record_copy (f->session);
  cirkel_edit_set_purpose (f->history, f->session, f->first, CIRKEL_PURPOSE_GOALS);
  g_assert_cmpint (cirkel_conversation_get_purpose (f->first), ==, CIRKEL_PURPOSE_GOALS);
  check_step (f, before);
  g_clear_object (&before);

  goal = g_strdup (cirkel_card_get_id (cirkel_edit_add_card (f->history, f->session, "Elke dag buiten", "")));
  before = cirkel_record_copy (f->session);
  cirkel_edit_set_purpose (f->history, f->session, f->first, CIRKEL_PURPOSE_VALUES);
  check_step (f, before);
  g_clear_object (&before);
  g_assert_true (equal (income, placement_of (f->first, "income")));
  g_assert_cmpuint (count (f->first, "placements"), ==, 8);

  /* A goal from another conversation comes to the tray of this one. */
  follow_up (f, CIRKEL_PURPOSE_VALUES);
  before = cirkel_record_copy (f->session);
  cirkel_edit_set_purpose (f->history, f->session, cirkel_session_get_current (f->session),
                           CIRKEL_PURPOSE_GOALS);
  check_step (f, before);
  g_assert_cmpint (cirkel_placement_get_place (placement_of (cirkel_session_get_current (f->session), goal)),
                   ==, CIRKEL_PLACE_TRAY);
}

static void
test_answer (Fixture *f, gconstpointer data)
{
  static const char *const aspects[] = { "important", "enabled", "achieved" };
  const char              *subject;

  g_assert_null (cirkel_conversation_find_answers (f->first, "income"));
  for (guint i = 0; i < G_N_ELEMENTS (aspects); i++)
    for (int answer = -1; answer <= 6; answer++)
      {
        g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
        guint64 state = cirkel_history_get_state (f->history);

        cirkel_edit_answer (f->history, f->first, "income", aspects[i], answer);
        g_assert_cmpint (
          cirkel_record_int (cirkel_conversation_find_answers (f->first, "income"), aspects[i]), ==,
          CLAMP (answer, 0, 5));
        if (equal (f->session, before))
          g_assert_cmpuint (cirkel_history_get_state (f->history), ==, state);
        else
          check_step (f, before);
      }

  g_assert_cmpuint (count (f->first, "questionnaire"), ==, 1);
  g_assert_cmpstr (cirkel_history_get_undo_name (f->history, &subject), !=, NULL);
  g_assert_cmpstr (subject, ==, "income");
  cirkel_edit_answer (f->history, f->first, "valuable", "enabled", 3);
  g_assert_cmpuint (count (f->first, "questionnaire"), ==, 2);
}

static void
test_discussed (Fixture *f, gconstpointer data)
{
  CirkelStepState *state = cirkel_conversation_get_step_state (f->first, CIRKEL_STEP_NEEDED);
  g_autoptr (CirkelSession) none = cirkel_record_copy (f->session);
  g_autoptr (CirkelSession) one = NULL;
  guint   position;
  guint64 number;

  cirkel_edit_set_discussed (f->history, state, "wat-nodig", FALSE);
  g_assert_false (cirkel_history_get_can_undo (f->history));
  cirkel_edit_set_discussed (f->history, state, "wat-nodig", TRUE);
  check_step (f, none);
  one = cirkel_record_copy (f->session);
  number = cirkel_history_get_state (f->history);
  cirkel_edit_set_discussed (f->history, state, "wat-nodig", TRUE);
  g_assert_cmpuint (cirkel_history_get_state (f->history), ==, number);
  cirkel_edit_set_discussed (f->history, state, "van-wie", TRUE);
  g_assert_true (cirkel_step_state_is_discussed (state, "van-wie", &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_false (cirkel_step_state_is_discussed (state, "van", NULL));
  cirkel_edit_set_discussed (f->history, state, "van-wie", FALSE);
  g_assert_true (equal (f->session, one));

  /* As many as fit. */
  for (guint i = 0; i < 600; i++)
    {
      g_autofree char *id = g_strdup_printf ("vraag-%u", i);

      cirkel_edit_set_discussed (f->history, state, id, TRUE);
    }
  g_assert_cmpuint (count (state, "discussed"), ==, 500);
}

static void
test_agree_on_need (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelNeed) need = cirkel_need_new ();
  g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
  g_autoptr (CirkelAgreement) expected = cirkel_agreement_new ();
  CirkelAgreement *agreement;

  g_object_set (need, "text", "Een rustige plek", "from", CIRKEL_PARTY_WORK, "if-not", "Dan thuis", NULL);
  agreement = cirkel_edit_agree_on_need (f->history, f->first, "income", need);
  g_object_set (expected, "id", cirkel_record_text (agreement, "id"), "text", "Een rustige plek", "card",
                "income", "need", cirkel_record_text (need, "id"), "who", CIRKEL_PARTY_WORK, "if-not",
                "Dan thuis", NULL);
  g_assert_true (equal (agreement, expected));
  g_assert_true (cirkel_conversation_find_agreement (f->first, "need", cirkel_record_text (need, "id"))
                 == agreement);
  check_step (f, before);

  /* Changing the one leaves the other. */
  cirkel_edit_write (f->history, agreement, "text", "Een eigen kamer");
  g_assert_cmpstr (cirkel_record_text (need, "text"), ==, "Een rustige plek");
}

static void
test_agree_on_choice (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelChoice) choice = cirkel_choice_new ();
  g_autoptr (CirkelSession) before = NULL;
  g_autoptr (CirkelAgreement) expected = cirkel_agreement_new ();
  CirkelAgreement *agreement;

  g_object_set (choice, "choice", "Hoeveel uur?", "decision", "Drie ochtenden", "look-back", "2027-01-11",
                NULL);
  cirkel_edit_add (f->history, f->first, "choices", choice);
  before = cirkel_record_copy (f->session);
  agreement = cirkel_edit_agree_on_choice (f->history, f->first, choice);
  g_object_set (expected, "id", cirkel_record_text (agreement, "id"), "text", "Drie ochtenden", "by",
                "2027-01-11", NULL);
  g_assert_true (equal (agreement, expected));
  g_assert_cmpstr (cirkel_record_text (choice, "agreement"), ==, cirkel_record_text (agreement, "id"));
  check_step (f, before);
}

static void
test_take_along (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelAgreement) earlier = cirkel_agreement_new ();
  g_autoptr (CirkelAgreement) expected = NULL;
  g_autoptr (CirkelAgreement) was = NULL;
  g_autoptr (CirkelSession) before = NULL;
  CirkelConversation *next;
  CirkelAgreement    *agreement;

  g_object_set (earlier, "text", "Bellen", "card", "contacts", "need", "n-1", "who", CIRKEL_PARTY_OTHER,
                "who-else", "De buurvrouw", "by", "2026-12-01", "if-not", "Dan morgen", "small-step", TRUE,
                "result", CIRKEL_RESULT_PARTLY, "helped", "Het op een briefje zetten", "private", TRUE,
                "for-employer", TRUE, NULL);
  was = cirkel_record_copy (earlier);
  cirkel_edit_add (f->history, f->first, "agreements", earlier);
  next = follow_up (f, CIRKEL_PURPOSE_VALUES);
  g_assert_cmpuint (count (next, "agreements"), ==, 0);

  before = cirkel_record_copy (f->session);
  agreement = cirkel_edit_take_along (f->history, next, earlier);
  g_assert_cmpstr (cirkel_record_text (agreement, "id"), !=, cirkel_record_text (earlier, "id"));
  expected = cirkel_record_copy (earlier);
  g_object_set (expected, "id", cirkel_record_text (agreement, "id"), "need", "", "by", "", "result",
                CIRKEL_RESULT_UNSAID, "helped", "", "for-employer", FALSE, NULL);
  g_assert_true (equal (agreement, expected));
  g_assert_true (equal (earlier, was));
  check_step (f, before);
}

/* What the client keeps to themselves does not come into the file by being used elsewhere. */
static void
test_stays_private (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelNeed) need = cirkel_need_new ();
  g_autoptr (CirkelChoice) choice = cirkel_choice_new ();
  CirkelPlacement    *income = cirkel_conversation_find_placement (f->first, "income", NULL);
  CirkelConversation *next;

  cirkel_edit_add (f->history, f->first, "choices", choice);
  for (int private = FALSE; private <= TRUE; private ++)
    {
      cirkel_edit_choose (f->history, income, "private", private);
      cirkel_edit_choose (f->history, choice, "private", private);
      g_assert_cmpint (
        cirkel_record_int (cirkel_edit_agree_on_need (f->history, f->first, "income", need), "private"), ==,
        private);
      g_assert_cmpint (
        cirkel_record_int (cirkel_edit_agree_on_choice (f->history, f->first, choice), "private"), ==,
        private);
    }

  next = follow_up (f, CIRKEL_PURPOSE_VALUES);
  g_assert_true (cirkel_record_int (cirkel_conversation_find_placement (next, "income", NULL), "private"));
  g_assert_false (cirkel_record_int (cirkel_conversation_find_placement (next, "contacts", NULL), "private"));
}

/* Where there is no room for an agreement, none is made, and nothing else happens. */
static void
test_agreements_full (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelNeed) need = cirkel_need_new ();
  g_autoptr (CirkelChoice) choice = cirkel_choice_new ();
  g_autoptr (CirkelAgreement) earlier = cirkel_agreement_new ();
  g_autoptr (CirkelSession) before = NULL;

  g_object_set (choice, "decision", "Drie ochtenden", NULL);
  cirkel_edit_add (f->history, f->first, "choices", choice);
  while (cirkel_edit_can_add (f->first, "agreements"))
    {
      g_autoptr (CirkelAgreement) filler = cirkel_agreement_new ();

      g_list_store_append (cirkel_record_list (f->first, "agreements"), filler);
    }
  before = cirkel_record_copy (f->session);

  g_assert_null (cirkel_edit_agree_on_need (f->history, f->first, "income", need));
  g_assert_null (cirkel_edit_agree_on_choice (f->history, f->first, choice));
  g_assert_null (cirkel_edit_take_along (f->history, f->first, earlier));
  g_assert_true (equal (f->session, before));
  g_assert_cmpuint (count (f->first, "agreements"), ==, 200);
}

#define ADD(name, func) g_test_add ("/talk-edits/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("follow-up", test_follow_up);
  ADD ("follow-up-of-purpose", test_follow_up_of_purpose);
  ADD ("follow-up-refused", test_follow_up_refused);
  ADD ("purpose", test_purpose);
  ADD ("answer", test_answer);
  ADD ("discussed", test_discussed);
  ADD ("agree-on-need", test_agree_on_need);
  ADD ("agree-on-choice", test_agree_on_choice);
  ADD ("take-along", test_take_along);
  ADD ("stays-private", test_stays_private);
  ADD ("agreements-full", test_agreements_full);

  return g_test_run ();
}
