/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <string.h>

#include "cirkel-edits.h"
#include "cirkel-language.h"
#include "cirkel-preferences.h"
#include "cirkel-share-window.h"
#include "cirkel-trouble-bar.h"
#include "program-fixture.h"

/* One screen never mixes languages: after a switch no text of the other language is left,
 * neither to be read nor to be heard of in a tooltip. */

static void
add_text (GHashTable *texts, const char *text)
{
  if (text != NULL && *text != '\0')
    g_hash_table_add (texts, g_strdup (text));
}

static void
collect_texts (GtkWidget *widget, GHashTable *texts)
{
  add_text (texts, gtk_widget_get_tooltip_text (widget));
  if (GTK_IS_LABEL (widget))
    add_text (texts, gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_ENTRY (widget))
    add_text (texts, gtk_entry_get_placeholder_text (GTK_ENTRY (widget)));
  if (GTK_IS_WINDOW (widget))
    add_text (texts, gtk_window_get_title (GTK_WINDOW (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

static GHashTable *
read_screen (GtkWidget *window)
{
  GHashTable *texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  collect_texts (window, texts);

  return texts;
}

/* What is the same in both languages: people's own words, the names of languages, numbers, and a word. */
static gboolean
is_neutral (const char *text)
{
  static const char *const neutral[]
    = { "Cirkelgesprek", "Client 12", "Nederlands", "English", "Own words", "Opening", "1. Opening", NULL };

  return g_strv_contains (neutral, text) || strspn (text, "0123456789") == strlen (text);
}

static void
check_no_leftovers (GtkWidget *window, GHashTable *before)
{
  g_autoptr (GHashTable) after = read_screen (window);
  GHashTableIter iter;
  gpointer       text;

  g_assert_cmpuint (g_hash_table_size (after), >, 3);
  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    if (g_hash_table_contains (before, text) && !is_neutral (text))
      g_error ("“%s” is in both languages", (const char *)text);
}

static void
set_language (CirkelDocument *document, const char *language)
{
  cirkel_edit_set_language (cirkel_document_get_history (document), cirkel_document_get_session (document),
                            language);
  settle ();
}

static CirkelDocument *
begin_labelled (ProgramFixture *fixture)
{
  CirkelDocument *document = begin (fixture);

  cirkel_edit_set_label (cirkel_document_get_history (document), cirkel_document_get_session (document),
                         "Client 12");
  cirkel_edit_add_card (cirkel_document_get_history (document), cirkel_document_get_session (document),
                        "Own words", "");
  settle ();

  return document;
}

static void
test_window (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = begin_labelled (fixture);
  GtkWidget      *window = GTK_WIDGET (fixture->window);
  g_autoptr (GHashTable) english = read_screen (window);
  g_autoptr (GHashTable) dutch = NULL;

  g_assert_true (g_hash_table_contains (english, "Undo: \u2068Add a card\u2069"));
  set_language (document, "nl");
  check_no_leftovers (window, english);

  /* The other way too, and by undo. */
  dutch = read_screen (window);
  gtk_widget_activate_action (window, "win.undo", NULL);
  settle ();
  g_assert_cmpstr (cirkel_window_get_language (fixture->window), ==, "en");
  check_no_leftovers (window, dutch);
}

static void
test_preferences (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) english = NULL;
  CirkelDocument *document = begin_labelled (fixture);
  GtkWidget      *preferences;
  GtkWidget      *row;

  cirkel_preferences_show (GTK_WINDOW (fixture->window), fixture->application);
  preferences = GTK_WIDGET (find_dialog (CIRKEL_TYPE_PREFERENCES));
  settle ();
  english = read_screen (preferences);

  row = find_named (preferences, "session-language-row");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1 - adw_combo_row_get_selected (ADW_COMBO_ROW (row)));
  settle ();
  g_assert_cmpstr (cirkel_session_get_language (cirkel_document_get_session (document)), ==, "nl");
  check_no_leftovers (preferences, english);

  gtk_window_destroy (GTK_WINDOW (preferences));
}

static gboolean
is_saved (gpointer document)
{
  return cirkel_document_get_state (document) == CIRKEL_DOCUMENT_SAVED;
}

/* Two windows in two languages: what comes late in one is not in the language of the other. */
static void
test_two_windows (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = begin_labelled (fixture);

  set_language (document, "nl");
  /* What comes while it is saved is told when that is done. */
  wait_for (is_saved, document);
  cirkel_language_use ("en");
  lay_card (document, 0);
  g_assert_cmpstr (get_subtitle (fixture), ==, "Nog niet bewaard");
  g_assert_cmpstr (g_getenv ("LANGUAGE"), ==, "en");
}

/* The second window on a conversation, and both while they are covered. */
static void
test_share (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = begin_labelled (fixture);
  g_autoptr (GHashTable) english = NULL;
  g_autoptr (GHashTable) covered = NULL;
  GtkWidget *share;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.share", NULL);
  settle ();
  share = GTK_WIDGET (find_dialog (CIRKEL_TYPE_SHARE_WINDOW));
  english = read_screen (share);
  cirkel_window_set_curtain (fixture->window, TRUE);
  covered = read_screen (share);
  cirkel_window_set_curtain (fixture->window, FALSE);

  set_language (document, "nl");
  check_no_leftovers (share, english);
  cirkel_window_set_curtain (fixture->window, TRUE);
  settle ();
  check_no_leftovers (share, covered);
  check_no_leftovers (GTK_WIDGET (fixture->window), covered);
}

/* A new session has the language that was chosen for new ones, whatever the system's is. */
static void
test_new_sessions (ProgramFixture *fixture, gconstpointer data)
{
  GSettings *settings = cirkel_application_get_settings (fixture->application);

  g_settings_set_string (settings, "conversation-language", "nl");
  begin (fixture);
  g_assert_cmpstr (cirkel_window_get_language (fixture->window), ==, "nl");
  g_assert_true (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (fixture->window)), "Gesprek van "));
  g_assert_cmpstr (get_subtitle (fixture), ==, "Alles wordt vanzelf bewaard");
}

#define ADD(path, test)                                                                                      \
  g_test_add ("/one-language/" path, ProgramFixture, NULL, program_set_up, test, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  ADD ("window", test_window);
  ADD ("preferences", test_preferences);
  ADD ("two-windows", test_two_windows);
  ADD ("share", test_share);
  ADD ("new-sessions", test_new_sessions);

  return g_test_run ();
}
