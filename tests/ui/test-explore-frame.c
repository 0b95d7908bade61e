/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "program-fixture.h"

#include "cirkel-explore-heading.h"
#include "cirkel-explore-page.h"
#include "cirkel-session-page.h"
#include "cirkel-share-window.h"
#include "cirkel-start-page.h"

/* The pages for a client who explores alone, in the window of the program. */

static CirkelExplorePage *
explore (ProgramFixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "explore", NULL);
  settle ();

  return CIRKEL_EXPLORE_PAGE (cirkel_window_get_page (fixture->window));
}

static const char *
get_id (CirkelExplorePage *page)
{
  return cirkel_explore_stop_get_id (cirkel_explore_page_get_stop (page));
}

static const char *
get_noted (ProgramFixture *fixture)
{
  return cirkel_record_text (cirkel_session_get_exploration (session_of (fixture)), "page");
}

static CirkelPlace
get_place (ProgramFixture *fixture, const char *card_id)
{
  return cirkel_placement_get_place (
    cirkel_conversation_find_placement (cirkel_session_get_current (session_of (fixture)), card_id, NULL));
}

/* Nothing has to be done anywhere; each page has the focus on its own title, and is noted. */
static void
test_walk (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (session_of (fixture));

  g_assert_cmpstr (get_id (page), ==, "welcome");
  g_assert_false (gtk_widget_get_visible (find_named (GTK_WIDGET (page), "explore-back")));
  for (guint i = 1; i < stops->len; i++)
    {
      GtkWidget *heading;

      press (find_named (GTK_WIDGET (page), "explore-next"));
      settle ();
      heading = find_named (GTK_WIDGET (page), "explore-title");
      g_assert_cmpstr (get_id (page), ==, cirkel_explore_stop_get_id (stops->pdata[i]));
      g_assert_cmpstr (get_noted (fixture), ==, get_id (page));
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == heading);
      g_assert_cmpstr (cirkel_explore_heading_get_text (CIRKEL_EXPLORE_HEADING (heading)), !=, "");
      g_assert_true (gtk_widget_get_visible (find_named (GTK_WIDGET (page), "explore-back")));
    }
  g_assert_true (cirkel_history_get_untouched (history_of (fixture)));
  for (guint i = stops->len - 1; i > 0; i--)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.previous-step", NULL));
      g_assert_cmpstr (get_id (page), ==, cirkel_explore_stop_get_id (stops->pdata[i - 1]));
    }
}

static gboolean
is_marked (CirkelExplorePage *page, const char *name)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_named (GTK_WIDGET (page), name)));
}

/* The button says where the card lies, whoever moved it. */
static void
test_card (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);
  GtkWidget         *waiting;

  cirkel_explore_page_go_to (page, "card-income");
  settle ();
  waiting = find_named (GTK_WIDGET (page), "explore-waiting");
  g_assert_true (gtk_widget_get_mapped (waiting));
  press (find_named (GTK_WIDGET (page), "explore-middle"));
  settle ();
  g_assert_cmpint (get_place (fixture, "income"), ==, CIRKEL_PLACE_MIDDLE);
  g_assert_true (is_marked (page, "explore-middle"));
  g_assert_false (gtk_widget_get_mapped (waiting));

  press (find_named (GTK_WIDGET (page), "explore-aside"));
  settle ();
  g_assert_cmpint (get_place (fixture, "income"), ==, CIRKEL_PLACE_ASIDE);
  g_assert_true (is_marked (page, "explore-aside") && !is_marked (page, "explore-middle"));
  cirkel_history_undo (history_of (fixture));
  g_assert_true (is_marked (page, "explore-middle") && !is_marked (page, "explore-aside"));
  press (find_named (GTK_WIDGET (page), "explore-middle"));
  settle ();
  g_assert_cmpint (get_place (fixture, "income"), ==, CIRKEL_PLACE_TRAY);
  g_assert_true (gtk_widget_get_mapped (waiting));
}

