/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "cirkel-board-page.h"
#include "cirkel-card-view.h"
#include "cirkel-edits.h"
#include "cirkel-letter-size.h"
#include "cirkel-preferences.h"
#include "cirkel-save-dialog.h"
#include "cirkel-session-page.h"
#include "cirkel-start-page.h"
#include "cirkel-tray.h"
#include "program-fixture.h"

/* The windows of the program: what they tell, and what can be done in them. */

static GtkWidget *
find_in_window (ProgramFixture *fixture, const char *name)
{
  GtkWidget *widget = find_named (GTK_WIDGET (fixture->window), name);

  g_assert_nonnull (widget);

  return widget;
}

static gboolean
is_saved (gpointer document)
{
  return cirkel_document_get_state (document) == CIRKEL_DOCUMENT_SAVED
         && cirkel_document_get_saved_at (document) != NULL;
}

static gboolean
is_failed (gpointer document)
{
  return cirkel_document_get_state (document) == CIRKEL_DOCUMENT_FAILED;
}

static gboolean
is_in_conflict (gpointer document)
{
  return cirkel_document_get_state (document) == CIRKEL_DOCUMENT_CONFLICT;
}

static void
set_label (CirkelDocument *document, const char *label)
{
  cirkel_edit_set_label (cirkel_document_get_history (document), cirkel_document_get_session (document),
                         label);
}

static void
test_start (ProgramFixture *fixture, gconstpointer data)
{
  g_assert_null (cirkel_window_get_document (fixture->window));
  g_assert_true (CIRKEL_IS_START_PAGE (cirkel_window_get_page (fixture->window)));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Cirkelgesprek");

  press (find_in_window (fixture, "new-button"));
  g_assert_nonnull (cirkel_window_get_document (fixture->window));
  g_assert_true (CIRKEL_IS_SESSION_PAGE (cirkel_window_get_page (fixture->window)));
}

static void
test_title (ProgramFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *label;
    const char *title;
  } cases[] = {
    { "Client 12", "Client 12" },
    { "Tom & <b>Jerry</b>", "Tom & <b>Jerry</b>" },
    { "\u202Eesrever", "esrever" },
    { "\u2067a\u2069b", "ab" },
  };
  CirkelDocument *document = begin (fixture);
  AdwWindowTitle *title
    = ADW_WINDOW_TITLE (find_typed (cirkel_window_get_page (fixture->window), ADW_TYPE_WINDOW_TITLE));
  g_autofree char *first = g_strdup (gtk_window_get_title (GTK_WINDOW (fixture->window)));

  g_assert_true (g_str_has_prefix (first, "Conversation of "));

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      set_label (document, cases[i].label);
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, cases[i].title);
      g_assert_cmpstr (adw_window_title_get_title (title), ==, cases[i].title);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, first);
}

