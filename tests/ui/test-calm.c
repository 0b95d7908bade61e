/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-edits.h"
#include "cirkel-questions.h"
#include "cirkel-session-page.h"
#include "cirkel-share-question.h"
#include "program-fixture.h"

/* The calm screen: what is for the eyes of the professional alone is out of sight, and comes back as it was.
 */

static GtkWidget *
find (ProgramFixture *fixture, const char *name)
{
  return find_named (GTK_WIDGET (fixture->window), name);
}

static gboolean
is_seen (ProgramFixture *fixture, const char *name)
{
  GtkWidget *widget = find (fixture, name);

  return widget != NULL && gtk_widget_get_mapped (widget);
}

static gboolean
has_guide (gpointer fixture)
{
  return is_seen (fixture, "guide");
}

static void
set_up (ProgramFixture *fixture, gconstpointer data)
{
  program_set_up (fixture, data);
  g_settings_reset (cirkel_application_get_settings (fixture->application), "show-guide");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1200, 700);
  begin (fixture);
  wait_for (has_guide, fixture);
}

static void
set_calm (ProgramFixture *fixture, gboolean calm)
{
  cirkel_session_page_set_calm (CIRKEL_SESSION_PAGE (cirkel_window_get_page (fixture->window)), calm);
  settle ();
}

static void
do_action (ProgramFixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  settle ();
}

/* The one in the header bar: the guide may have one too. */
static GtkWidget *
find_question (ProgramFixture *fixture)
{
  return find_typed (GTK_WIDGET (fixture->window), CIRKEL_TYPE_SHARE_QUESTION);
}

static void
assert_shows_question (ProgramFixture *fixture)
{
  CirkelTalk      *talk = cirkel_window_get_talk (fixture->window);
  g_autofree char *text = cirkel_questions_dup_text (talk, cirkel_questions_get_current (talk));
  GtkWidget       *label = find_named (find_question (fixture), "share-question");

  g_assert_true (gtk_widget_get_mapped (label));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, text);
}

static void
test_comes_and_goes (ProgramFixture *fixture, gconstpointer data)
{
  GSettings *settings = cirkel_application_get_settings (fixture->application);

  g_assert_null (find_question (fixture));
  g_assert_false (is_seen (fixture, "leave-fullscreen"));
  for (int times = 0; times < 2; times++)
    {
      set_calm (fixture, TRUE);
      g_assert_false (is_seen (fixture, "guide"));
      g_assert_true (is_seen (fixture, "leave-fullscreen"));
      g_assert_true (is_seen (fixture, "undo-button"));
      g_assert_false (is_seen (fixture, "share-button"));
      g_assert_true (is_seen (fixture, "step-2"));
      assert_shows_question (fixture);
      set_calm (fixture, FALSE);
      g_assert_true (is_seen (fixture, "guide"));
      g_assert_false (is_seen (fixture, "leave-fullscreen"));
      g_assert_null (find_question (fixture));
      g_assert_true (g_settings_get_boolean (settings, "show-guide"));
    }
}

/* Hidden before, hidden after. */
static void
test_without_guide (ProgramFixture *fixture, gconstpointer data)
{
  do_action (fixture, "win.guide");
  set_calm (fixture, TRUE);
  set_calm (fixture, FALSE);
  g_assert_false (is_seen (fixture, "guide"));
}

static void
test_questions (ProgramFixture *fixture, gconstpointer data)
{
  CirkelTalk *talk = cirkel_window_get_talk (fixture->window);

  set_calm (fixture, TRUE);
  for (CirkelStep step = 0; step < CIRKEL_N_STEPS; step++)
    {
      guint n_questions = 1, position = 0;

      cirkel_talk_set_step (talk, step);
      settle ();
      for (guint i = 0; i < n_questions; i++)
        {
          cirkel_questions_find_beside (talk, 0, &position, &n_questions);
          g_assert_cmpuint (position, ==, i);
          assert_shows_question (fixture);
          if (i + 1 < n_questions)
            press (find_named (find_question (fixture), "next-question"));
        }
      g_assert_cmpuint (n_questions, >, 1);
      g_assert_false (gtk_widget_is_sensitive (find_named (find_question (fixture), "next-question")));
      press (find_named (find_question (fixture), "previous-question"));
      assert_shows_question (fixture);
    }
}

/* Open tips are not to be seen, not even where the guide is opened meanwhile, and then they are there again.
 */
static void
test_tips (ProgramFixture *fixture, gconstpointer data)
{
  press (find (fixture, "help-button"));
  settle ();
  g_assert_true (is_seen (fixture, "tips-mark"));
  set_calm (fixture, TRUE);
  g_assert_false (is_seen (fixture, "tips-mark"));
  do_action (fixture, "win.guide");
  g_assert_true (is_seen (fixture, "guide"));
  g_assert_false (is_seen (fixture, "tips-mark"));
  do_action (fixture, "win.guide");
  g_assert_false (is_seen (fixture, "guide"));
  set_calm (fixture, FALSE);
  g_assert_true (is_seen (fixture, "tips-mark"));

  /* At the next step they are out of date. */
  set_calm (fixture, TRUE);
  press (find (fixture, "step-4"));
  settle ();
  set_calm (fixture, FALSE);
  g_assert_true (is_seen (fixture, "guide"));
  g_assert_null (find (fixture, "tips-mark"));
}

/* On purpose, over the page, until it is closed; that is not what is wanted outside. */
static void
test_guide_on_purpose (ProgramFixture *fixture, gconstpointer data)
{
  GSettings *settings = cirkel_application_get_settings (fixture->application);

  set_calm (fixture, TRUE);
  do_action (fixture, "win.guide");
  g_assert_true (is_seen (fixture, "guide"));
  g_assert_true (is_seen (fixture, "close-guide"));
  press (find (fixture, "help-button"));
  settle ();
  g_assert_true (is_seen (fixture, "tips-mark"));
  do_action (fixture, "win.guide");
  g_assert_false (is_seen (fixture, "guide"));
  g_assert_null (find (fixture, "tips-mark"));
  g_assert_true (g_settings_get_boolean (settings, "show-guide"));
  set_calm (fixture, FALSE);
  g_assert_true (is_seen (fixture, "guide"));
}

/* A new talk is calm too, in its language. */
static void
test_anew (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = cirkel_window_get_document (fixture->window);

  set_calm (fixture, TRUE);
  cirkel_edit_set_language (cirkel_document_get_history (document), cirkel_document_get_session (document),
                            "nl");
  settle ();
  /* This window does not fill the screen. */
  g_assert_null (find_question (fixture));
  set_calm (fixture, TRUE);
  assert_shows_question (fixture);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (find (fixture, "leave-fullscreen")), ==,
                   "Volledig scherm uit");
}

#define ADD(path, function)                                                                                  \
  g_test_add ("/calm/" path, ProgramFixture, NULL, set_up, function, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  ADD ("comes-and-goes", test_comes_and_goes);
  ADD ("without-guide", test_without_guide);
  ADD ("questions", test_questions);
  ADD ("tips", test_tips);
  ADD ("guide-on-purpose", test_guide_on_purpose);
  ADD ("anew", test_anew);

  return g_test_run ();
}
