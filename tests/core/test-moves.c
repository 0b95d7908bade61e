/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-edits.h"
#include "cirkel-moves.h"
#include "cirkel-talk-edits.h"

/* What became of the cards since an earlier conversation. */

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

/* What lies elsewhere, from each of the places to each. */
static void
test_moves (Fixture *f, gconstpointer data)
{
  CirkelConversation *next = cirkel_edit_start_follow_up (f->history, f->session, CIRKEL_PURPOSE_VALUES);

  for (guint from = 0; from < CIRKEL_N_PLACES; from++)
    for (guint to = 0; to < CIRKEL_N_PLACES; to++)
      {
        g_autoptr (GArray) moves = NULL;
        const CirkelMove *move;

        g_object_set (placement_of (f->first, "income"), "place", from, NULL);
        g_object_set (placement_of (next, "income"), "place", to, "x", 500, NULL);
        moves = cirkel_session_list_moves (f->session, f->first, next);
        g_assert_cmpuint (moves->len, ==, from != to);
        if (from == to)
          continue;

        move = &g_array_index (moves, CirkelMove, 0);
        g_assert_cmpstr (cirkel_card_get_id (move->card), ==, "income");
        g_assert_true (move->known);
        g_assert_cmpint (move->from, ==, from);
        g_assert_cmpint (move->to, ==, to);
      }
}

static void
test_moves_of_new_cards (Fixture *f, gconstpointer data)
{
  CirkelConversation *next = cirkel_edit_start_follow_up (f->history, f->session, CIRKEL_PURPOSE_VALUES);
  CirkelCard         *card = cirkel_edit_add_card (f->history, f->session, "Dicht bij huis", "");
  g_autoptr (GArray) none = cirkel_session_list_moves (f->session, f->first, next);
  g_autoptr (GArray) moves = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_object_set (placement_of (next, cirkel_card_get_id (card)), "place", CIRKEL_PLACE_OUTER, NULL);
  g_object_set (placement_of (next, "valuable"), "place", CIRKEL_PLACE_INNER, NULL);
  g_object_set (placement_of (next, "contacts"), "place", CIRKEL_PLACE_ASIDE, NULL);
  moves = cirkel_session_list_moves (f->session, f->first, next);

  /* In the order of the deck. */
  g_assert_cmpuint (moves->len, ==, 3);
  g_assert_cmpstr (cirkel_card_get_id (g_array_index (moves, CirkelMove, 0).card), ==, "contacts");
  g_assert_cmpstr (cirkel_card_get_id (g_array_index (moves, CirkelMove, 1).card), ==, "valuable");
  g_assert_true (g_array_index (moves, CirkelMove, 2).card == card);
  g_assert_false (g_array_index (moves, CirkelMove, 2).known);
  g_assert_cmpint (g_array_index (moves, CirkelMove, 2).to, ==, CIRKEL_PLACE_OUTER);
}

static void
test_card_in_past (Fixture *f, gconstpointer data)
{
  CirkelCard *old = cirkel_edit_add_card (f->history, f->session, "Oud", "");
  CirkelCard *new;

  g_assert_false (cirkel_session_is_card_in_past (f->session, old));
  cirkel_edit_start_follow_up (f->history, f->session, CIRKEL_PURPOSE_VALUES);
  new = cirkel_edit_add_card (f->history, f->session, "Nieuw", "");
  g_assert_true (cirkel_session_is_card_in_past (f->session, old));
  g_assert_false (cirkel_session_is_card_in_past (f->session, new));

  cirkel_history_undo (f->history);
  cirkel_history_undo (f->history);
  g_assert_false (cirkel_session_is_card_in_past (f->session, old));
}

#define ADD(name, func) g_test_add ("/moves/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("places", test_moves);
  ADD ("new-cards", test_moves_of_new_cards);
  ADD ("card-in-past", test_card_in_past);

  return g_test_run ();
}
