/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-wrap-layout.h"

#include "cirkel-child.h"

/**
 * CirkelWrapLayout:
 *
 * Children in lines, as words: each as wide as it wants to be, and where the line is full the
 * next one begins a new line.
 */

struct _CirkelWrapLayout
{
  GtkLayoutManager parent_instance;

  int column_spacing;
  int row_spacing;
};

G_DEFINE_FINAL_TYPE (CirkelWrapLayout, cirkel_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* A line: from one child to the one before the next line. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end;
  int        height;
} Line;

static int
get_width (GtkWidget *child, int available)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (minimum, MIN (natural, available));
}

/* Returns: the line that begins with @first. */
static Line
fill_line (CirkelWrapLayout *self, GtkWidget *first, int available)
{
  Line line = { first, first, 0 };
  int  used = 0;

  while (line.end != NULL)
    {
      int width = get_width (line.end, available);

      if (line.end != first && used + self->column_spacing + width > available)
        break;
      used += (line.end != first ? self->column_spacing : 0) + width;
      line.height = MAX (line.height, cirkel_child_natural (line.end, GTK_ORIENTATION_VERTICAL, width));
      line.end = cirkel_child_next (line.end);
    }

  return line;
}

static int
measure_height (CirkelWrapLayout *self, GtkWidget *widget, int width)
{
  GtkWidget *child = cirkel_child_first (widget);
  int        height = 0;

  while (child != NULL)
    {
      Line line = fill_line (self, child, width < 0 ? G_MAXINT / 2 : width);

      height += line.height + (line.end != NULL ? self->row_spacing : 0);
      child = line.end;
    }

  return height;
}

static void
cirkel_wrap_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  CirkelWrapLayout *self = CIRKEL_WRAP_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (self, widget, for_size);
      return;
    }

  for (GtkWidget *child = cirkel_child_first (widget); child != NULL; child = cirkel_child_next (child))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->column_spacing : 0);
    }
}

static void
allocate_line (CirkelWrapLayout *self, const Line *line, int y, int available)
{
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end; child = cirkel_child_next (child))
    {
      int width = get_width (child, available);

      cirkel_child_place (child, x, y, width, line->height);
      x += width + self->column_spacing;
    }
}

static void
cirkel_wrap_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  CirkelWrapLayout *self = CIRKEL_WRAP_LAYOUT (manager);
  GtkWidget        *child = cirkel_child_first (widget);
  int               y = 0;

  while (child != NULL)
    {
      Line line = fill_line (self, child, width);

      allocate_line (self, &line, y, width);
      y += line.height + self->row_spacing;
      child = line.end;
    }
}

static GtkSizeRequestMode
cirkel_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_wrap_layout_class_init (CirkelWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = cirkel_wrap_layout_measure;
  layout_class->allocate = cirkel_wrap_layout_allocate;
  layout_class->get_request_mode = cirkel_wrap_layout_get_request_mode;
}

static void
cirkel_wrap_layout_init (CirkelWrapLayout *self)
{
  self->column_spacing = 10;
  self->row_spacing = 6;
}

/**
 * cirkel_wrap_layout_set_spacing:
 * @self: a layout
 * @column_spacing: between two children of a line, in pixels
 * @row_spacing: between two lines, in pixels
 */
void
cirkel_wrap_layout_set_spacing (CirkelWrapLayout *self, int column_spacing, int row_spacing)
{
  self->column_spacing = column_spacing;
  self->row_spacing = row_spacing;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
