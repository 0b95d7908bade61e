/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-desktop-recents.h"

#include <gtk/gtk.h>

static gboolean
forget_cb (gpointer data)
{
  g_autofree char *uri = g_file_get_uri (data);

  /* Not in the list is just as well. */
  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);

  return G_SOURCE_REMOVE;
}

/**
 * cirkel_desktop_recents_forget:
 * @file: a session file that a person chose
 *
 * File choosers note what was chosen in the desktop's list of recent files, which every
 * program can read. A session does not belong there.
 */
void
cirkel_desktop_recents_forget (GFile *file)
{
  /* Later, for some choosers note it after they have answered. */
  g_idle_add_full (G_PRIORITY_LOW, forget_cb, g_object_ref (file), g_object_unref);
}
