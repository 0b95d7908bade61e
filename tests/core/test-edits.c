/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-edits.h"

/* Each edit is one step, does what it says, and undo gives back what was. */

typedef struct
{
  CirkelHistory *history;
  CirkelSession *session;
} Fixture;

static CirkelPlacement *
placement_of (Fixture *f, const char *id)
{
  return cirkel_conversation_find_placement (cirkel_session_get_current (f->session), id, NULL);
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
lay (Fixture *f, const char *id, CirkelPlace place, int x, int y)
{
  const CirkelSpot spot = { placement_of (f, id), place, x, y };

  cirkel_edit_lay_cards (f->history, &spot, 1);
}

static void
undo_only_step (Fixture *f)
{
  g_assert_true (cirkel_history_undo (f->history));
  g_assert_false (cirkel_history_get_can_undo (f->history));
}

static void
check_move (Fixture *f, CirkelPlace from, CirkelPlace to)
{
  CirkelPlacement *placement = placement_of (f, "income");
  gboolean         circle = cirkel_place_is_circle (to);

  g_object_set (placement, "place", from, "x", 1, "y", 2, "most-important", TRUE, NULL);
  lay (f, "income", to, 5000, -12);
  g_assert_cmpint (cirkel_placement_get_place (placement), ==, to);
  g_assert_cmpint (cirkel_placement_get_x (placement), ==, circle ? CIRKEL_BOARD_RADIUS : 0);
  g_assert_cmpint (cirkel_placement_get_y (placement), ==, circle ? -12 : 0);
  g_assert_cmpint (cirkel_placement_get_most_important (placement), ==, from == to);

  undo_only_step (f);
  g_assert_cmpint (cirkel_placement_get_place (placement), ==, from);
  g_assert_cmpint (cirkel_placement_get_x (placement), ==, 1);
  g_assert_cmpint (cirkel_placement_get_y (placement), ==, 2);
  g_assert_true (cirkel_placement_get_most_important (placement));
}

static void
test_lay (Fixture *f, gconstpointer data)
{
  for (CirkelPlace from = 0; from < CIRKEL_N_PLACES; from++)
    {
      for (CirkelPlace to = 0; to < CIRKEL_N_PLACES; to++)
        check_move (f, from, to);
    }
}

static void
test_lay_with_others (Fixture *f, gconstpointer data)
{
  const CirkelSpot spots[] = {
    { placement_of (f, "income"), CIRKEL_PLACE_INNER, 10, 20 },
    { placement_of (f, "contacts"), CIRKEL_PLACE_INNER, -30, 40 },
  };
  const char *subject;

  cirkel_edit_lay_cards (f->history, spots, G_N_ELEMENTS (spots));
  g_assert_nonnull (cirkel_history_get_undo_name (f->history, &subject));
  g_assert_cmpstr (subject, ==, "income");
  g_assert_cmpint (cirkel_placement_get_x (placement_of (f, "contacts")), ==, -30);
  undo_only_step (f);
  g_assert_cmpint (cirkel_placement_get_place (placement_of (f, "contacts")), ==, CIRKEL_PLACE_TRAY);
}

static void
test_own_card (Fixture *f, gconstpointer data)
{
  CirkelCard      *card = cirkel_edit_add_card (f->history, f->session, "Dicht bij huis", "");
  g_autofree char *id = g_strdup (cirkel_card_get_id (card));

  g_assert_true (cirkel_card_is_own (card));
  g_assert_nonnull (placement_of (f, id));

  cirkel_edit_change_card (f->history, card, "Vlak bij huis", "Met de fiets");
  g_assert_cmpstr (cirkel_card_get_title (card), ==, "Vlak bij huis");
  g_assert_cmpstr (cirkel_card_get_explanation (card), ==, "Met de fiets");

  lay (f, id, CIRKEL_PLACE_OUTER, 0, 900);
  cirkel_edit_remove_card (f->history, f->session, card);
  g_assert_null (cirkel_session_find_card (f->session, id, NULL));
  g_assert_null (placement_of (f, id));

  cirkel_history_undo (f->history);
  g_assert_cmpint (cirkel_placement_get_place (placement_of (f, id)), ==, CIRKEL_PLACE_OUTER);
  cirkel_history_undo (f->history);
  cirkel_history_undo (f->history);
  g_assert_cmpstr (cirkel_card_get_title (cirkel_session_find_card (f->session, id, NULL)), ==,
                   "Dicht bij huis");
  undo_only_step (f);
  g_assert_null (cirkel_session_find_card (f->session, id, NULL));
  g_assert_null (placement_of (f, id));
}

/* As many cards as a file can hold. */
static void
test_full_deck (Fixture *f, gconstpointer data)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (f->session));
  guint64     state;

  for (guint i = g_list_model_get_n_items (deck); i < 1000; i++)
    g_assert_nonnull (cirkel_edit_add_card (f->history, f->session, "Dicht bij huis", ""));
  state = cirkel_history_get_state (f->history);

  g_assert_null (cirkel_edit_add_card (f->history, f->session, "Dicht bij huis", ""));
  g_assert_cmpuint (g_list_model_get_n_items (deck), ==, 1000);
  g_assert_cmpuint (cirkel_history_get_state (f->history), ==, state);
}

