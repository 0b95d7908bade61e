/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <string.h>

#include "cirkel-content-row.h"
#include "cirkel-content.h"
#include "cirkel-contents.h"
#include "cirkel-method.h"
#include "cirkel-preferences.h"
#include "program-fixture.h"

/* Choosing the words of an organisation in the preferences. */

/* The content in English with the first @old, which must be there, exchanged. */
static GFile *
write_content (ProgramFixture *fixture, const char *name, const char *old, const char *new)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *changed = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *at;

  cirkel_content_register ();
  bytes = g_resources_lookup_data (RESOURCE_PATH "/method/en.json", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  at = strstr (text, old);
  g_assert_nonnull (at);
  *at = '\0';
  changed = g_strconcat (text, new, at + strlen (old), NULL);
  g_file_set_contents (path, changed, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static CirkelContentRow *
show_row (ProgramFixture *fixture)
{
  cirkel_preferences_show (GTK_WINDOW (fixture->window), fixture->application);
  settle ();

  return CIRKEL_CONTENT_ROW (find_named (GTK_WIDGET (find_dialog (CIRKEL_TYPE_PREFERENCES)), "content-row"));
}

static gboolean
shows_text (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, text))
      return TRUE;

  return FALSE;
}

static void
assert_chosen (ProgramFixture *fixture, CirkelContentRow *row, GFile *file, const char *subtitle)
{
  g_autofree char *uri = file != NULL ? g_file_get_uri (file) : g_strdup ("");
  g_autofree char *setting
    = g_settings_get_string (cirkel_application_get_settings (fixture->application), "content-file");

  g_assert_cmpstr (setting, ==, uri);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, subtitle);
  g_assert_cmpint (gtk_widget_get_visible (find_named (GTK_WIDGET (row), "content-reset-button")), ==,
                   file != NULL);
}

static void
test_choose_and_reset (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file
    = write_content (fixture, "<our> words.json", "\"short-title\": \"Earning a good income\"",
                     "\"short-title\": \"Money to live on\"");
  CirkelContentRow *row = show_row (fixture);

  assert_chosen (fixture, row, NULL, "None: the words of Cirkelgesprek");
  cirkel_content_row_choose (row, file);
  assert_chosen (fixture, row, file, "\u2068<our> words.json\u2069");
  g_assert_true (shows_text (GTK_WIDGET (row), "\u2068<our> words.json\u2069"));

  begin (fixture);
  settle ();
  g_assert_true (shows_text (GTK_WIDGET (fixture->window), "Money to live on"));

  press (find_named (GTK_WIDGET (row), "content-reset-button"));
  assert_chosen (fixture, row, NULL, "None: the words of Cirkelgesprek");
}

static void
test_wrong_file (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) wrong = write_content (fixture, "wrong.json", "\"goal\"", "\"gaol\"");
  CirkelContentRow *row = show_row (fixture);
  GtkWindow        *dialog;
  g_autoptr (CirkelMethod) method = NULL;

  cirkel_content_row_choose (row, wrong);
  dialog = find_dialog (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_true (g_str_has_prefix (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)),
                                   "\u2068wrong.json\u2069: steps[0].goal: is missing\n"));
  assert_chosen (fixture, row, NULL, "None: the words of Cirkelgesprek");

  method = cirkel_method_new ("en");
  g_assert_nonnull (cirkel_method_get_step_goal (method, CIRKEL_STEP_OPENING));
}

/* It stays chosen, for it may be mended; the row says what is wrong. */
static void
test_file_that_becomes_wrong (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = write_content (fixture, "words.json", "\"goal\"", "\"goal\"");
  g_autoptr (GFile) wrong = NULL;
  CirkelContentRow *row = show_row (fixture);

  cirkel_content_row_choose (row, file);
  assert_chosen (fixture, row, file, "\u2068words.json\u2069");
  gtk_window_destroy (find_dialog (CIRKEL_TYPE_PREFERENCES));

  wrong = write_content (fixture, "words.json", "\"goal\"", "\"gaol\"");
  assert_chosen (fixture, show_row (fixture), wrong, "\u2068words.json\u2069: steps[0].goal: is missing");
}

static void
tear_down (ProgramFixture *fixture, gconstpointer data)
{
  g_settings_reset (cirkel_application_get_settings (fixture->application), "content-file");
  cirkel_contents_choose (NULL);
  program_tear_down (fixture, data);
}

int
main (int argc, char *argv[])
{
  program_init (&argc, &argv);

#define ADD(name, function)                                                                                  \
  g_test_add ("/content-row/" name, ProgramFixture, NULL, program_set_up, function, tear_down)

  ADD ("choose-and-reset", test_choose_and_reset);
  ADD ("wrong-file", test_wrong_file);
  ADD ("file-that-becomes-wrong", test_file_that_becomes_wrong);

  return g_test_run ();
}