static void
test_saved_state (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument  *document = begin (fixture);
  g_autofree char *path = g_build_filename (fixture->folder, "a.cirkel.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_cmpstr (get_subtitle (fixture), ==, "Saved as you go");
  lay_card (document, 0);
  g_assert_cmpstr (get_subtitle (fixture), ==, "Not saved yet");
  wait_for (is_saved, document);
  g_assert_true (g_str_has_prefix (get_subtitle (fixture), "Draft saved at "));

  cirkel_document_save_as_async (document, file, NULL, NULL, NULL);
  g_assert_cmpstr (get_subtitle (fixture), ==, "Saving…");
  wait_for (is_saved, document);
  g_assert_true (g_str_has_prefix (get_subtitle (fixture), "Saved at "));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

static void
test_steps (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = begin (fixture);
  GtkWidget      *undo = find_in_window (fixture, "undo-button");
  GtkWidget      *redo = find_in_window (fixture, "redo-button");

  g_assert_false (gtk_widget_is_sensitive (undo));
  g_assert_false (gtk_widget_is_sensitive (redo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo");

  lay_card (document, 4);
  g_assert_true (gtk_widget_is_sensitive (undo));
  g_assert_false (gtk_widget_is_sensitive (redo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Undo: \u2068Move “Setting your own goals”\u2069");

  press (undo);
  settle ();
  g_assert_false (gtk_widget_is_sensitive (undo));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (redo), ==, "Redo: \u2068Move “Setting your own goals”\u2069");
  press (redo);
  settle ();
  g_assert_true (gtk_widget_is_sensitive (undo));
}

static guint
count_windows (ProgramFixture *fixture)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
}

static void
test_same_file (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = make_file (fixture, "a.cirkel.json", "A");
  g_autoptr (GFile) other = make_file (fixture, "b.cirkel.json", "B");
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.cirkel.json", NULL);
  g_autofree char *hard_path = g_build_filename (fixture->folder, "hard.cirkel.json", NULL);
  g_autofree char *odd_path = g_build_filename (fixture->folder, ".", "", "a.cirkel.json", NULL);
  g_autoptr (GFile) odd = g_file_new_for_path (odd_path);
  g_autoptr (GFile) link_file = g_file_new_for_path (link_path);
  g_autoptr (GFile) hard_file = g_file_new_for_path (hard_path);
  GFile *names[] = { file, odd, link_file, hard_file };

  g_assert_cmpint (symlink ("a.cirkel.json", link_path), ==, 0);
  g_assert_cmpint (link (g_file_peek_path (file), hard_path), ==, 0);

  /* The start screen makes room. */
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_application_open (G_APPLICATION (fixture->application), &names[i], 1, "");
      g_assert_cmpuint (count_windows (fixture), ==, 1);
      g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "A");
    }

  g_application_open (G_APPLICATION (fixture->application), &other, 1, "");
  g_assert_cmpuint (count_windows (fixture), ==, 2);
  g_application_open (G_APPLICATION (fixture->application), names, G_N_ELEMENTS (names), "");
  g_assert_cmpuint (count_windows (fixture), ==, 2);
}

static void
test_unreadable (ProgramFixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "wrong.cirkel.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWindow *dialog;

  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
  g_application_open (G_APPLICATION (fixture->application), &file, 1, "");

  dialog = find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), "wrong.cirkel.json"));
  g_assert_null (cirkel_window_get_document (fixture->window));
}

static void
test_close_keeps_draft (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDrafts   *drafts = cirkel_application_get_drafts (fixture->application);
  CirkelDocument *document = begin (fixture);
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelDraft) draft = NULL;

  set_label (document, "Not a question");
  gtk_window_close (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_cmpuint (count_windows (fixture), ==, 0);

  g_assert_true (cirkel_drafts_scan (drafts, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (drafts)), ==, 1);
  draft = g_list_model_get_item (G_LIST_MODEL (drafts), 0);
  g_assert_cmpstr (cirkel_draft_get_label (draft), ==, "Not a question");
}

