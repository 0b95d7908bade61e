/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-hidden-windows.h"

#include "cirkel-share-window.h"

/*
 * What lies over the window of a session: dialogs, the history, the summary; menus, a calendar. All that
 * goes while the session is covered, and comes back as it was.
 */

static gboolean
belongs_to (GtkWindow *window, GtkWindow *owner)
{
  GtkWindow *over = gtk_window_get_transient_for (window);

  if (CIRKEL_IS_SHARE_WINDOW (over))
    over = GTK_WINDOW (cirkel_share_window_get_owner (CIRKEL_SHARE_WINDOW (over)));

  return over != NULL && (over == owner || belongs_to (over, owner));
}

static void
add_popovers (GtkWidget *widget, GPtrArray *popovers)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_POPOVER (widget))
    g_ptr_array_add (popovers, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_popovers (child, popovers);
}

/**
 * cirkel_hidden_popovers_find:
 * @content: the content of a window
 *
 * Finds what is popped up from it: that closes when the content is hidden.
 *
 * Returns: (transfer full) (element-type GtkPopover): these popovers, what they hang on first
 */
GPtrArray *
cirkel_hidden_popovers_find (GtkWidget *content)
{
  GPtrArray *popovers = g_ptr_array_new_with_free_func (g_object_unref);

  add_popovers (content, popovers);

  return popovers;
}

/**
 * cirkel_hidden_popovers_give_back:
 * @popovers: (transfer full) (element-type GtkPopover): what was popped up
 *
 * Pops those up again that are still there.
 */
void
cirkel_hidden_popovers_give_back (GPtrArray *popovers)
{
  for (guint i = 0; i < popovers->len; i++)
    if (gtk_widget_get_root (g_ptr_array_index (popovers, i)) != NULL)
      gtk_popover_popup (g_ptr_array_index (popovers, i));

  g_ptr_array_unref (popovers);
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
