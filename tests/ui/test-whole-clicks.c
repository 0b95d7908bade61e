/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <gtk/gtk.h>

#include "cirkel-whole-clicks.h"

/* A click and a drag that end while the window is being laid out: as when the title tells at that moment
 * that the work was saved. With a real pointer, for only the display knows that the button is up. */

typedef struct
{
  GtkWidget *window;
  GtkWidget *button;
  gboolean   is_down;
  gboolean   was_laid_out;
  gboolean   is_up;
  guint      n_clicked;
  guint      n_cancelled;
} Fixture;

static void
run_xdotool (const char *arguments)
{
  g_autofree char *command = g_strconcat ("xdotool ", arguments, NULL);
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_command_line_sync (command, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

static void
wait_until (gboolean *condition)
{
  while (!*condition)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, Fixture *fixture)
{
  if (gdk_event_get_event_type (event) == GDK_BUTTON_PRESS)
    fixture->is_down = TRUE;
  if (gdk_event_get_event_type (event) == GDK_BUTTON_RELEASE)
    fixture->is_up = TRUE;

  return GDK_EVENT_PROPAGATE;
}

static void
clicked_cb (Fixture *fixture)
{
  fixture->n_clicked++;
}

static void
cancel_cb (Fixture *fixture)
{
  fixture->n_cancelled++;
}

/* After this frame the toolkit makes its movement, for something got another place. */
static void
layout_cb (GdkFrameClock *clock, Fixture *fixture)
{
  g_signal_handlers_disconnect_by_func (clock, layout_cb, fixture);
  fixture->was_laid_out = TRUE;
  /* As a movement of the hand would. */
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_FLUSH_EVENTS);
}

/* Before the toolkit does: the release can be read only after its movement. */
static gboolean
flush_events_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  Fixture *fixture = data;

  if (!fixture->was_laid_out)
    return TRUE;

  run_xdotool ("mouseup 1");

  return FALSE;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkEventController *events = gtk_event_controller_legacy_new ();
  GtkGesture         *drag = gtk_gesture_drag_new ();

  fixture->window = gtk_window_new ();
  fixture->button = gtk_button_new_with_label ("Click");
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->button);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 300);
  cirkel_whole_clicks_watch (GTK_WINDOW (fixture->window));

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect (events, "event", G_CALLBACK (event_cb), fixture);
  gtk_widget_add_controller (fixture->window, events);
  g_signal_connect_swapped (fixture->button, "clicked", G_CALLBACK (clicked_cb), fixture);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (cancel_cb), fixture);
  gtk_widget_add_controller (fixture->button, GTK_EVENT_CONTROLLER (drag));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static void
test_release_in_layout (Fixture *fixture, gconstpointer data)
{
  GdkFrameClock *clock;

  gtk_window_present (GTK_WINDOW (fixture->window));
  while (gtk_widget_get_width (fixture->button) == 0)
    g_main_context_iteration (NULL, TRUE);

  run_xdotool ("mousemove 150 150 mousedown 1");
  wait_until (&fixture->is_down);
  clock = gtk_widget_get_frame_clock (fixture->window);
  g_signal_connect (clock, "layout", G_CALLBACK (layout_cb), fixture);
  g_signal_add_emission_hook (g_signal_lookup ("flush-events", GDK_TYPE_FRAME_CLOCK), 0, flush_events_cb,
                              fixture, NULL);
  gtk_widget_set_margin_end (fixture->button, 20);
  wait_until (&fixture->is_up);

  g_assert_cmpuint (fixture->n_cancelled, ==, 0);
  g_assert_cmpuint (fixture->n_clicked, ==, 1);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/whole-clicks/release-in-layout", Fixture, NULL, set_up, test_release_in_layout, tear_down);

  return g_test_run ();
}
