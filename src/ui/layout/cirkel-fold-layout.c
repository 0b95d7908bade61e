/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-fold-layout.h"

/**
 * CirkelFoldLayout:
 *
 * Two children: a text, and what stands behind it. Where there is no room for both beside each
 * other, the second one goes below the first.
 */

#define SPACING 12

/* The text is not squeezed below this, in pixels. */
#define TEXT_WIDTH 250

struct _CirkelFoldLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelFoldLayout, cirkel_fold_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_natural (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int natural;

  gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);

  return natural;
}

/* Returns: how wide the first child is; -1 where the second goes below it. */
static int
split (GtkWidget *second, int width)
{
  int rest = width - SPACING - get_natural (second, GTK_ORIENTATION_HORIZONTAL, -1);

  return rest >= TEXT_WIDTH ? rest : -1;
}

static int
measure_height (GtkWidget *first, GtkWidget *second, int width)
{
  int first_width = width < 0 ? -1 : split (second, width);
  int second_height = get_natural (second, GTK_ORIENTATION_VERTICAL, -1);

  if (first_width >= 0 || width < 0)
    return MAX (get_natural (first, GTK_ORIENTATION_VERTICAL, first_width), second_height);

  return get_natural (first, GTK_ORIENTATION_VERTICAL, width) + SPACING + second_height;
}

static void
cirkel_fold_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *second = gtk_widget_get_next_sibling (first);
  int        first_minimum;
  int        second_minimum;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (first, second, for_size);
      return;
    }

  gtk_widget_measure (first, orientation, -1, &first_minimum, NULL, NULL, NULL);
  gtk_widget_measure (second, orientation, -1, &second_minimum, NULL, NULL, NULL);
  *minimum = MAX (first_minimum, second_minimum);
  *natural = get_natural (first, orientation, -1) + SPACING + get_natural (second, orientation, -1);
}

static void
cirkel_fold_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  GtkWidget    *first = gtk_widget_get_first_child (widget);
  GtkWidget    *second = gtk_widget_get_next_sibling (first);
  int           first_width = split (second, width);
  int           second_width = MIN (get_natural (second, GTK_ORIENTATION_HORIZONTAL, -1), width);
  int           second_height = get_natural (second, GTK_ORIENTATION_VERTICAL, -1);
  gboolean      rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkAllocation first_place = { 0, 0, width, height - SPACING - second_height };
  GtkAllocation second_place = { width - second_width, height - second_height, second_width, second_height };

  if (first_width >= 0)
    {
      first_place.width = first_width;
      first_place.height = height;
      second_place.y = (height - second_height) / 2;
    }

  if (rtl)
    {
      first_place.x = width - first_place.width;
      second_place.x = 0;
    }

  gtk_widget_size_allocate (first, &first_place, -1);
  gtk_widget_size_allocate (second, &second_place, -1);
}

static GtkSizeRequestMode
cirkel_fold_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_fold_layout_class_init (CirkelFoldLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = cirkel_fold_layout_measure;
  layout_class->allocate = cirkel_fold_layout_allocate;
  layout_class->get_request_mode = cirkel_fold_layout_get_request_mode;
}

static void
cirkel_fold_layout_init (CirkelFoldLayout *self)
{
}
