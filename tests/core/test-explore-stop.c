/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-edits.h"
#include "cirkel-explore-stop.h"

/* The pages for a client who explores alone: their order, how far they are, and where one comes back. */

static const char *
get_id (GPtrArray *stops, guint position)
{
  return cirkel_explore_stop_get_id (stops->pdata[position]);
}

static CirkelPlacement *
find_placement (CirkelSession *session, CirkelCard *card)
{
  return cirkel_conversation_find_placement (cirkel_session_get_current (session), cirkel_card_get_id (card),
                                             NULL);
}

static void
lay (CirkelSession *session, CirkelHistory *history, CirkelCard *card, CirkelPlace place)
{
  CirkelSpot spot = { find_placement (session, card), place, 0, 0 };

  cirkel_edit_lay_cards (history, &spot, 1);
}

static CirkelCard *
get_card (CirkelSession *session, guint position)
{
  g_autoptr (CirkelCard) card
    = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_deck (session)), position);

  return card;
}

static guint
count_cards (CirkelSession *session)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_session_get_deck (session)));
}

static void
test_order (void)
{
  static const char *const wanted[] = { "welcome",
                                        "questionnaire-use-skills",
                                        "questionnaire-develop-skills",
                                        "questionnaire-decisions",
                                        "questionnaire-contacts",
                                        "questionnaire-own-goals",
                                        "questionnaire-income",
                                        "questionnaire-valuable",
                                        "card-use-skills",
                                        "card-develop-skills",
                                        "card-decisions",
                                        "card-contacts",
                                        "card-own-goals",
                                        "card-income",
                                        "card-valuable",
                                        "why-contacts",
                                        "own-cards",
                                        "topics",
                                        "aims",
                                        "companion",
                                        "recording",
                                        "talk-where",
                                        "talk-when",
                                        "talk-input",
                                        "my-page" };
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (GPtrArray) stops = NULL;

  lay (session, history, get_card (session, 3), CIRKEL_PLACE_OUTER);
  lay (session, history, get_card (session, 4), CIRKEL_PLACE_ASIDE);
  stops = cirkel_explore_stops_list (session);
  g_assert_cmpuint (stops->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < stops->len; i++)
    g_assert_cmpstr (get_id (stops, i), ==, wanted[i]);

  g_assert_cmpuint (cirkel_explore_stop_get_number (stops->pdata[9]), ==, 2);
  g_assert_cmpuint (cirkel_explore_stop_get_count (stops->pdata[9]), ==, 7);
  g_assert_cmpuint (cirkel_explore_stop_get_count (stops->pdata[0]), ==, 1);
  g_assert_cmpuint (cirkel_explore_stops_find_next_chapter (stops, 1), ==, 8);
  g_assert_cmpuint (cirkel_explore_stops_find_next_chapter (stops, stops->len - 1), ==, stops->len - 1);
}

/* An own card is laid where it was made, and asked about at once. */
static void
test_own_card (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  CirkelCard      *card = cirkel_edit_add_card (history, session, "Rust", "");
  g_autofree char *laying = g_strconcat ("card-", cirkel_card_get_id (card), NULL);
  g_autofree char *why = g_strconcat ("why-", cirkel_card_get_id (card), NULL);
  g_autoptr (GPtrArray) before = cirkel_explore_stops_list (session);
  g_autoptr (GPtrArray) after = NULL;
  guint position = cirkel_explore_stops_find (before, "own-cards");

  g_assert_cmpstr (get_id (before, position + 1), ==, laying);
  g_assert_cmpstr (get_id (before, position + 2), ==, "topics");
  lay (session, history, card, CIRKEL_PLACE_INNER);
  after = cirkel_explore_stops_list (session);
  position = cirkel_explore_stops_find (after, "own-cards");
  g_assert_cmpstr (get_id (after, position + 1), ==, laying);
  g_assert_cmpstr (get_id (after, position + 2), ==, why);
  g_assert_cmpuint (cirkel_explore_stop_get_count (after->pdata[position + 1]), ==, 1);
}

