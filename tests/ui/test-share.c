/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "program-fixture.h"

#include "cirkel-questions.h"
#include "cirkel-session-page.h"
#include "cirkel-share-window.h"
#include "cirkel-talk-edits.h"

/* The second window follows the first, and the curtain covers both. */

static CirkelShareWindow *
share (ProgramFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.share", NULL));
  settle ();
  g_assert_nonnull (cirkel_share_window_find (fixture->window));

  return cirkel_share_window_find (fixture->window);
}

static const char *
get_text (CirkelShareWindow *window, const char *name)
{
  return gtk_label_get_label (GTK_LABEL (find_named (GTK_WIDGET (window), name)));
}

/* At every step and every question of it, the window shows what is at hand. */
static void
test_question (ProgramFixture *fixture, gconstpointer data)
{
  CirkelShareWindow *window;
  CirkelTalk        *talk;

  begin (fixture);
  window = share (fixture);
  talk = cirkel_window_get_talk (fixture->window);
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    {
      cirkel_talk_set_step (talk, step);
      g_assert_true (g_str_has_prefix (get_text (window, "share-where"),
                                       cirkel_method_get_step_title (cirkel_talk_get_method (talk), step)));
      for (const CirkelQuestion *question = cirkel_questions_get_current (talk); question != NULL;
           question = cirkel_questions_find_beside (talk, 1, NULL, NULL))
        {
          g_autofree char *text = NULL;

          cirkel_questions_take (talk, question);
          text = cirkel_questions_dup_text (talk, question);
          g_assert_cmpstr (get_text (window, "share-question"), ==, text);
        }
    }
}

static void
test_language (ProgramFixture *fixture, gconstpointer data)
{
  CirkelShareWindow *window;
  g_autofree char   *before = NULL;

  begin (fixture);
  cirkel_edit_set_language (history_of (fixture), session_of (fixture), "en");
  settle ();
  window = share (fixture);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Share Screen");
  before = g_strdup (get_text (window, "share-question"));
  cirkel_edit_set_language (history_of (fixture), session_of (fixture), "nl");
  settle ();
  g_assert_true (window == cirkel_share_window_find (fixture->window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Scherm delen");
  g_assert_cmpstr (get_text (window, "share-question"), !=, before);
}

/* One table in both, also after another conversation came on the screen. */
static void
test_one_table (ProgramFixture *fixture, gconstpointer data)
{
  CirkelShareWindow *window;

  begin (fixture);
  window = share (fixture);
  g_assert_true (cirkel_board_page_get_table (cirkel_share_window_get_board_page (window))
                 == cirkel_talk_get_table (cirkel_window_get_talk (fixture->window)));
  cirkel_window_set_document (fixture->window, NULL);
  settle ();
  g_assert_null (cirkel_share_window_find (fixture->window));
}

static void
assert_covered (GtkWidget *window, gboolean covered)
{
  GtkWidget *board = find_typed (window, CIRKEL_TYPE_BOARD_PAGE);

  g_assert_true (find_named (window, "curtain") != NULL ? covered : !covered);
  g_assert_true (board == NULL || gtk_widget_get_mapped (board) != covered);
}

static void
test_curtain (ProgramFixture *fixture, gconstpointer data)
{
  CirkelShareWindow *window;

  begin (fixture);
  cirkel_edit_set_label (history_of (fixture), session_of (fixture), "Geheimzinnig");
  cirkel_talk_set_step (cirkel_window_get_talk (fixture->window), CIRKEL_STEP_PRESENT);
  window = share (fixture);
  for (int times = 0; times < 2; times++)
    {
      cirkel_window_set_curtain (fixture->window, TRUE);
      settle ();
      assert_covered (GTK_WIDGET (fixture->window), TRUE);
      assert_covered (GTK_WIDGET (window), TRUE);
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Cirkelgesprek");
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Cirkelgesprek");
      cirkel_window_set_curtain (fixture->window, FALSE);
      settle ();
      assert_covered (GTK_WIDGET (fixture->window), FALSE);
      assert_covered (GTK_WIDGET (window), FALSE);
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Geheimzinnig");
    }
}

/* A window that is opened, or filled anew, while all is covered is covered too. */
static void
test_covered_from_the_start (ProgramFixture *fixture, gconstpointer data)
{
  CirkelShareWindow *window;

  begin (fixture);
  cirkel_window_set_curtain (fixture->window, TRUE);
  window = cirkel_share_window_new (fixture->window);
  gtk_window_present (GTK_WINDOW (window));
  cirkel_edit_set_language (history_of (fixture), session_of (fixture), "en");
  settle ();
  assert_covered (GTK_WIDGET (window), TRUE);
  assert_covered (GTK_WIDGET (fixture->window), TRUE);
}

static void
toggle_curtain (ProgramFixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "curtain", NULL);
  settle ();
}

/* The start screen too: it lists what conversations are called. So does a window that comes while all is
 * covered. */
static void
test_all_windows (ProgramFixture *fixture, gconstpointer data)
{
  CirkelWindow *other = cirkel_window_new (fixture->application, NULL);
  CirkelWindow *late;

  begin (fixture);
  gtk_window_present (GTK_WINDOW (other));
  settle ();
  toggle_curtain (fixture);
  late = cirkel_window_new (fixture->application, NULL);
  gtk_window_present (GTK_WINDOW (late));
  settle ();
  assert_covered (GTK_WIDGET (fixture->window), TRUE);
  assert_covered (GTK_WIDGET (other), TRUE);
  assert_covered (GTK_WIDGET (late), TRUE);
  begin (fixture);
  settle ();
  assert_covered (GTK_WIDGET (fixture->window), TRUE);

  toggle_curtain (fixture);
  assert_covered (GTK_WIDGET (fixture->window), FALSE);
  assert_covered (GTK_WIDGET (other), FALSE);
  assert_covered (GTK_WIDGET (late), FALSE);
}

static gboolean
is_not_mapped (gpointer widget)
{
  return !gtk_widget_get_mapped (widget);
}

static void
test_popover (ProgramFixture *fixture, gconstpointer data)
{
  GtkMenuButton *button;
  GtkWidget     *popover;

  begin (fixture);
  settle ();
  button = GTK_MENU_BUTTON (find_named (GTK_WIDGET (fixture->window), "menu-button"));
  gtk_menu_button_popup (button);
  popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  wait_for (is_mapped, popover);
  toggle_curtain (fixture);
  wait_for (is_not_mapped, popover);
  toggle_curtain (fixture);
  wait_for (is_mapped, popover);
}

static void
test_focus (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget *button;

  begin (fixture);
  settle ();
  button = find_named (GTK_WIDGET (fixture->window), "step-3");
  g_assert_true (gtk_widget_grab_focus (button));
  toggle_curtain (fixture);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == find_named (GTK_WIDGET (fixture->window), "curtain-away"));
  toggle_curtain (fixture);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == button);
}

#define ADD(path, function)                                                                                  \
  g_test_add (path, ProgramFixture, NULL, program_set_up, function, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  ADD ("/share/question", test_question);
  ADD ("/share/language", test_language);
  ADD ("/share/one-table", test_one_table);
  ADD ("/share/curtain", test_curtain);
  ADD ("/share/covered-from-the-start", test_covered_from_the_start);
  ADD ("/share/all-windows", test_all_windows);
  ADD ("/share/popover", test_popover);
  ADD ("/share/focus", test_focus);

  return g_test_run ();
}
