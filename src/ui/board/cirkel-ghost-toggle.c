/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-ghost-toggle.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* The button in the corner of the board that shows where the cards lay the time before. */

static GtkWidget *
make_icon (void)
{
  return g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "icon-name",
                       "document-open-recent-symbolic", NULL);
}

/* Its words where there is room for them, or else its icon alone. */
static GtkWidget *
make_content (void)
{
  GtkWidget *squeezer = adw_squeezer_new ();
  GtkWidget *whole = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (whole), make_icon ());
  gtk_box_append (GTK_BOX (whole), gtk_label_new (_ ("Show last time")));
  adw_squeezer_set_homogeneous (ADW_SQUEEZER (squeezer), FALSE);
  adw_squeezer_add (ADW_SQUEEZER (squeezer), whole);
  adw_squeezer_add (ADW_SQUEEZER (squeezer), make_icon ());

  return squeezer;
}

/**
 * cirkel_ghost_toggle_new:
 * @table: the table
 *
 * Returns: (transfer floating): a button; not to be seen where there was no board before
 */
GtkWidget *
cirkel_ghost_toggle_new (CirkelTable *table)
{
  CirkelGhosts *ghosts = cirkel_table_get_ghosts (table);
  GtkWidget    *button = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), make_content ());
  gtk_widget_set_name (button, "ghost-toggle");
  gtk_widget_add_css_class (button, "ghost-toggle");
  gtk_widget_set_tooltip_text (button, _ ("Show where the cards lay last time"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Show where the cards lay last time"), -1);
  gtk_widget_set_visible (button, cirkel_ghosts_get_before (ghosts) != NULL);
  g_object_bind_property (ghosts, "shown", button, "active", G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);

  return button;
}