/* Where a page has gone, one comes back near it. */
static void
test_resume (void)
{
  static const struct
  {
    const char *left;
    const char *back;
  } cases[] = {
    { "income", "welcome" },
    { "", "welcome" },
    { "cards", "welcome" },
    { "card-gone", "own-cards" },
    { "why-gone", "own-cards" },
    { "talk-gone", "talk-where" },
    { "aims", "aims" },
    { "why-income", "own-cards" },
    { "card-income", "card-income" },
    { "topics-old", "topics" },
  };
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (session);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (get_id (stops, cirkel_explore_stops_find (stops, cases[i].left)), ==, cases[i].back);
}

static void
check_list (GPtrArray *stops)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < stops->len; i++)
    {
      g_assert_true (g_hash_table_add (seen, (gpointer)get_id (stops, i)));
      g_assert_cmpuint (cirkel_explore_stops_find (stops, get_id (stops, i)), ==, i);
      g_assert_cmpuint (cirkel_explore_stop_get_number (stops->pdata[i]), >=, 1);
      g_assert_cmpuint (cirkel_explore_stop_get_number (stops->pdata[i]), <=,
                        cirkel_explore_stop_get_count (stops->pdata[i]));
      if (i > 0)
        g_assert_cmpfloat (cirkel_explore_stop_get_progress (stops->pdata[i]), >,
                           cirkel_explore_stop_get_progress (stops->pdata[i - 1]));
    }
  g_assert_cmpfloat (cirkel_explore_stop_get_progress (stops->pdata[0]), ==, 0);
  g_assert_cmpfloat_with_epsilon (cirkel_explore_stop_get_progress (stops->pdata[stops->len - 1]), 1, 1e-9);
}

static void
do_something (CirkelSession *session, CirkelHistory *history, CirkelExploreStop *stop)
{
  CirkelCard *card = cirkel_explore_stop_get_card (stop);

  if (cirkel_explore_stop_get_chapter (stop) == CIRKEL_CHAPTER_OWN_CARDS)
    for (int n = g_test_rand_int_range (0, 4); n > 0; n--)
      cirkel_edit_add_card (history, session, "Rust", "");
  else if (cirkel_explore_stop_get_chapter (stop) == CIRKEL_CHAPTER_CARD && g_test_rand_bit ())
    lay (session, history, card, (CirkelPlace)g_test_rand_int_range (0, CIRKEL_N_PLACES));
}

/* Whatever people do on the way: they come to the end, and it never looks as if they went back. */
static void
test_random_walk (void)
{
  for (int run = 0; run < 200; run++)
    {
      g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
      g_autoptr (CirkelHistory) history = cirkel_history_new ();
      g_autofree char *id = g_strdup ("welcome");
      double           progress = -1;

      while (!g_str_equal (id, "my-page"))
        {
          g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (session);
          g_autoptr (GPtrArray) after = NULL;
          guint position = cirkel_explore_stops_find (stops, id);

          check_list (stops);
          g_assert_cmpfloat (cirkel_explore_stop_get_progress (stops->pdata[position]), >, progress);
          progress = cirkel_explore_stop_get_progress (stops->pdata[position]);
          do_something (session, history, stops->pdata[position]);
          after = cirkel_explore_stops_list (session);
          position = cirkel_explore_stops_find (after, id);
          g_assert_cmpstr (get_id (after, position), ==, id);
          g_free (id);
          id = g_strdup (get_id (after, position + 1));
        }
      g_assert_cmpuint (count_cards (session), >=, 7);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/explore-stop/order", test_order);
  g_test_add_func ("/explore-stop/own-card", test_own_card);
  g_test_add_func ("/explore-stop/resume", test_resume);
  g_test_add_func ("/explore-stop/random-walk", test_random_walk);

  return g_test_run ();
}
