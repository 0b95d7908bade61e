/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-help-page.h"

#include <adwaita.h>

#include "cirkel-help-passage.h"
#include "cirkel-reading-column.h"

/*
 * One subject of the help, to read. A key leads from each part to the next.
 */

/* How wide it is at most, in letters. */
#define MOST_EM 38

/**
 * cirkel_help_page_new:
 * @subject: what to tell
 *
 * Returns: (transfer floating): the subject as a page that scrolls where it has to
 */
GtkWidget *
cirkel_help_page_new (CirkelHelpSubject *subject)
{
  GListModel *parts = G_LIST_MODEL (cirkel_record_list (subject, "parts"));
  GtkWidget  *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget  *column = cirkel_reading_column_new (MOST_EM, page);

  gtk_widget_add_css_class (column, "help-page");
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (CirkelHelpPart) part = g_list_model_get_item (parts, i);

      gtk_box_append (GTK_BOX (page),
                      cirkel_help_passage_new (part, i == 0 ? cirkel_record_text (subject, "title") : NULL));
    }

  return g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child", column,
                       "propagate-natural-width", TRUE, "focusable", FALSE, "vexpand", TRUE, NULL);
}

/**
 * cirkel_help_page_take_focus:
 * @page: what cirkel_help_page_new() gave
 *
 * Moves the focus to the first part, so that who listens hears what the page is about.
 */
void
cirkel_help_page_take_focus (GtkWidget *page)
{
  GtkWidget *viewport = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (page));
  GtkWidget *column = gtk_viewport_get_child (GTK_VIEWPORT (viewport));

  gtk_widget_grab_focus (gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (column))));
}
