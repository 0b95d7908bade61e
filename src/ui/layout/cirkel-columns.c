/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-columns.h"

#include "cirkel-child.h"

/**
 * CirkelColumns:
 *
 * Widgets of equal width beside each other; where a column would become too narrow, all of them
 * below each other.
 */

struct _CirkelColumns
{
  GtkWidget parent_instance;

  int column_width;
  int spacing;
};

G_DEFINE_FINAL_TYPE (CirkelColumns, cirkel_columns, GTK_TYPE_WIDGET)

/* The widest of what the children ask for; with a sum, all of it together. */
static void
measure_children (GtkWidget     *widget,
                  GtkOrientation orientation,
                  int            for_size,
                  int           *widest_minimum,
                  int           *widest_natural,
                  int           *sum_natural)
{
  *widest_minimum = *widest_natural = *sum_natural = 0;
  for (GtkWidget *child = cirkel_child_first (widget); child != NULL; child = cirkel_child_next (child))
    {
      int minimum;
      int natural;

      gtk_widget_measure (child, orientation, for_size, &minimum, &natural, NULL, NULL);
      *widest_minimum = MAX (*widest_minimum, minimum);
      *widest_natural = MAX (*widest_natural, natural);
      *sum_natural += orientation == GTK_ORIENTATION_VERTICAL ? MAX (minimum, natural) : natural;
    }
}

/* Returns: how wide a column is; -1 where they go below each other. */
static int
split (CirkelColumns *self, int width)
{
  GtkWidget *widget = GTK_WIDGET (self);
  int        n_shown = cirkel_child_count (widget);
  int        column = n_shown > 0 ? (width - (n_shown - 1) * self->spacing) / n_shown : width;
  int        minimum;
  int        natural;
  int        sum;

  measure_children (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, &sum);

  return column >= MAX (self->column_width, minimum) ? column : -1;
}

static void
measure_height (CirkelColumns *self, int width, int *minimum, int *natural)
{
  int column = width < 0 ? -1 : split (self, width);
  int gaps = (cirkel_child_count (GTK_WIDGET (self)) - 1) * self->spacing;
  int tallest;
  int ignored;
  int sum;

  measure_children (GTK_WIDGET (self), GTK_ORIENTATION_VERTICAL, column >= 0 ? column : width, &ignored,
                    &tallest, &sum);
  *minimum = *natural = column >= 0 || width < 0 ? tallest : sum + MAX (gaps, 0);
}

static void
cirkel_columns_measure (GtkWidget     *widget,
                        GtkOrientation orientation,
                        int            for_size,
                        int           *minimum,
                        int           *natural,
                        int           *minimum_baseline,
                        int           *natural_baseline)
{
  CirkelColumns *self = CIRKEL_COLUMNS (widget);
  int            n_shown = cirkel_child_count (widget);
  int            widest;
  int            sum;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      measure_height (self, for_size, minimum, natural);
      return;
    }

  measure_children (widget, orientation, -1, minimum, &widest, &sum);
  *natural = MAX (widest, self->column_width) * n_shown + MAX (n_shown - 1, 0) * self->spacing;
}

static void
cirkel_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelColumns *self = CIRKEL_COLUMNS (widget);
  int            n_shown = cirkel_child_count (widget);
  int            i = 0;
  int            column = split (self, width);
  GtkAllocation  place = { 0, 0, width, height };

  for (GtkWidget *child = cirkel_child_first (widget); child != NULL; child = cirkel_child_next (child), i++)
    {
      if (column >= 0)
        {
          /* The last one ends where the room ends, whatever the division leaves over. */
          place.x = i * (width + self->spacing) / n_shown;
          place.width = (i + 1) * (width + self->spacing) / n_shown - self->spacing - place.x;
        }
      else
        place.height = cirkel_child_natural (child, GTK_ORIENTATION_VERTICAL, width);

      cirkel_child_place (child, place.x, place.y, place.width, place.height);
      if (column < 0)
        place.y += place.height + self->spacing;
    }
}

static GtkSizeRequestMode
cirkel_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (cirkel_columns_parent_class)->dispose (object);
}

static void
cirkel_columns_class_init (CirkelColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_columns_dispose;
  widget_class->measure = cirkel_columns_measure;
  widget_class->size_allocate = cirkel_columns_size_allocate;
  widget_class->get_request_mode = cirkel_columns_get_request_mode;

  gtk_widget_class_set_css_name (widget_class, "cirkel-columns");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_columns_init (CirkelColumns *self)
{
}

/**
 * cirkel_columns_new:
 * @column_width: no column is narrower than this, in pixels
 * @spacing: between two columns, or between two rows, in pixels
 *
 * Returns: (transfer floating): room for widgets beside or below each other
 */
GtkWidget *
cirkel_columns_new (int column_width, int spacing)
{
  CirkelColumns *self = g_object_new (CIRKEL_TYPE_COLUMNS, NULL);

  self->column_width = column_width;
  self->spacing = spacing;

  return GTK_WIDGET (self);
}

/**
 * cirkel_columns_append:
 * @self: the columns
 * @child: (transfer none): a widget, to be the last one
 */
void
cirkel_columns_append (CirkelColumns *self, GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}
