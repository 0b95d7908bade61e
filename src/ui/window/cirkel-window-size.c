/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-window-size.h"

/* A window is as large as the one before it was. */

/**
 * cirkel_window_size_restore:
 * @window: a new window
 * @settings: the settings of the program
 *
 * Gives the window the size that was saved last.
 */
void
cirkel_window_size_restore (GtkWindow *window, GSettings *settings)
{
  gtk_window_set_default_size (window, g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

/**
 * cirkel_window_size_save:
 * @window: a window that closes
 * @settings: the settings of the program
 *
 * Keeps its size for the next one.
 */
void
cirkel_window_size_save (GtkWindow *window, GSettings *settings)
{
  int width;
  int height;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
}
