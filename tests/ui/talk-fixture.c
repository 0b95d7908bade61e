/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "talk-fixture.h"

#include <glib/gstdio.h>

#include "cirkel-session-file.h"
#include "program-fixture.h"

#define PATIENCE_US (10 * G_USEC_PER_SEC)

/* Begins a conversation in Dutch. */
void
talk_set_up (TalkFixture *f, gconstpointer data)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Test");

  talk_set_up_for (f, session);
}

/* Turns to the last conversation of the example session. */
void
talk_set_up_example (TalkFixture *f, gconstpointer data)
{
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "voorbeeld.cirkel.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (CirkelSession) session = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  session = cirkel_session_parse (text, length, NULL, &error);
  g_assert_no_error (error);
  talk_set_up_for (f, session);
}

/* Turns to the last conversation of a session. */
void
talk_set_up_for (TalkFixture *f, CirkelSession *session)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  f->folder = g_dir_make_tmp ("cirkel-talk-XXXXXX", NULL);
  f->drafts = cirkel_drafts_new (f->folder);
  f->document = cirkel_document_new_for (f->drafts, session);
  f->session = cirkel_document_get_session (f->document);
  f->history = cirkel_document_get_history (f->document);
  f->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (f->window), 1030, 660);
  talk_turn_to (f, cirkel_session_get_current (f->session));
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      g_remove (child);
    }
  g_rmdir (path);
}

/* A test may have closed the window already. Nobody is left then who holds on to the conversation. */
void
talk_tear_down (TalkFixture *f, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  if (f->window != NULL)
    gtk_window_destroy (GTK_WINDOW (f->window));
  settle ();
  g_assert_finalize_object (g_steal_pointer (&f->talk));
  g_assert_true (cirkel_document_close (f->document, &error));
  g_assert_no_error (error);
  g_clear_object (&f->document);
  g_clear_object (&f->drafts);
  remove_folder (f->folder);
  g_free (f->folder);
}

void
talk_turn_to (TalkFixture *f, CirkelConversation *conversation)
{
  g_clear_object (&f->talk);
  f->conversation = conversation;
  f->talk = cirkel_talk_new (f->document, conversation);
}

void
talk_show (TalkFixture *f, GtkWidget *page)
{
  f->page = page;
  gtk_window_set_child (GTK_WINDOW (f->window), page);
  gtk_window_present (GTK_WINDOW (f->window));
}

/* Lets everything get its place. */
void
talk_lay_out (TalkFixture *f)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_US;

  for (int i = 0; i < 3; i++)
    {
      gint64 frame = gdk_frame_clock_get_frame_counter (gtk_widget_get_frame_clock (f->window));

      gtk_widget_queue_draw (f->window);
      while (gdk_frame_clock_get_frame_counter (gtk_widget_get_frame_clock (f->window)) == frame)
        {
          g_assert_cmpint (g_get_monotonic_time (), <, end);
          g_main_context_iteration (NULL, TRUE);
        }
    }
}

static void
collect (GtkWidget *widget, const char *name, GType type, GPtrArray *found)
{
  if (name != NULL ? g_str_equal (gtk_widget_get_name (widget), name)
                   : g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, name, type, found);
}

GPtrArray *
find_all_named (GtkWidget *from, const char *name)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (from, name, G_TYPE_INVALID, found);

  return found;
}

GPtrArray *
find_all_typed (GtkWidget *from, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (from, NULL, type, found);

  return found;
}

/* As a person would: only what is in sight and can be pressed. */
void
click (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}
