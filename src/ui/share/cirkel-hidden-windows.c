/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-hidden-windows.h"

#include "cirkel-share-window.h"

/*
 * The windows that lie over those of a session: dialogs, the history, the summary. They go while the
 * session is covered, and come back as they were.
 */

static gboolean
belongs_to (GtkWindow *window, GtkWindow *owner)
{
  GtkWindow *over = gtk_window_get_transient_for (window);

  if (CIRKEL_IS_SHARE_WINDOW (over))
    over = GTK_WINDOW (cirkel_share_window_get_owner (CIRKEL_SHARE_WINDOW (over)));

  return over != NULL && (over == owner || belongs_to (over, owner));
}

/**
 * cirkel_hidden_windows_take:
 * @owner: the window of a session
 *
 * Hides all windows that lie over those of the session.
 *
 * Returns: (transfer full) (element-type GtkWindow): these windows
 */
GPtrArray *
cirkel_hidden_windows_take (GtkWindow *owner)
{
  GPtrArray *hidden = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (gtk_widget_get_visible (l->data) && belongs_to (l->data, owner))
      g_ptr_array_add (hidden, g_object_ref (l->data));
  for (guint i = 0; i < hidden->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (hidden, i), FALSE);

  return hidden;
}

/**
 * cirkel_hidden_windows_give_back:
 * @windows: (transfer full) (nullable) (element-type GtkWindow): what was hidden
 *
 * Shows those windows again that were not closed meanwhile.
 */
void
cirkel_hidden_windows_give_back (GPtrArray *windows)
{
  g_autoptr (GList) alive = gtk_window_list_toplevels ();

  for (guint i = 0; windows != NULL && i < windows->len; i++)
    if (g_list_find (alive, g_ptr_array_index (windows, i)) != NULL)
      gtk_widget_set_visible (g_ptr_array_index (windows, i), TRUE);

  g_clear_pointer (&windows, g_ptr_array_unref);
}
