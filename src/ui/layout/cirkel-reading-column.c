/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-reading-column.h"

#include "cirkel-child.h"
#include "cirkel-letter-size.h"

/**
 * CirkelReadingColumn:
 *
 * A column in the middle, at most so many letters wide: lines stay short enough to read, and a large screen
 * with large letters has as many on a line as a small one.
 */

struct _CirkelReadingColumn
{
  AdwBin parent_instance;

  int em;
};

G_DEFINE_FINAL_TYPE (CirkelReadingColumn, cirkel_reading_column, ADW_TYPE_BIN)

/* Returns: how much of @width the column takes */
static int
fit (CirkelReadingColumn *self, int width)
{
  int most = (int)(self->em * cirkel_letter_size_get_em (GTK_WIDGET (self)));

  return MAX (MIN (width, most),
              cirkel_child_least (adw_bin_get_child (ADW_BIN (self)), GTK_ORIENTATION_HORIZONTAL, -1));
}

static void
cirkel_reading_column_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  CirkelReadingColumn *self = CIRKEL_READING_COLUMN (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = fit (self, for_size);
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural, NULL,
                      NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = fit (self, *natural);
}

static void
cirkel_reading_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  int column = fit (CIRKEL_READING_COLUMN (widget), width);

  gtk_widget_size_allocate (adw_bin_get_child (ADW_BIN (widget)),
                            &(GtkAllocation){ (width - column) / 2, 0, column, height }, -1);
}

static GtkSizeRequestMode
cirkel_reading_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_reading_column_class_init (CirkelReadingColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = cirkel_reading_column_measure;
  widget_class->size_allocate = cirkel_reading_column_size_allocate;
  widget_class->get_request_mode = cirkel_reading_column_get_request_mode;
}

static void
cirkel_reading_column_init (CirkelReadingColumn *self)
{
  /* It lays out itself. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

/**
 * cirkel_reading_column_new:
 * @em: how wide it is at most, in sizes of its letters
 * @child: (transfer floating): what is in it
 *
 * Returns: (transfer floating): the column
 */
GtkWidget *
cirkel_reading_column_new (int em, GtkWidget *child)
{
  CirkelReadingColumn *self = g_object_new (CIRKEL_TYPE_READING_COLUMN, "child", child, NULL);

  self->em = em;

  return GTK_WIDGET (self);
}
