/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-example-mark.h"

#include <glib/gi18n-lib.h>

#include "cirkel-method.h"

/*
 * Whoever looks in from the door sees that the people in a conversation are made up. The same small
 * mark is on every screen of an example.
 */

/**
 * cirkel_example_mark_new:
 * @session: a session
 *
 * Returns: (transfer floating): the word for an example, in the language of the session; it can be
 *   seen while @session is one
 */
GtkWidget *
cirkel_example_mark_new (CirkelSession *session)
{
  g_autoptr (CirkelMethod) method = NULL;
  GtkWidget *mark;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session), NULL);

  method = cirkel_method_new (cirkel_session_get_language (session));
  mark = gtk_label_new (cirkel_method_get_paper_word (method, "example"));
  gtk_widget_set_name (mark, "example-mark");
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (mark, "example-mark");
  gtk_widget_set_tooltip_text (mark, _ ("The people in this conversation are made up."));
  gtk_accessible_update_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("The people in this conversation are made up."), -1);
  g_object_bind_property (session, "example", mark, "visible", G_BINDING_SYNC_CREATE);

  return mark;
}

/**
 * cirkel_example_mark_beside:
 * @session: a session
 * @title: what stands in the middle of a header bar
 *
 * Returns: (transfer floating): @title, with the mark of an example before it
 */
GtkWidget *
cirkel_example_mark_beside (CirkelSession *session, GtkWidget *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_box_append (GTK_BOX (box), cirkel_example_mark_new (session));
  gtk_box_append (GTK_BOX (box), title);

  return box;
}
