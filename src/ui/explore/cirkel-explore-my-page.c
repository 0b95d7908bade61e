/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-my-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-explore-board.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-review.h"
#include "cirkel-wrap-layout.h"

/*
 * All that the client prepared, to look over, to change, and to take along.
 */

static GtkWidget *
make_button (const char *label, const char *icon, const char *name, const char *action)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (content), g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role",
                                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (content), gtk_label_new (label));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_name (button, name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return button;
}

static GtkWidget *
make_take_along (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *note = g_object_new (GTK_TYPE_LABEL, "label",
                                  _ ("What you prepared is only on this computer. You decide who gets it."),
                                  "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_set_layout_manager (buttons, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (buttons), make_button (_ ("Save As a File…"), "document-save-as-symbolic",
                                                  "my-page-save", "win.save-as"));
  gtk_box_append (GTK_BOX (buttons),
                  make_button (_ ("Print…"), "printer-symbolic", "my-page-print", "win.summary"));
  gtk_widget_add_css_class (note, "dim-label");
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_box_append (GTK_BOX (box), note);

  return box;
}

/**
 * cirkel_explore_my_page_new:
 * @talk: the conversation that the client prepares
 * @stop: the last page
 *
 * Returns: (transfer floating): all that the client prepared
 */
GtkWidget *
cirkel_explore_my_page_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  GtkWidget           *page = cirkel_explore_layout_new (talk, stop);
  CirkelExploreLayout *layout = CIRKEL_EXPLORE_LAYOUT (page);

  gtk_widget_add_css_class (page, "my-page");
  cirkel_explore_layout_append (layout, make_take_along ());
  cirkel_explore_layout_append (layout, cirkel_explore_review_new_subjects (talk));
  cirkel_explore_layout_append (layout, cirkel_explore_review_new_aims (talk));
  cirkel_explore_layout_append (layout, cirkel_explore_review_new_cards (talk));
  cirkel_explore_layout_append (layout, cirkel_explore_review_new_wishes (talk));
  cirkel_explore_layout_append (layout, cirkel_explore_review_new_answers (talk));
  cirkel_explore_layout_set_side (layout, cirkel_explore_board_new (talk, NULL));

  return page;
}
