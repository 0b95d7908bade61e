/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-sticky-grid.h"

#include "cirkel-child.h"

/**
 * CirkelStickyGrid:
 *
 * A table for a scrolled window: its first row and its first column stay in sight while the rest
 * scrolls under them.
 *
 * The columns after the first are of one width, and a row is as high as its highest cell.
 */

struct _CirkelStickyGrid
{
  GtkWidget parent_instance;

  guint n_columns;
  guint n_rows;

  GtkAdjustment *adjustments[2]; /* across, down */
  guint          policies[2];

  /* Found anew each time that room is given out. */
  int  first_width;
  int  width;
  int *tops; /* of each row, and the end of the last one */
};

enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (CirkelStickyGrid,
                               cirkel_sticky_grid,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* How wide the columns and how high the rows are. */
static void
find_sizes (CirkelStickyGrid *self)
{
  GtkWidget *cell = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->first_width = self->width = 0;
  for (guint i = 0; cell != NULL; cell = gtk_widget_get_next_sibling (cell), i++)
    {
      int *width = i % self->n_columns == 0 ? &self->first_width : &self->width;

      *width = MAX (*width, cirkel_child_natural (cell, GTK_ORIENTATION_HORIZONTAL, -1));
    }

  cell = gtk_widget_get_first_child (GTK_WIDGET (self));
  for (guint row = 0; row < self->n_rows; row++)
    {
      int height = 0;

      for (guint column = 0; column < self->n_columns && cell != NULL;
           column++, cell = gtk_widget_get_next_sibling (cell))
        height = MAX (height, cirkel_child_natural (cell, GTK_ORIENTATION_VERTICAL,
                                                    column == 0 ? self->first_width : self->width));
      self->tops[row + 1] = self->tops[row] + height;
    }
}

static int
get_whole_width (CirkelStickyGrid *self)
{
  return self->first_width + (int)(self->n_columns - 1) * self->width;
}

static void
cirkel_sticky_grid_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (widget);

  find_sizes (self);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? self->first_width : self->tops[1];
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? get_whole_width (self) : self->tops[self->n_rows];
}

static void
set_extent (GtkAdjustment *adjustment, int whole, int page, int step)
{
  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment,
                              CLAMP (gtk_adjustment_get_value (adjustment), 0, MAX (whole - page, 0)), 0,
                              MAX (whole, page), step, MAX (page - step, step), page);
}

static int
get_offset (CirkelStickyGrid *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? (int)gtk_adjustment_get_value (adjustment) : 0;
}

static void
allocate_cell (CirkelStickyGrid *self, GtkWidget *cell, guint column, guint row)
{
  GtkAllocation place = { 0, self->tops[row], self->first_width, self->tops[row + 1] - self->tops[row] };

  if (column > 0)
    {
      place.width = self->width;
      place.x
        = self->first_width + (int)(column - 1) * self->width - get_offset (self, GTK_ORIENTATION_HORIZONTAL);
    }
  if (row > 0)
    place.y -= get_offset (self, GTK_ORIENTATION_VERTICAL);

  cirkel_child_place (cell, place.x, place.y, place.width, place.height);
}

static void
cirkel_sticky_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (widget);
  GtkWidget        *cell = gtk_widget_get_first_child (widget);

  find_sizes (self);
  set_extent (self->adjustments[GTK_ORIENTATION_HORIZONTAL], get_whole_width (self), width, self->width);
  set_extent (self->adjustments[GTK_ORIENTATION_VERTICAL], self->tops[self->n_rows], height, self->tops[1]);
  for (guint i = 0; cell != NULL; cell = gtk_widget_get_next_sibling (cell), i++)
    allocate_cell (self, cell, i % self->n_columns, i / self->n_columns);
}

