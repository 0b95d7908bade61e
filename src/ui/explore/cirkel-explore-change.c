/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-change.h"

#include <glib/gi18n-lib.h>

#include "cirkel-text.h"

/**
 * cirkel_explore_change_new:
 * @page: the id of a page of the exploration
 * @about: what can be changed there
 *
 * Returns: (transfer floating): a button that goes to the page, from which there is a way back
 */
GtkWidget *
cirkel_explore_change_new (const char *page, const char *about)
{
  GtkWidget       *button = gtk_button_new_with_label (_ ("Change"));
  g_autofree char *name = g_strconcat ("change-", page, NULL);
  g_autofree char *label = cirkel_text_fill (_ ("Change “%s”"), about);

  gtk_widget_set_name (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", page);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "explore.go-to");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}
