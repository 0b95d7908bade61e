/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <glib/gstdio.h>

#include "cirkel-letter-size.h"
#include "cirkel-start-group.h"
#include "cirkel-start-lists.h"
#include "cirkel-start-page.h"
#include "program-fixture.h"

/* The start screen: what one can go on with, and what one can throw away. */

static GtkWidget *
get_page (ProgramFixture *fixture)
{
  return cirkel_window_get_page (fixture->window);
}

static gboolean
has_lists (gpointer fixture)
{
  return find_typed (get_page (fixture), CIRKEL_TYPE_START_LISTS) != NULL;
}

static gboolean
shows_drafts (gpointer fixture)
{
  GtkWidget *group = find_named (get_page (fixture), "drafts-group");

  return group != NULL && gtk_widget_get_visible (group);
}

static gboolean
shows_recents (gpointer fixture)
{
  GtkWidget *group = find_named (get_page (fixture), "recents-group");

  return group != NULL && gtk_widget_get_visible (group);
}

static guint
count_rows (ProgramFixture *fixture, const char *group)
{
  GtkWidget *list = find_typed (find_named (get_page (fixture), group), GTK_TYPE_LIST_BOX);
  guint      n_rows = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int)n_rows) != NULL)
    n_rows++;

  return n_rows;
}

static GtkWidget *
get_row (ProgramFixture *fixture, const char *group, int index)
{
  GtkWidget *list = find_typed (find_named (get_page (fixture), group), GTK_TYPE_LIST_BOX);

  return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), index));
}

static void
put_draft (ProgramFixture *fixture, const char *name, const char *label)
{
  const char *folder = cirkel_drafts_get_folder (cirkel_application_get_drafts (fixture->application));
  g_autoptr (GFile) file = make_file (fixture, name, label);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (g_rename (g_file_peek_path (file), path), ==, 0);
}

static void
put_recent (ProgramFixture *fixture, const char *name, const char *label, gboolean exploring)
{
  g_autoptr (GFile) file = make_file (fixture, name, label);
  g_autoptr (GError) error = NULL;

  cirkel_recents_add (cirkel_application_get_recents (fixture->application), file, label, exploring, &error);
  g_assert_no_error (error);
}

/* As when the program starts anew. */
static void
show_start_screen (ProgramFixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = cirkel_window_new (fixture->application, NULL);
  g_assert_false (has_lists (fixture));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (has_lists, fixture);
}

static void
test_empty (ProgramFixture *fixture, gconstpointer data)
{
  show_start_screen (fixture);
  settle ();
  g_assert_false (shows_drafts (fixture));
  g_assert_false (shows_recents (fixture));
  g_assert_true (gtk_widget_is_sensitive (find_named (get_page (fixture), "new-button")));
  g_assert_true (gtk_widget_is_sensitive (find_named (get_page (fixture), "open-button")));
}

/* Also those that nobody knows of: a crash leaves nothing but the file. */
static void
test_drafts (ProgramFixture *fixture, gconstpointer data)
{
  put_draft (fixture, "1.cirkel.json", "Tom & <b>Jerry</b>");
  put_draft (fixture, "2.cirkel.json", "");
  show_start_screen (fixture);
  wait_for (shows_drafts, fixture);
  g_assert_cmpuint (count_rows (fixture, "drafts-group"), ==, 2);
}

static void
test_continue (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget *row;

  put_draft (fixture, "1.cirkel.json", "Tom & <b>Jerry</b>");
  show_start_screen (fixture);
  wait_for (shows_drafts, fixture);

  row = get_row (fixture, "drafts-group", 0);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Tom & <b>Jerry</b>");
  g_assert_false (adw_preferences_row_get_use_markup (ADW_PREFERENCES_ROW (row)));
  g_assert_true (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_signal_emit_by_name (row, "activated");
  g_assert_nonnull (cirkel_window_get_document (fixture->window));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Tom & <b>Jerry</b>");
}

static void
test_unreadable (ProgramFixture *fixture, gconstpointer data)
{
  const char      *folder = cirkel_drafts_get_folder (cirkel_application_get_drafts (fixture->application));
  g_autofree char *path = g_build_filename (folder, "1.cirkel.json", NULL);
  GtkWidget       *row;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "{", -1, NULL));
  show_start_screen (fixture);
  wait_for (shows_drafts, fixture);

  row = get_row (fixture, "drafts-group", 0);
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
  g_assert_true (
    g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "This draft cannot be read: "));
}

static guint
count_files (ProgramFixture *fixture)
{
  CirkelDrafts *drafts = cirkel_application_get_drafts (fixture->application);

  g_assert_true (cirkel_drafts_scan (drafts, NULL));

  return g_list_model_get_n_items (G_LIST_MODEL (drafts));
}

static void
throw_away (ProgramFixture *fixture, int index)
{
  press (find_typed (get_row (fixture, "drafts-group", index), GTK_TYPE_BUTTON));
  settle ();
}

static GtkWidget *
find_toast_button (ProgramFixture *fixture)
{
  GtkWidget *overlay = find_typed (get_page (fixture), ADW_TYPE_TOAST_OVERLAY);
  GtkWidget *toast = gtk_widget_get_last_child (overlay);

  return find_typed (toast, GTK_TYPE_BUTTON);
}

