/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-child.h"

/* What a container does with the widgets in it: go along those that take room, ask how much, and give each
 * its place. */

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

/**
 * cirkel_child_first:
 * @parent: a widget
 *
 * Returns: (transfer none) (nullable): the first of its children that takes room
 */
GtkWidget *
cirkel_child_first (GtkWidget *parent)
{
  return skip_hidden (gtk_widget_get_first_child (parent));
}

/**
 * cirkel_child_next:
 * @child: a widget in another one
 *
 * Returns: (transfer none) (nullable): the next one after it that takes room
 */
GtkWidget *
cirkel_child_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

/**
 * cirkel_child_count:
 * @parent: a widget
 *
 * Returns: how many of its children take room
 */
int
cirkel_child_count (GtkWidget *parent)
{
  int n_children = 0;

  for (GtkWidget *child = cirkel_child_first (parent); child != NULL; child = cirkel_child_next (child))
    n_children++;

  return n_children;
}

/**
 * cirkel_child_least:
 * @child: a widget
 * @orientation: whether its width is asked for, or its height
 * @for_size: what the other one is, in pixels; -1 for any
 *
 * Returns: the least it needs, in pixels
 */
int
cirkel_child_least (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int least;

  gtk_widget_measure (child, orientation, for_size, &least, NULL, NULL, NULL);

  return least;
}

/**
 * cirkel_child_natural:
 * @child: a widget
 * @orientation: whether its width is asked for, or its height
 * @for_size: what the other one is, in pixels; -1 for any
 *
 * Returns: what it would like to have, in pixels
 */
int
cirkel_child_natural (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int natural;

  gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/**
 * cirkel_child_place:
 * @child: a widget in another one, which is being given its own size
 * @x: where the child begins, in pixels from where people begin to read
 * @y: in pixels from the top
 * @width: in pixels
 * @height: in pixels
 *
 * Gives a child its place; mirrored where people read from right to left.
 */
void
cirkel_child_place (GtkWidget *child, int x, int y, int width, int height)
{
  GtkWidget *parent = gtk_widget_get_parent (child);

  if (gtk_widget_get_direction (parent) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (parent) - x - width;

  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}
