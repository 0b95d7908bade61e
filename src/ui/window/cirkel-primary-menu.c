/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-primary-menu.h"

#include <glib/gi18n-lib.h>

/*
 * The menu at the end of the header bar. Its popover is built when it is first opened.
 */

typedef enum
{
  FOR_START,
  FOR_SESSION,
  FOR_EXPLORING,
} Kind;

/* Only where it can be done at all. */
static void
append_if_enabled (GMenu *menu, const char *label, const char *action)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_append_item (menu, item);
}

static GMenuModel *
make_menu (Kind kind)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) files = g_menu_new ();
  g_autoptr (GMenu) talk = g_menu_new ();
  g_autoptr (GMenu) session = g_menu_new ();
  g_autoptr (GMenu) view = g_menu_new ();
  g_autoptr (GMenu) program = g_menu_new ();

  g_menu_append (files, _ ("_New Conversation"), "app.new");
  g_menu_append (files, _ ("_Open…"), "app.open");
  if (kind == FOR_START)
    g_menu_append (files, _ ("Paper K_it…"), "app.kit");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (files));

  if (kind == FOR_EXPLORING)
    {
      g_menu_append (talk, _ ("_Begin the Conversation"), "explore.begin");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (talk));
      g_menu_append (session, _ ("My Page on _Paper…"), "win.summary");
      g_menu_append (session, _ ("_Save As…"), "win.save-as");
      g_menu_append (session, _ ("_Rename…"), "win.rename");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (session));
    }
  else if (kind == FOR_SESSION)
    {
      append_if_enabled (talk, _ ("Go On E_xploring Alone"), "win.explore");
      g_menu_append (talk, _ ("Begin the Next _Conversation…"), "win.next-conversation");
      g_menu_append (talk, _ ("_History"), "win.history");
      g_menu_append (talk, _ ("Show Last _Time on the Board"), "win.ghosts");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (talk));
      g_menu_append (session, _ ("Take Along a S_ummary…"), "win.summary");
      g_menu_append (session, _ ("Paper K_it…"), "app.kit");
      g_menu_append (session, _ ("_Save As…"), "win.save-as");
      g_menu_append (session, _ ("_Rename…"), "win.rename");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (session));
      g_menu_append (view, _ ("_Guide"), "win.guide");
      g_menu_append (view, _ ("Sh_are Screen"), "win.share");
      g_menu_append (view, _ ("Cover E_verything"), "app.curtain");
      g_menu_append_section (menu, NULL, G_MENU_MODEL (view));
    }

  g_menu_append (program, _ ("_Preferences"), "app.preferences");
  g_menu_append (program, _ ("_Keyboard Shortcuts"), "app.shortcuts");
  g_menu_append (program, _ ("H_elp"), "app.help");
  g_menu_append (program, _ ("_About Cirkelgesprek"), "app.about");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (program));

  return G_MENU_MODEL (menu);
}

static void
open_cb (GtkMenuButton *button, gpointer kind)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  menu = make_menu (GPOINTER_TO_INT (kind));
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (menu));
}

static void
attach (GtkMenuButton *button, Kind kind)
{
  GtkWidget *toggle = gtk_widget_get_first_child (GTK_WIDGET (button));

  /* The toggle inside has the focus, so it is what a screen reader speaks of; the button around it is met
   * when one reads the window. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Main Menu"),
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Main Menu"),
                                  -1);
  gtk_menu_button_set_create_popup_func (button, open_cb, GINT_TO_POINTER (kind), NULL);
}

/**
 * cirkel_primary_menu_attach:
 * @button: the button of the menu
 * @for_session: whether the window shows a session
 *
 * Gives @button the primary menu.
 */
void
cirkel_primary_menu_attach (GtkMenuButton *button, gboolean for_session)
{
  attach (button, for_session ? FOR_SESSION : FOR_START);
}

/**
 * cirkel_primary_menu_attach_exploring:
 * @button: the button of the menu
 *
 * Gives @button the primary menu of a client who explores alone: what is for the conversation only, is not
 * in it.
 */
void
cirkel_primary_menu_attach_exploring (GtkMenuButton *button)
{
  attach (button, FOR_EXPLORING);
}
