/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-share-monitors.h"

#include <glib/gi18n-lib.h>

#include "cirkel-language.h"
#include "cirkel-text.h"

/*
 * The button with which people choose the screen that the second window fills. It is there when there is
 * more than one.
 */

static GListModel *
get_monitors (CirkelShareWindow *window)
{
  return gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (window)));
}

static gboolean
is_below (GtkWindow *window, GdkMonitor *monitor)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));

  return surface != NULL
         && gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface) == monitor;
}

/* As people know it: its number, what is on its label, and that it is not the one to choose. */
static char *
describe (CirkelShareWindow *window, GdkMonitor *monitor, guint position)
{
  GdkRectangle     area;
  int              scale = gdk_monitor_get_scale_factor (monitor);
  g_autofree char *model = cirkel_text_clean (gdk_monitor_get_model (monitor));
  g_autofree char *size = NULL;
  g_autofree char *text = NULL;

  gdk_monitor_get_geometry (monitor, &area);
  /* Translators: a screen to choose: its number, and its width and height, as in “Screen 2: 1920 × 1080”. */
  size = g_strdup_printf (_ ("Screen %u: %d × %d"), position + 1, area.width * scale, area.height * scale);
  text = *model != '\0' ? g_strdup_printf ("%s, %s", size, model) : g_strdup (size);

  /* Translators: %s is a screen; the first window stands there. */
  return is_below (GTK_WINDOW (cirkel_share_window_get_owner (window)), monitor)
           ? cirkel_text_fill (_ ("%s (your own screen)"), text)
           : g_steal_pointer (&text);
}

/* Screens come and go: what is to choose is found when the menu is opened. */
static void
fill_cb (GtkMenuButton *button, gpointer window)
{
  g_autoptr (CirkelLanguageScope) scope
    = cirkel_language_scope_new (cirkel_window_get_language (cirkel_share_window_get_owner (window)));
  g_autoptr (GMenu) menu = g_menu_new ();
  GListModel *monitors = get_monitors (window);

  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, i);
      g_autofree char *text = describe (window, monitor, i);
      g_autoptr (GMenuItem) item = g_menu_item_new (text, NULL);

      g_menu_item_set_action_and_target (item, "win.fullscreen-on", "i", (int)i);
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (G_MENU_MODEL (menu)));
}

static void
monitors_changed_cb (GListModel *monitors, guint position, guint removed, guint added, gpointer button)
{
  gtk_widget_set_visible (button, g_list_model_get_n_items (monitors) > 1);
}

/**
 * cirkel_share_monitors_new:
 * @window: the second window on a conversation
 *
 * Returns: (transfer floating): a button with the screens that it can fill
 */
GtkWidget *
cirkel_share_monitors_new (CirkelShareWindow *window)
{
  GtkWidget  *button = gtk_menu_button_new ();
  GListModel *monitors = get_monitors (window);
  const char *text = _ ("Full Screen on…");

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "video-joined-displays-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), fill_cb, window, NULL);
  gtk_widget_set_name (button, "share-monitors");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_object (monitors, "items-changed", G_CALLBACK (monitors_changed_cb), button, 0);
  gtk_widget_set_visible (button, g_list_model_get_n_items (monitors) > 1);

  return button;
}
