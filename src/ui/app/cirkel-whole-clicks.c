/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-whole-clicks.h"

/*
 * Whenever a window was laid out, the toolkit makes a movement of the pointer, for something else may lie
 * under it now. It asks the display for the buttons that are down at that moment, while a release that came
 * meanwhile still waits to be read. Gestures take such a movement for the end of a press that they missed:
 * a click gets lost, and a card that was carried flies back. So that movement is kept from them; the release
 * comes right after it.
 */

#define ANY_BUTTON                                                                                           \
  (GDK_BUTTON1_MASK | GDK_BUTTON2_MASK | GDK_BUTTON3_MASK | GDK_BUTTON4_MASK | GDK_BUTTON5_MASK)

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, gboolean *down)
{
  switch ((int)gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
      *down = TRUE;
      break;
    case GDK_BUTTON_RELEASE:
      *down = FALSE;
      break;
    case GDK_MOTION_NOTIFY:
      if ((gdk_event_get_modifier_state (event) & ANY_BUTTON) != 0)
        break;
      /* Only what the toolkit makes by itself has no time. */
      if (*down && gdk_event_get_time (event) == GDK_CURRENT_TIME)
        return GDK_EVENT_STOP;
      *down = FALSE;
      break;
    default:
      break;
    }

  return GDK_EVENT_PROPAGATE;
}

/**
 * cirkel_whole_clicks_watch:
 * @window: a window
 *
 * Lets clicks and drags in @window end where the button was released, also when the window is laid out at
 * that moment.
 */
void
cirkel_whole_clicks_watch (GtkWindow *window)
{
  GtkEventController *events = gtk_event_controller_legacy_new ();
  gboolean           *down = g_new0 (gboolean, 1);

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_data (events, "event", G_CALLBACK (event_cb), down, (GClosureNotify)(void *)g_free, 0);
  gtk_widget_add_controller (GTK_WIDGET (window), events);
}