/* Letters join one step; another field of the card is another step. */
static void
test_type_own_card (Fixture *f, gconstpointer data)
{
  CirkelCard *card = cirkel_edit_add_card (f->history, f->session, "D", "");

  cirkel_edit_change_card (f->history, card, "Di", "");
  cirkel_edit_change_card (f->history, card, "Dicht", "");
  cirkel_edit_change_card (f->history, card, "Dicht", "F");
  cirkel_edit_change_card (f->history, card, "Dicht", "Fiets");

  cirkel_history_undo (f->history);
  g_assert_cmpstr (cirkel_card_get_title (card), ==, "Dicht");
  g_assert_cmpstr (cirkel_card_get_explanation (card), ==, "");
  cirkel_history_undo (f->history);
  g_assert_cmpstr (cirkel_card_get_title (card), ==, "D");
  undo_only_step (f);
}

static void
test_most_important (Fixture *f, gconstpointer data)
{
  CirkelConversation *conversation = cirkel_session_get_current (f->session);

  lay (f, "income", CIRKEL_PLACE_INNER, 0, 0);
  lay (f, "contacts", CIRKEL_PLACE_INNER, 0, 0);
  lay (f, "valuable", CIRKEL_PLACE_OUTER, 0, 0);
  cirkel_edit_set_most_important (f->history, conversation, placement_of (f, "income"), TRUE);
  cirkel_edit_set_most_important (f->history, conversation, placement_of (f, "valuable"), TRUE);
  cirkel_edit_set_most_important (f->history, conversation, placement_of (f, "contacts"), TRUE);
  g_assert_false (cirkel_placement_get_most_important (placement_of (f, "income")));
  g_assert_true (cirkel_placement_get_most_important (placement_of (f, "contacts")));
  g_assert_true (cirkel_placement_get_most_important (placement_of (f, "valuable")));

  cirkel_history_undo (f->history);
  g_assert_true (cirkel_placement_get_most_important (placement_of (f, "income")));
  g_assert_false (cirkel_placement_get_most_important (placement_of (f, "contacts")));
}

static void
test_words (Fixture *f, gconstpointer data)
{
  CirkelPlacement *placement = placement_of (f, "income");

  cirkel_edit_set_words (f->history, placement, "I");
  cirkel_edit_set_words (f->history, placement, "Ik");
  g_assert_cmpstr (cirkel_placement_get_words (placement), ==, "Ik");
  undo_only_step (f);
  g_assert_cmpstr (cirkel_placement_get_words (placement), ==, "");

  /* Typing at another card is another step. */
  cirkel_edit_set_words (f->history, placement, "I");
  cirkel_edit_set_words (f->history, placement_of (f, "valuable"), "J");
  cirkel_history_undo (f->history);
  g_assert_cmpstr (cirkel_placement_get_words (placement), ==, "I");
}

static void
test_others (Fixture *f, gconstpointer data)
{
  cirkel_edit_set_talk_about (f->history, placement_of (f, "income"), TRUE);
  g_assert_true (cirkel_placement_get_talk_about (placement_of (f, "income")));
  undo_only_step (f);
  g_assert_false (cirkel_placement_get_talk_about (placement_of (f, "income")));

  cirkel_edit_set_label (f->history, f->session, "Cliënt 7");
  g_assert_cmpstr (cirkel_session_get_label (f->session), ==, "Cliënt 7");
  undo_only_step (f);
  g_assert_cmpstr (cirkel_session_get_label (f->session), ==, "Cliënt 12");

  cirkel_edit_set_language (f->history, f->session, "en");
  g_assert_cmpstr (cirkel_session_get_language (f->session), ==, "en");
  undo_only_step (f);
  g_assert_cmpstr (cirkel_session_get_language (f->session), ==, "nl");
}

#define ADD(name, func) g_test_add ("/edits/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("lay", test_lay);
  ADD ("lay-with-others", test_lay_with_others);
  ADD ("own-card", test_own_card);
  ADD ("full-deck", test_full_deck);
  ADD ("type-own-card", test_type_own_card);
  ADD ("most-important", test_most_important);
  ADD ("words", test_words);
  ADD ("others", test_others);

  return g_test_run ();
}
