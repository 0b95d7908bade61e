/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-group.h"

/**
 * CirkelGroup:
 *
 * A part of a page: a heading, a line that tells what it is for, and the fields below it.
 */

struct _CirkelGroup
{
  CirkelPile parent_instance;

  GtkWidget *title;
  GtkWidget *description;
};

G_DEFINE_FINAL_TYPE (CirkelGroup, cirkel_group, CIRKEL_TYPE_PILE)

static void
cirkel_group_class_init (CirkelGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "cirkel-group");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_label (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "visible", FALSE, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
cirkel_group_init (CirkelGroup *self)
{
  self->title = make_label ("title-3");
  self->description = make_label ("dim-label");
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (self->description, GTK_WIDGET (self));
}

static void
set_text (GtkWidget *label, const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL && *text != '\0');
}

/**
 * cirkel_group_new:
 * @title: the heading
 * @description: (nullable): what the group is for, in a sentence
 *
 * Returns: (transfer floating): a group without fields
 */
GtkWidget *
cirkel_group_new (const char *title, const char *description)
{
  CirkelGroup *self = g_object_new (CIRKEL_TYPE_GROUP, NULL);

  set_text (self->title, title);
  set_text (self->description, description);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title,
                                  NULL, -1);

  return GTK_WIDGET (self);
}

/**
 * cirkel_group_append:
 * @self: a group
 * @child: (transfer none): a widget, to be the last one
 */
void
cirkel_group_append (CirkelGroup *self, GtkWidget *child)
{
  gtk_widget_add_css_class (child, "part");
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

/**
 * cirkel_group_set_description:
 * @self: a group
 * @description: (nullable): what the group is for, in a sentence
 */
void
cirkel_group_set_description (CirkelGroup *self, const char *description)
{
  set_text (self->description, description);
}
