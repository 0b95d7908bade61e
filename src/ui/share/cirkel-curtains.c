/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-curtains.h"

#include "cirkel-window.h"

/*
 * The curtains of all windows: they come and go together. Who comes in is to see of no conversation what
 * it is about.
 */

/* Dialogs belong to no program of themselves, but to the window that they lie over. */
static GtkApplication *
find_application (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWindow *window = GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;

  while (window != NULL && gtk_window_get_application (window) == NULL)
    window = gtk_window_get_transient_for (window);

  return window != NULL ? gtk_window_get_application (window) : NULL;
}

static gboolean
key_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  GtkApplication *application = find_application (widget);

  if (application != NULL)
    cirkel_curtains_set_drawn (application, !cirkel_curtains_get_drawn (application));

  return application != NULL;
}

/**
 * cirkel_curtains_bind_key:
 *
 * Lets the key work everywhere: the keys of a program do not come through to its dialogs, nor to what is
 * popped up. To be called once, before there are any windows.
 */
void
cirkel_curtains_bind_key (void)
{
  const GType types[] = { GTK_TYPE_WINDOW, GTK_TYPE_POPOVER, GTK_TYPE_POPOVER_MENU };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (types[i]);

      gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_F12, 0, key_cb, NULL);
    }
}

/**
 * cirkel_curtains_get_drawn:
 * @application: the program
 *
 * Returns: whether its windows are covered
 */
gboolean
cirkel_curtains_get_drawn (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (CIRKEL_IS_WINDOW (l->data) && cirkel_window_get_curtain (l->data))
      return TRUE;

  return FALSE;
}

/**
 * cirkel_curtains_set_drawn:
 * @application: the program
 * @drawn: whether its windows are to be covered
 *
 * Covers all windows of the program at once, or shows them as they were.
 */
void
cirkel_curtains_set_drawn (GtkApplication *application, gboolean drawn)
{
  /* Their order changes with the one that is in front. */
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (application));

  for (GList *l = windows; l != NULL; l = l->next)
    if (CIRKEL_IS_WINDOW (l->data))
      cirkel_window_set_curtain (l->data, drawn);
}
