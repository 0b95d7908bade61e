/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-menu.h"

#include <glib/gi18n-lib.h>

#include "cirkel-replay.h"

/*
 * The menu of a demonstration: what is needed now and then.
 */

/* In seconds for each moment. */
#define SLOW_PACE 12
#define QUICK_PACE 3

static void
append_pace (GMenu *menu, const char *text, guint pace)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (text, NULL);

  g_menu_item_set_action_and_target (item, "demo.pace", "u", pace);
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) group = g_menu_new ();
  g_autoptr (GMenu) pace = g_menu_new ();
  g_autoptr (GMenu) ways = g_menu_new ();

  g_menu_append (group, _ ("_Text for a Projector"), "demo.projector");
  g_menu_append (group, _ ("_Roles…"), "demo.roles");
  g_menu_append (group, _ ("_Observer’s Sheet…"), "demo.observer");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (group));

  append_pace (pace, _ ("Play S_lowly"), SLOW_PACE);
  append_pace (pace, _ ("Play at a _Normal Pace"), CIRKEL_REPLAY_PACE_DEFAULT);
  append_pace (pace, _ ("Play _Quickly"), QUICK_PACE);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (pace));

  g_menu_append (ways, _ ("_Begin Anew"), "demo.first");
  g_menu_append (ways, _ ("Another _Example"), "demo.cases");
  g_menu_append (ways, _ ("_Stop the Demonstration"), "demo.stop");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (ways));

  return G_MENU_MODEL (menu);
}

static void
open_cb (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  menu = make_menu ();
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (menu));
}

/**
 * cirkel_demo_menu_new:
 *
 * Returns: (transfer floating): the button of the menu, in the language in use
 */
GtkWidget *
cirkel_demo_menu_new (void)
{
  GtkWidget  *button = gtk_menu_button_new ();
  const char *text = _ ("More for This Demonstration");

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), open_cb, NULL, NULL);
  gtk_widget_set_name (button, "demo-menu");
  gtk_widget_set_tooltip_text (button, text);
  /* The toggle inside has the focus; the button around it is met when one reads the window. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return button;
}
