/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-demo-keys.h"

/*
 * The keys that a remote control for presentations sends: Page Down and Page Up. They go forward and back
 * wherever the focus is, and not where somebody is writing.
 */

static gboolean
is_writing (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return GTK_IS_EDITABLE (focus) || GTK_IS_TEXT (focus)
         || (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)));
}

static gboolean
pressed_cb (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, gpointer data)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  gboolean   forward = key == GDK_KEY_Page_Down || key == GDK_KEY_KP_Page_Down;
  gboolean   back = key == GDK_KEY_Page_Up || key == GDK_KEY_KP_Page_Up;

  if ((!forward && !back) || (state & gtk_accelerator_get_default_mod_mask ()) != 0 || is_writing (window))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (window, forward ? "demo.forward" : "demo.back", NULL);

  return GDK_EVENT_STOP;
}

/**
 * cirkel_demo_keys_new:
 *
 * Returns: (transfer full): what lets Page Down and Page Up go forward and back in the case, for a window
 *   with the actions of a demonstration
 */
GtkEventController *
cirkel_demo_keys_new (void)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  /* Before a list takes them for itself to scroll. */
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (pressed_cb), NULL);

  return controller;
}
