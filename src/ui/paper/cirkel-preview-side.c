/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-preview-side.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-audience-chooser.h"
#include "cirkel-parts-list.h"

/*
 * What stands beside the pages: for whom they are, what they contain, and on which paper.
 */

static void
show_parts (CirkelPreview *preview, GParamSpec *pspec, AdwBin *slot)
{
  adw_bin_set_child (
    slot, cirkel_parts_list_new (cirkel_preview_get_talk (preview), cirkel_preview_get_audience (preview)));
}

static GtkWidget *
make_parts (CirkelPreview *preview)
{
  GtkWidget *slot = adw_bin_new ();

  gtk_widget_set_name (slot, "preview-parts");
  g_signal_connect_object (preview, "notify::audience", G_CALLBACK (show_parts), slot, 0);
  show_parts (preview, NULL, ADW_BIN (slot));

  return slot;
}

static void
a4_toggled_cb (CirkelPreview *preview, GtkToggleButton *a4)
{
  cirkel_preview_set_paper_size (preview,
                                 gtk_toggle_button_get_active (a4) ? CIRKEL_PAPER_A4 : CIRKEL_PAPER_LETTER);
}

static GtkWidget *
make_size_button (GtkWidget *box, const char *name, const char *label, gboolean active)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);
  GtkWidget *first = gtk_widget_get_first_child (box);

  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), active);
  gtk_widget_set_name (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (box), button);

  return button;
}

static GtkWidget *
make_paper_row (CirkelPreview *preview)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "label", _ ("Paper"), "xalign", 0.0, "hexpand", TRUE, NULL);
  GtkWidget *sizes = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  gboolean   is_a4 = cirkel_preview_get_paper_size (preview) == CIRKEL_PAPER_A4;
  GtkWidget *a4 = make_size_button (sizes, "paper-a4", _ ("A4"), is_a4);

  make_size_button (sizes, "paper-letter", _ ("Letter"), !is_a4);
  g_signal_connect_object (a4, "toggled", G_CALLBACK (a4_toggled_cb), preview, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (sizes, "linked");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (sizes), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL,
                                  -1);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), sizes);
  gtk_widget_add_css_class (row, "paper-row");

  return row;
}

/**
 * cirkel_preview_side_new:
 * @preview: what is to leave
 * @width: how wide it is, in pixels
 *
 * Returns: (transfer floating): what there is to choose about it, in the language in use
 */
GtkWidget *
cirkel_preview_side_new (CirkelPreview *preview, int width)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *choices = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  gtk_box_append (GTK_BOX (choices), cirkel_audience_chooser_new (preview));
  gtk_box_append (GTK_BOX (choices), make_parts (preview));
  gtk_widget_add_css_class (choices, "choices");
  /* Long words in the list do not make it wider. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_EXTERNAL, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), choices);
  gtk_widget_set_vexpand (scroller, TRUE);

  gtk_box_append (GTK_BOX (side), scroller);
  gtk_box_append (GTK_BOX (side), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (side), make_paper_row (preview));
  /* What is in it wants to be as wide as can be; the pages get the rest of the window. */
  gtk_widget_set_hexpand (side, FALSE);
  gtk_widget_set_size_request (side, width, -1);
  gtk_widget_add_css_class (side, "preview-side");
  gtk_widget_set_name (side, "preview-side");

  return side;
}
