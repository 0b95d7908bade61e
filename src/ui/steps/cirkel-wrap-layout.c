/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-wrap-layout.h"

/**
 * CirkelWrapLayout:
 *
 * Children in lines, as words: each as wide as it wants to be, and where the line is full the
 * next one begins a new line.
 */

#define COLUMN_SPACING 10
#define ROW_SPACING 6

struct _CirkelWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelWrapLayout, cirkel_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* A line: from one child to the one before the next line. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end;
  int        height;
} Line;

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static int
get_width (GtkWidget *child, int available)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  return MAX (minimum, MIN (natural, available));
}

static int
get_height (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);

  return natural;
}

/* Returns: the line that begins with @first. */
static Line
fill_line (GtkWidget *first, int available)
{
  Line line = { first, first, 0 };
  int  used = 0;

  while (line.end != NULL)
    {
      int width = get_width (line.end, available);

      if (line.end != first && used + COLUMN_SPACING + width > available)
        break;
      used += (line.end != first ? COLUMN_SPACING : 0) + width;
      line.height = MAX (line.height, get_height (line.end, width));
      line.end = skip_hidden (gtk_widget_get_next_sibling (line.end));
    }

  return line;
}

static int
measure_height (GtkWidget *widget, int width)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int        height = 0;

  while (child != NULL)
    {
      Line line = fill_line (child, width < 0 ? G_MAXINT / 2 : width);

      height += line.height + (line.end != NULL ? ROW_SPACING : 0);
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
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (widget, for_size);
      return;
    }

  for (GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget)); child != NULL;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum;
      int child_natural;

      gtk_widget_measure (child, orientation, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? COLUMN_SPACING : 0);
    }
}

static void
allocate_line (const Line *line, int y, int available, gboolean rtl)
{
  int x = 0;

  for (GtkWidget *child = line->first; child != line->end;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int           width = get_width (child, available);
      GtkAllocation place = { rtl ? available - x - width : x, y, width, line->height };

      gtk_widget_size_allocate (child, &place, -1);
      x += width + COLUMN_SPACING;
    }
}

static void
cirkel_wrap_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  gboolean   rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int        y = 0;

  while (child != NULL)
    {
      Line line = fill_line (child, width);

      allocate_line (&line, y, width, rtl);
      y += line.height + ROW_SPACING;
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
}
