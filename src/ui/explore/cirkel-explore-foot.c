/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-foot.h"

#include <glib/gi18n-lib.h>

#include "cirkel-wrap-layout.h"

/*
 * The way on, below a page of the exploration: always there, whatever was done on the page.
 */

static GtkWidget *
make_button (const char *label, const char *name, const char *action, const char *css_class)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, css_class);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

/**
 * cirkel_explore_foot_new:
 * @stop: a page
 *
 * Returns: (transfer floating): the buttons to go on from it
 */
GtkWidget *
cirkel_explore_foot_new (CirkelExploreStop *stop)
{
  GtkWidget        *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *layout = g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL);
  CirkelChapter     chapter = cirkel_explore_stop_get_chapter (stop);

  cirkel_wrap_layout_set_spacing (CIRKEL_WRAP_LAYOUT (layout), 12, 6);
  gtk_widget_set_layout_manager (box, layout);
  gtk_widget_add_css_class (box, "foot");
  if (chapter == CIRKEL_CHAPTER_MY_PAGE)
    {
      gtk_box_append (GTK_BOX (box),
                      make_button (_ ("Done"), "explore-done", "explore.stop", "suggested-action"));
      gtk_box_append (GTK_BOX (box),
                      make_button (_ ("Begin the Conversation"), "explore-begin", "explore.begin", "flat"));
      return box;
    }

  gtk_box_append (GTK_BOX (box), make_button (chapter == CIRKEL_CHAPTER_WELCOME ? _ ("Begin") : _ ("Go On"),
                                              "explore-next", "explore.next", "suggested-action"));
  /* Where more of the same comes, one can leave out all of it. */
  if (cirkel_explore_stop_get_number (stop) < cirkel_explore_stop_get_count (stop))
    {
      GtkWidget *skip = make_button (_ ("Skip This Part"), "explore-skip", "explore.skip", "flat");

      gtk_box_append (GTK_BOX (box), skip);
    }

  return box;
}

/**
 * cirkel_explore_foot_new_return:
 *
 * Returns: (transfer floating): the button of a page that somebody visits from the last one
 */
GtkWidget *
cirkel_explore_foot_new_return (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_widget_add_css_class (box, "foot");
  gtk_box_append (GTK_BOX (box),
                  make_button (_ ("Back to My Page"), "explore-return", "explore.next", "suggested-action"));

  return box;
}
