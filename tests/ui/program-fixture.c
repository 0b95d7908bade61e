/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "program-fixture.h"

#include <glib/gstdio.h>

#include "cirkel-edits.h"
#include "cirkel-language.h"
#include "cirkel-session-file.h"

#define PATIENCE_US (10 * G_USEC_PER_SEC)

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
clean_data (void)
{
  g_autofree char *data = g_build_filename (g_get_user_data_dir (), "cirkelgesprek", NULL);

  remove_tree (data);
}

static void
quit_cb (gpointer application)
{
  g_application_quit (application);
}

void
program_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  /* Never in the person's own folders. */
  g_assert_nonnull (g_getenv ("CIRKEL_TEST_FOLDER"));
  g_assert_true (g_str_has_prefix (g_get_user_data_dir (), g_getenv ("CIRKEL_TEST_FOLDER")));

  cirkel_language_init ();
  gtk_disable_setlocale ();
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

void
program_set_up (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  clean_data ();
  cirkel_language_use ("");
  fixture->folder = g_dir_make_tmp ("cirkel-program-XXXXXX", NULL);
  fixture->application = cirkel_application_new ();
  /* A service opens no window by itself. */
  g_application_set_flags (G_APPLICATION (fixture->application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE | G_APPLICATION_IS_SERVICE);
  g_assert_true (g_application_register (G_APPLICATION (fixture->application), NULL, &error));
  g_assert_no_error (error);

  g_settings_reset (cirkel_application_get_settings (fixture->application), "remember-recent-sessions");
  g_settings_reset (cirkel_application_get_settings (fixture->application), "conversation-language");
  fixture->window = cirkel_window_new (fixture->application, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (is_mapped, fixture->window);
}

void
program_tear_down (ProgramFixture *fixture, gconstpointer data)
{
  GListModel *windows = gtk_window_get_toplevels ();

  while (g_list_model_get_n_items (windows) > 0)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, 0);

      gtk_window_destroy (window);
    }
  settle ();

  /* Only the end of a run makes the toolkit let go of the program. */
  g_idle_add_once (quit_cb, fixture->application);
  g_application_run (G_APPLICATION (fixture->application), 0, NULL);
  g_assert_finalize_object (fixture->application);
  remove_tree (fixture->folder);
  g_free (fixture->folder);
  clean_data ();
}

void
wait_for (Condition condition, gpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;

  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (500);
    }
}

gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* Does all that is waiting to be done now. */
void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

GtkWidget *
find_named (GtkWidget *from, const char *name)
{
  if (g_str_equal (gtk_widget_get_name (from), name))
    return from;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_named (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
find_typed (GtkWidget *from, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (from), type))
    return from;

  for (GtkWidget *child = gtk_widget_get_first_child (from); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_typed (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWindow *
find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      /* The toolkit keeps the window alive: it is borrowed here. */
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }

  return NULL;
}

void
press (GtkWidget *button)
{
  g_assert_true (GTK_IS_BUTTON (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

/* Those of the window. */
CirkelSession *
session_of (ProgramFixture *fixture)
{
  return cirkel_document_get_session (cirkel_window_get_document (fixture->window));
}

CirkelHistory *
history_of (ProgramFixture *fixture)
{
  return cirkel_document_get_history (cirkel_window_get_document (fixture->window));
}

CirkelTalk *
talk_of (ProgramFixture *fixture)
{
  return cirkel_window_get_talk (fixture->window);
}

CirkelDocument *
begin (ProgramFixture *fixture)
{
  cirkel_application_begin (fixture->application, GTK_WINDOW (fixture->window));
  g_assert_nonnull (cirkel_window_get_document (fixture->window));

  return cirkel_window_get_document (fixture->window);
}

GFile *
make_file (ProgramFixture *fixture, const char *name, const char *label)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("en", label);
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (
    g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes), &error));
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

void
lay_card (CirkelDocument *document, guint position)
{
  CirkelConversation *conversation = cirkel_session_get_current (cirkel_document_get_session (document));
  g_autoptr (CirkelPlacement) placement
    = g_list_model_get_item (G_LIST_MODEL (cirkel_conversation_get_placements (conversation)), position);
  CirkelSpot spot = { placement, CIRKEL_PLACE_INNER, 0, 0 };

  cirkel_edit_lay_cards (cirkel_document_get_history (document), &spot, 1);
}

const char *
get_subtitle (ProgramFixture *fixture)
{
  GtkWidget *title = find_typed (cirkel_window_get_page (fixture->window), ADW_TYPE_WINDOW_TITLE);

  g_assert_nonnull (title);

  return adw_window_title_get_subtitle (ADW_WINDOW_TITLE (title));
}