static void
test_close_untouched (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDrafts *drafts = cirkel_application_get_drafts (fixture->application);

  begin (fixture);
  gtk_window_close (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_true (cirkel_drafts_scan (drafts, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (drafts)), ==, 0);
}

static gboolean
bar_is_shown (ProgramFixture *fixture, const char *button)
{
  GtkWidget *widget = find_named (GTK_WIDGET (fixture->window), button);

  return widget != NULL && gtk_widget_get_child_visible (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
retry_is_shown (gpointer fixture)
{
  return bar_is_shown (fixture, "retry-button");
}

static gboolean
retry_is_hidden (gpointer fixture)
{
  return !bar_is_shown (fixture, "retry-button");
}

static gboolean
resolve_is_shown (gpointer fixture)
{
  return bar_is_shown (fixture, "resolve-button");
}

/* The folder of the file is gone, and comes back. */
static void
test_failure (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = make_file (fixture, "a.cirkel.json", "A");
  g_autofree char *away = g_strconcat (fixture->folder, "-away", NULL);
  CirkelDocument  *document;

  cirkel_application_open_file (fixture->application, file, GTK_WINDOW (fixture->window));
  document = cirkel_window_get_document (fixture->window);
  g_assert_null (find_named (GTK_WIDGET (fixture->window), "retry-button"));

  g_assert_cmpint (g_rename (fixture->folder, away), ==, 0);
  lay_card (document, 0);
  wait_for (is_failed, document);
  wait_for (retry_is_shown, fixture);
  g_assert_cmpstr (get_subtitle (fixture), ==, "Saving does not work");

  g_assert_cmpint (g_rename (away, fixture->folder), ==, 0);
  press (find_in_window (fixture, "retry-button"));
  wait_for (is_saved, document);
  wait_for (retry_is_hidden, fixture);
}

static gboolean
lives_beside (gpointer document)
{
  GFile           *file = cirkel_document_get_file (document);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

  return is_saved (document) && g_strcmp0 (name, "a (my version).cirkel.json") == 0;
}

static CirkelDocument *
make_conflict (ProgramFixture *fixture)
{
  g_autoptr (GFile) file = make_file (fixture, "a.cirkel.json", "A");
  g_autoptr (GFile) theirs = NULL;
  CirkelDocument *document;

  cirkel_application_open_file (fixture->application, file, GTK_WINDOW (fixture->window));
  document = cirkel_window_get_document (fixture->window);
  theirs = make_file (fixture, "a.cirkel.json", "Theirs");
  lay_card (document, 0);
  wait_for (is_in_conflict, document);
  wait_for (resolve_is_shown, fixture);

  return document;
}

static void
answer (ProgramFixture *fixture, const char *response)
{
  GtkWindow *dialog = find_dialog (ADW_TYPE_MESSAGE_DIALOG);

  g_assert_nonnull (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
}

static void
check_label (ProgramFixture *fixture, const char *name, const char *label)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelDocument) document
    = cirkel_document_open (cirkel_application_get_drafts (fixture->application), file, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (cirkel_session_get_label (cirkel_document_get_session (document)), ==, label);
  cirkel_document_close (document, NULL);
}

static void
test_conflict_keep_both (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument *document = make_conflict (fixture);

  press (find_in_window (fixture, "resolve-button"));
  answer (fixture, "both");
  wait_for (lives_beside, document);

  check_label (fixture, "a.cirkel.json", "Theirs");
  check_label (fixture, "a (my version).cirkel.json", "A");
}

static gboolean
shows_theirs (gpointer data)
{
  ProgramFixture *fixture = data;

  return g_str_equal (gtk_window_get_title (GTK_WINDOW (fixture->window)), "Theirs");
}

static void
test_conflict_open_theirs (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDrafts *drafts = cirkel_application_get_drafts (fixture->application);

  make_conflict (fixture);
  press (find_in_window (fixture, "resolve-button"));
  answer (fixture, "theirs");
  wait_for (shows_theirs, fixture);

  /* Mine is offered among the drafts. */
  g_assert_true (cirkel_drafts_scan (drafts, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (drafts)), ==, 1);
}

static void
test_rename (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument  *document = begin (fixture);
  GtkWindow       *dialog;
  GtkWidget       *entry;
  g_autofree char *first = g_strdup (cirkel_session_get_label (cirkel_document_get_session (document)));

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.rename", NULL);
  dialog = find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  entry = find_named (GTK_WIDGET (dialog), "label-entry");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, first);
  g_assert_cmpint (gtk_entry_get_max_length (GTK_ENTRY (entry)), ==, CIRKEL_SESSION_LABEL_MAX);

  gtk_editable_set_text (GTK_EDITABLE (entry), "   ");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "rename"));
  gtk_editable_set_text (GTK_EDITABLE (entry), "  Client 7 ");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "rename");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Client 7");

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.undo", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, first);
}