/* What stays in sight lies above what scrolls: of the cells first, then of the heads, then of the corner. */
static void
cirkel_sticky_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (widget);

  for (guint layer = 0; layer <= 2; layer++)
    {
      GtkWidget *cell = gtk_widget_get_first_child (widget);

      for (guint i = 0; cell != NULL; cell = gtk_widget_get_next_sibling (cell), i++)
        if (layer == (guint)(i % self->n_columns == 0) + (i < self->n_columns))
          gtk_widget_snapshot_child (widget, cell, snapshot);
    }
}

/* A row that gets the focus comes out from under the first one. */
static void
cirkel_sticky_grid_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (widget);
  GtkAdjustment    *down = self->adjustments[GTK_ORIENTATION_VERTICAL];
  GtkWidget        *cell = gtk_widget_get_first_child (widget);

  GTK_WIDGET_CLASS (cirkel_sticky_grid_parent_class)->set_focus_child (widget, child);
  if (child == NULL || down == NULL)
    return;

  for (guint i = 0; cell != NULL; cell = gtk_widget_get_next_sibling (cell), i++)
    if (cell == child)
      gtk_adjustment_clamp_page (down, self->tops[i / self->n_columns] - self->tops[1],
                                 self->tops[i / self->n_columns + 1]);
}

static void
take_adjustment (CirkelStickyGrid *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **kept = &self->adjustments[orientation];

  if (*kept != NULL)
    g_signal_handlers_disconnect_by_data (*kept, self);
  g_set_object (kept, adjustment);
  if (adjustment != NULL)
    g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
cirkel_sticky_grid_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[id - PROP_HADJUSTMENT]);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, (int)self->policies[id - PROP_HSCROLL_POLICY]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_sticky_grid_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      take_adjustment (self, (GtkOrientation)(id - PROP_HADJUSTMENT), g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      self->policies[id - PROP_HSCROLL_POLICY] = (guint)g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_sticky_grid_dispose (GObject *object)
{
  CirkelStickyGrid *self = CIRKEL_STICKY_GRID (object);
  GtkWidget        *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  take_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  take_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);

  G_OBJECT_CLASS (cirkel_sticky_grid_parent_class)->dispose (object);
}

static void
cirkel_sticky_grid_finalize (GObject *object)
{
  g_free (CIRKEL_STICKY_GRID (object)->tops);

  G_OBJECT_CLASS (cirkel_sticky_grid_parent_class)->finalize (object);
}

static void
cirkel_sticky_grid_class_init (CirkelStickyGridClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cirkel_sticky_grid_dispose;
  object_class->finalize = cirkel_sticky_grid_finalize;
  object_class->get_property = cirkel_sticky_grid_get_property;
  object_class->set_property = cirkel_sticky_grid_set_property;
  widget_class->measure = cirkel_sticky_grid_measure;
  widget_class->size_allocate = cirkel_sticky_grid_size_allocate;
  widget_class->snapshot = cirkel_sticky_grid_snapshot;
  widget_class->set_focus_child = cirkel_sticky_grid_set_focus_child;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_set_css_name (widget_class, "cirkel-sticky-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
cirkel_sticky_grid_init (CirkelStickyGrid *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * cirkel_sticky_grid_new:
 * @n_columns: how many columns, with the first
 * @n_rows: how many rows, with the first
 *
 * Returns: (transfer floating): a table without cells
 */
GtkWidget *
cirkel_sticky_grid_new (guint n_columns, guint n_rows)
{
  CirkelStickyGrid *self = g_object_new (CIRKEL_TYPE_STICKY_GRID, NULL);

  self->n_columns = n_columns;
  self->n_rows = n_rows;
  self->tops = g_new0 (int, n_rows + 1);

  return GTK_WIDGET (self);
}

/**
 * cirkel_sticky_grid_add:
 * @self: a table
 * @cell: (transfer floating): its next cell, row by row
 *
 * Adds a cell.
 */
void
cirkel_sticky_grid_add (CirkelStickyGrid *self, GtkWidget *cell)
{
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
}