/* Undo takes the card away that the page is about: the page before it comes. */
static void
test_own_card_gone (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);
  CirkelCard        *card;
  g_autofree char   *id = NULL;

  cirkel_explore_page_go_to (page, "own-cards");
  card = cirkel_edit_add_card (history_of (fixture), session_of (fixture), "Rust", "");
  id = g_strconcat ("card-", cirkel_card_get_id (card), NULL);
  cirkel_explore_page_go (page, 1);
  g_assert_cmpstr (get_id (page), ==, id);
  cirkel_history_undo (history_of (fixture));
  g_assert_cmpstr (get_id (page), ==, "own-cards");
}

/* Who writes a title and goes on by key has made the card: its page is the next. */
static void
test_own_card_written (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);
  GtkWidget         *title;

  cirkel_explore_page_go_to (page, "own-cards");
  settle ();
  title = find_named (GTK_WIDGET (page), "own-card-title");
  gtk_widget_grab_focus (title);
  gtk_editable_set_text (GTK_EDITABLE (title), "Rust");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.next-step", NULL));
  g_assert_cmpint (cirkel_explore_stop_get_chapter (cirkel_explore_page_get_stop (page)), ==,
                   CIRKEL_CHAPTER_CARD);
  g_assert_cmpstr (cirkel_card_get_title (cirkel_explore_stop_get_card (cirkel_explore_page_get_stop (page))),
                   ==, "Rust");
}

/* What is only for a conversation cannot be done; there and back again, both ways. */
static void
test_hand_over (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);

  cirkel_explore_page_go_to (page, "my-page");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.share", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.next-conversation", NULL);
  settle ();
  g_assert_null (cirkel_share_window_find (fixture->window));
  g_assert_true (cirkel_window_get_page (fixture->window) == GTK_WIDGET (page));
  press (find_named (GTK_WIDGET (page), "explore-begin"));
  settle ();
  g_assert_true (CIRKEL_IS_SESSION_PAGE (cirkel_window_get_page (fixture->window)));
  g_assert_cmpint (cirkel_talk_get_step (cirkel_window_get_talk (fixture->window)), ==, CIRKEL_STEP_OPENING);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.explore", NULL));
  settle ();
  page = CIRKEL_EXPLORE_PAGE (cirkel_window_get_page (fixture->window));
  g_assert_false (cirkel_explore_page_get_asking (page));
  g_assert_cmpstr (get_id (page), ==, "my-page");
}

static void
test_stop (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);

  cirkel_explore_page_go (page, 1);
  press (find_named (GTK_WIDGET (page), "explore-stop"));
  settle ();
  g_assert_null (cirkel_window_get_document (fixture->window));
  g_assert_true (CIRKEL_IS_START_PAGE (cirkel_window_get_page (fixture->window)));
}

static void
test_language (ProgramFixture *fixture, gconstpointer data)
{
  CirkelExplorePage *page = explore (fixture);
  g_autofree char   *before = NULL;

  cirkel_explore_page_go_to (page, "topics");
  before = g_strdup (cirkel_explore_heading_get_text (
    CIRKEL_EXPLORE_HEADING (find_named (GTK_WIDGET (page), "explore-title"))));
  cirkel_edit_set_language (history_of (fixture), session_of (fixture),
                            g_str_equal (cirkel_session_get_language (session_of (fixture)), "nl") ? "en"
                                                                                                   : "nl");
  settle ();
  page = CIRKEL_EXPLORE_PAGE (cirkel_window_get_page (fixture->window));
  g_assert_cmpstr (get_id (page), ==, "topics");
  g_assert_cmpstr (cirkel_explore_heading_get_text (
                     CIRKEL_EXPLORE_HEADING (find_named (GTK_WIDGET (page), "explore-title"))),
                   !=, before);
}

#define ADD(path, test)                                                                                      \
  g_test_add ("/explore/" path, ProgramFixture, NULL, program_set_up, test, program_tear_down)

int
main (int argc, char *argv[])
{
  program_init (&argc, &argv);

  ADD ("walk", test_walk);
  ADD ("card", test_card);
  ADD ("own-card-gone", test_own_card_gone);
  ADD ("own-card-written", test_own_card_written);
  ADD ("hand-over", test_hand_over);
  ADD ("stop", test_stop);
  ADD ("language", test_language);

  return g_test_run ();
}