static void
test_suggested_names (void)
{
  g_autofree char *wide = g_strdup ("");
  static const struct
  {
    const char *label;
    const char *name;
  } cases[] = {
    { "Client 12", "Client 12.cirkel.json" },
    { "", "Conversation.cirkel.json" },
    { "  ", "Conversation.cirkel.json" },
    { "a/b\\c", "a-b-c.cirkel.json" },
    { "..", "-..cirkel.json" },
    { "\u202Ea\nb", "a b.cirkel.json" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = cirkel_save_dialog_suggest_name (cases[i].label);

      g_assert_cmpstr (name, ==, cases[i].name);
    }

  for (guint i = 0; i < 80; i++)
    {
      g_autofree char *longer = g_strconcat (wide, "\U0001F600", NULL);
      g_autofree char *name = cirkel_save_dialog_suggest_name (longer);

      g_assert_cmpuint (strlen (name), <=, 255);
      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_free (wide);
      wide = g_steal_pointer (&longer);
    }
}

static void
test_completed_names (void)
{
  static const struct
  {
    const char *chosen;
    const char *completed;
  } cases[] = {
    { "/a/b.cirkel.json", "/a/b.cirkel.json" },
    { "/a/b.json", "/a/b.cirkel.json" },
    { "/a/b", "/a/b.cirkel.json" },
    { "/a/b.c", "/a/b.c.cirkel.json" },
    { "/run/flatpak/doc/1/b.json", "/run/flatpak/doc/1/b.json" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) chosen = g_file_new_for_path (cases[i].chosen);
      g_autoptr (GFile) completed = cirkel_save_dialog_complete_name (chosen);

      g_assert_cmpstr (g_file_peek_path (completed), ==, cases[i].completed);
    }
}

static void
test_size (ProgramFixture *fixture, gconstpointer data)
{
  GSettings    *settings = cirkel_application_get_settings (fixture->application);
  CirkelWindow *second;
  int           width;
  int           height;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 640);
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 900);

  second = cirkel_window_new (fixture->application, NULL);
  gtk_window_get_default_size (GTK_WINDOW (second), &width, &height);
  g_assert_cmpint (width, ==, 900);
  g_assert_cmpint (height, ==, 640);
}

/* How large the letters of the first card in the tray are, in pixels; 0 before they have a size. */
static double
get_letters_in_tray (GtkWidget *window)
{
  GtkWidget         *card = find_typed (find_typed (window, CIRKEL_TYPE_TRAY), CIRKEL_TYPE_CARD_VIEW);
  PangoAttrList     *attributes = gtk_label_get_attributes (GTK_LABEL (find_typed (card, GTK_TYPE_LABEL)));
  PangoAttrIterator *first;
  double             size;

  if (attributes == NULL)
    return 0;

  first = pango_attr_list_get_iterator (attributes);
  size = ((PangoAttrSize *)pango_attr_iterator_get (first, PANGO_ATTR_ABSOLUTE_SIZE))->size;
  pango_attr_iterator_destroy (first);

  return size / PANGO_SCALE;
}

typedef struct
{
  GtkWidget *window;
  double     more_than;
} Letters;

static gboolean
has_larger_letters (gpointer data)
{
  Letters *letters = data;

  return get_letters_in_tray (letters->window) > letters->more_than;
}

/* The letters of the cards that are not laid yet grow with those around them, as in a large window. */
static void
test_letters_in_tray (ProgramFixture *fixture, gconstpointer data)
{
  const CirkelLetterSize sizes[] = { CIRKEL_LETTERS_PLAIN, CIRKEL_LETTERS_LARGE, CIRKEL_LETTERS_HUGE };
  Letters                letters = { GTK_WIDGET (fixture->window), 1 };

  begin (fixture);
  cirkel_talk_set_step (cirkel_window_get_talk (fixture->window), CIRKEL_STEP_PRESENT);
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      cirkel_letter_size_apply (find_typed (letters.window, CIRKEL_TYPE_BOARD_PAGE), sizes[i]);
      wait_for (has_larger_letters, &letters);
      letters.more_than = 1.2 * get_letters_in_tray (letters.window);
    }
}

#define ADD(path, test)                                                                                      \
  g_test_add ("/window/" path, ProgramFixture, NULL, program_set_up, test, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  ADD ("start", test_start);
  ADD ("title", test_title);
  ADD ("saved-state", test_saved_state);
  ADD ("steps", test_steps);
  ADD ("same-file", test_same_file);
  ADD ("unreadable", test_unreadable);
  ADD ("close-keeps-draft", test_close_keeps_draft);
  ADD ("close-untouched", test_close_untouched);
  ADD ("failure", test_failure);
  ADD ("conflict-keep-both", test_conflict_keep_both);
  ADD ("conflict-open-theirs", test_conflict_open_theirs);
  ADD ("rename", test_rename);
  ADD ("size", test_size);
  ADD ("letters-in-tray", test_letters_in_tray);
  g_test_add_func ("/window/completed-names", test_completed_names);
  g_test_add_func ("/window/suggested-names", test_suggested_names);

  return g_test_run ();
}
