/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <string.h>

#include "cirkel-past-window.h"
#include "cirkel-preview-window.h"
#include "cirkel-session-page.h"
#include "cirkel-share-window.h"
#include "cirkel-follow-up.h"
#include "program-fixture.h"

/* Every window of an example says that it is one, once; no window of a real conversation does. */

static gboolean
is_mark (GtkWidget *widget)
{
  return g_str_equal (gtk_widget_get_name (widget), "example-mark");
}

static guint
count_shown_marks (GtkWidget *widget)
{
  guint n_marks = is_mark (widget) && gtk_widget_get_mapped (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_marks += count_shown_marks (child);

  return n_marks;
}

static guint
count_words (const char *text, const char *word)
{
  guint n_words = 0;

  for (const char *at = text; (at = strstr (at, word)) != NULL; at += strlen (word))
    n_words++;

  return n_words;
}

static gboolean
is_marked (gpointer window)
{
  return count_shown_marks (window) == 1;
}

static void
check_window (GtkWindow *window, const char *word, gboolean example)
{
  g_assert_nonnull (window);
  if (example)
    wait_for (is_marked, window);
  g_assert_cmpuint (count_shown_marks (GTK_WIDGET (window)), ==, example ? 1 : 0);
  g_assert_cmpuint (count_words (gtk_window_get_title (window), word), ==, example ? 1 : 0);
  if (example)
    {
      g_assert_true (g_str_has_prefix (gtk_window_get_title (window), word));
      g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find_named (GTK_WIDGET (window), "example-mark"))), ==,
                       word);
    }
}

static void
check_opened (ProgramFixture *fixture, const char *action, GType type, const char *word, gboolean example)
{
  GtkWindow *window;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  settle ();
  window = find_dialog (type);
  check_window (window, word, example);
  gtk_window_close (window);
  settle ();
}

/* Shows a session in the window, as when its file is opened. */
static void
show (ProgramFixture *fixture, const char *language, const char *label, gboolean example)
{
  g_autoptr (CirkelSession) session = cirkel_session_new (language, label);
  g_autoptr (CirkelDocument) document = NULL;

  g_object_set (session, "example", example, NULL);
  document = cirkel_document_new_for (cirkel_application_get_drafts (fixture->application), session);
  cirkel_edit_start_follow_up (cirkel_document_get_history (document), session, CIRKEL_PURPOSE_VALUES);
  cirkel_window_set_document (fixture->window, document);
  settle ();
}

static void
check_all (ProgramFixture *fixture, const char *language, const char *label, gboolean example)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (language);
  const char     *word = cirkel_method_get_paper_word (method, "example");
  AdwWindowTitle *title;

  show (fixture, language, label, example);
  title = ADW_WINDOW_TITLE (find_typed (GTK_WIDGET (fixture->window), ADW_TYPE_WINDOW_TITLE));
  check_window (GTK_WINDOW (fixture->window), word, example);
  g_assert_cmpuint (count_words (adw_window_title_get_title (title), word), ==, 0);
  check_opened (fixture, "win.share", CIRKEL_TYPE_SHARE_WINDOW, word, example);
  check_opened (fixture, "win.history", CIRKEL_TYPE_PAST_WINDOW, word, example);
  check_opened (fixture, "win.summary", CIRKEL_TYPE_PREVIEW_WINDOW, word, example);

  /* Also where the title makes room for the question. */
  cirkel_session_page_set_calm (
    CIRKEL_SESSION_PAGE (find_typed (GTK_WIDGET (fixture->window), CIRKEL_TYPE_SESSION_PAGE)), TRUE);
  settle ();
  check_window (GTK_WINDOW (fixture->window), word, example);
}

static void
test_example (ProgramFixture *fixture, gconstpointer data)
{
  check_all (fixture, "nl", "bakker", TRUE);
  check_all (fixture, "nl", "Voorbeeld: bakker", TRUE);
  check_all (fixture, "en", "baker", TRUE);
}

static void
test_real (ProgramFixture *fixture, gconstpointer data)
{
  check_all (fixture, "nl", "Cliënt 12", FALSE);
  check_all (fixture, "en", "Client 12", FALSE);
}

/* What a client explores of an example is one too. */
static void
test_exploring (ProgramFixture *fixture, gconstpointer data)
{
  for (int example = 0; example <= 1; example++)
    {
      g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Mijn werk");
      g_autoptr (CirkelDocument) document = NULL;

      g_object_set (session, "example", example, NULL);
      g_object_set (cirkel_session_get_exploration (session), "page", "welcome", NULL);
      document = cirkel_document_new_for (cirkel_application_get_drafts (fixture->application), session);
      cirkel_window_set_document (fixture->window, document);
      settle ();
      g_assert_null (find_typed (GTK_WIDGET (fixture->window), CIRKEL_TYPE_SESSION_PAGE));
      check_window (GTK_WINDOW (fixture->window), "Voorbeeld", example);
    }
}

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

#define ADD(name, test) g_test_add (name, ProgramFixture, NULL, program_set_up, test, program_tear_down)
  ADD ("/example-mark/example", test_example);
  ADD ("/example-mark/real", test_real);
  ADD ("/example-mark/exploring", test_exploring);

  return g_test_run ();
}