static void
test_throw_away_undone (ProgramFixture *fixture, gconstpointer data)
{
  put_draft (fixture, "1.cirkel.json", "One");
  put_draft (fixture, "2.cirkel.json", "Two");
  show_start_screen (fixture);
  wait_for (shows_drafts, fixture);

  throw_away (fixture, 0);
  g_assert_cmpuint (count_rows (fixture, "drafts-group"), ==, 1);
  press (find_toast_button (fixture));
  settle ();
  g_assert_cmpuint (count_rows (fixture, "drafts-group"), ==, 2);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_cmpuint (count_files (fixture), ==, 2);
}

static void
test_throw_away (ProgramFixture *fixture, gconstpointer data)
{
  put_draft (fixture, "1.cirkel.json", "One");
  put_draft (fixture, "2.cirkel.json", "Two");
  put_draft (fixture, "3.cirkel.json", "Three");
  show_start_screen (fixture);
  wait_for (shows_drafts, fixture);

  throw_away (fixture, 0);
  g_assert_cmpuint (count_files (fixture), ==, 3);
  /* The next deed makes the first one final. */
  throw_away (fixture, 0);
  g_assert_cmpuint (count_files (fixture), ==, 2);
  /* And so does leaving. */
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

static gboolean
is_marked_explored (ProgramFixture *fixture, int index)
{
  AdwActionRow *row = ADW_ACTION_ROW (get_row (fixture, "recents-group", index));

  return g_str_has_prefix (adw_action_row_get_subtitle (row), "Explored alone · ");
}

static void
test_recents (ProgramFixture *fixture, gconstpointer data)
{
  put_recent (fixture, "a.cirkel.json", "A", FALSE);
  put_recent (fixture, "b.cirkel.json", "B", TRUE);
  show_start_screen (fixture);
  wait_for (shows_recents, fixture);
  g_assert_cmpuint (count_rows (fixture, "recents-group"), ==, 2);
  g_assert_true (is_marked_explored (fixture, 0));
  g_assert_false (is_marked_explored (fixture, 1));

  g_signal_emit_by_name (get_row (fixture, "recents-group", 1), "activated");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "A");
}

static void
test_recents_off (ProgramFixture *fixture, gconstpointer data)
{
  GSettings     *settings = cirkel_application_get_settings (fixture->application);
  CirkelRecents *recents = cirkel_application_get_recents (fixture->application);
  g_autoptr (GFile) file = make_file (fixture, "b.cirkel.json", "B");

  put_recent (fixture, "a.cirkel.json", "A", FALSE);
  g_settings_set_boolean (settings, "remember-recent-sessions", FALSE);
  show_start_screen (fixture);
  settle ();
  g_assert_false (shows_recents (fixture));

  /* And what is opened now is not noted. */
  cirkel_application_open_file (fixture->application, file, GTK_WINDOW (fixture->window));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (recents)), ==, 1);
}

static void
test_clear (ProgramFixture *fixture, gconstpointer data)
{
  CirkelRecents *recents = cirkel_application_get_recents (fixture->application);
  GtkWidget     *clear;

  put_recent (fixture, "a.cirkel.json", "A", FALSE);
  show_start_screen (fixture);
  wait_for (shows_recents, fixture);
  clear = find_typed (find_named (get_page (fixture), "recents-group"), GTK_TYPE_BUTTON);

  press (clear);
  g_assert_false (shows_recents (fixture));
  press (find_toast_button (fixture));
  g_assert_true (shows_recents (fixture));

  settle ();
  press (clear);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (recents)), ==, 0);
}

/* The lists come after the first frame: who has a size by then was laid out again since. */
static gboolean
is_laid_out (gpointer page)
{
  GtkWidget *lists = find_typed (page, CIRKEL_TYPE_START_LISTS);

  return lists != NULL && gtk_widget_get_width (lists) > 0;
}

/* Letters are larger where the window has the room for it, and nowhere else: the widgets around them have
 * style classes of their own. */
static void
test_letters (ProgramFixture *fixture, gconstpointer data)
{
  const struct
  {
    int    width;
    int    height;
    double scale;
  } sizes[] = {
    { 360, 640, 1 }, { 1024, 600, 1 }, { 1366, 768, 1.25 }, { 1080, 1920, 1 }, { 1920, 1080, 1.25 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GtkWidget *window = gtk_window_new ();
      GtkWidget *page = cirkel_start_page_new (fixture->application);
      double     plain;

      gtk_window_set_default_size (GTK_WINDOW (window), sizes[i].width, sizes[i].height);
      gtk_window_set_child (GTK_WINDOW (window), page);
      gtk_window_present (GTK_WINDOW (window));
      wait_for (is_laid_out, page);
      plain = cirkel_letter_size_get_em (page);
      g_assert_cmpfloat_with_epsilon (
        cirkel_letter_size_get_em (find_named (page, "demonstrate-button")) / plain, sizes[i].scale, 0.01);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

#define ADD(path, test)                                                                                      \
  g_test_add ("/start-page/" path, ProgramFixture, NULL, program_set_up, test, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  ADD ("empty", test_empty);
  ADD ("letters", test_letters);
  ADD ("drafts", test_drafts);
  ADD ("continue", test_continue);
  ADD ("unreadable", test_unreadable);
  ADD ("throw-away-undone", test_throw_away_undone);
  ADD ("throw-away", test_throw_away);
  ADD ("recents", test_recents);
  ADD ("recents-off", test_recents_off);
  ADD ("clear", test_clear);

  return g_test_run ();
}
