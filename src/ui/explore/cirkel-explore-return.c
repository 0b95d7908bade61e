/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-return.h"

#include <glib/gi18n-lib.h>

#include "cirkel-reading-column.h"
#include "cirkel-tiles-layout.h"
#include "cirkel-use-card.h"

/*
 * What comes first where a preparation is opened: the client may want to go on with it, or the professional
 * to begin the conversation from it.
 */

/* How wide a choice is at least, and all of it at most, in sizes of the letters. */
#define CHOICE_EM 16
#define PAGE_EM 52

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_choices (void)
{
  GtkWidget        *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *layout = g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL);
  GtkWidget        *explore = cirkel_use_card_new (CIRKEL_SCENE_ALONE, _ ("Go On Exploring"),
                                                   _ ("You prepare the conversation, at your own pace."),
                                                   _ ("Go On"), "explore.resume");
  GtkWidget        *talk = cirkel_use_card_new (CIRKEL_SCENE_TOGETHER, _ ("Talk Together"),
                                                _ ("You are together now. What was prepared is where you begin."),
                                                _ ("Begin"), "explore.begin");

  cirkel_tiles_layout_set_column_em (CIRKEL_TILES_LAYOUT (layout), CHOICE_EM);
  gtk_widget_set_layout_manager (box, layout);
  gtk_widget_add_css_class (box, "uses");
  gtk_widget_set_name (explore, "explore-resume");
  gtk_widget_set_name (talk, "explore-talk");
  gtk_box_append (GTK_BOX (box), explore);
  gtk_box_append (GTK_BOX (box), talk);

  return box;
}

/**
 * cirkel_explore_return_new:
 *
 * Returns: (transfer floating): the two choices, in the language in use
 */
GtkWidget *
cirkel_explore_return_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *column = cirkel_reading_column_new (PAGE_EM, box);
  GtkWidget *scroller
    = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child", column, NULL);

  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (scroller, "explore-return");
  gtk_widget_add_css_class (box, "page");
  gtk_box_append (GTK_BOX (box), make_label (_ ("This conversation was prepared"), "title-1"));
  gtk_box_append (GTK_BOX (box), make_label (_ ("What do you want to do now?"), "about"));
  gtk_box_append (GTK_BOX (box), make_choices ());

  return scroller;
}
