/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pile.h"

/**
 * CirkelPile:
 *
 * What a widget is that consists of others, one below the other. It lets go of them when it is disposed of;
 * what a kind of pile owns itself it lets go of after that, for its children may still ask for it.
 */

G_DEFINE_ABSTRACT_TYPE (CirkelPile, cirkel_pile, GTK_TYPE_WIDGET)

static void
cirkel_pile_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (cirkel_pile_parent_class)->dispose (object);
}

static void
cirkel_pile_class_init (CirkelPileClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_pile_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
cirkel_pile_init (CirkelPile *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * cirkel_pile_set_spacing:
 * @self: a pile
 * @spacing: the room between a child and the next one, in pixels
 */
void
cirkel_pile_set_spacing (CirkelPile *self, int spacing)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              (guint)MAX (spacing, 0));
}
