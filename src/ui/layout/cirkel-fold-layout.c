/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-fold-layout.h"

#include "cirkel-child.h"

/**
 * CirkelFoldLayout:
 *
 * Two children: a text, and what stands behind it. Where there is no room for both beside each
 * other, the second one goes below the first, and may fold there itself.
 */

#define SPACING 12

/* The text is not squeezed below this, in pixels. */
#define TEXT_WIDTH 250

struct _CirkelFoldLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelFoldLayout, cirkel_fold_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Returns: how wide the first child is; -1 where the second goes below it. */
static int
split (GtkWidget *second, int width)
{
  int rest = width - SPACING - cirkel_child_natural (second, GTK_ORIENTATION_HORIZONTAL, -1);

  return rest >= TEXT_WIDTH ? rest : -1;
}

/* @width: of both together; -1 where it is not known */
static int
measure_second (GtkWidget *second, int width)
{
  int natural = cirkel_child_natural (second, GTK_ORIENTATION_HORIZONTAL, -1);

  return cirkel_child_natural (second, GTK_ORIENTATION_VERTICAL, width < 0 ? natural : MIN (natural, width));
}

static int
measure_height (GtkWidget *first, GtkWidget *second, int width)
{
  int first_width = width < 0 ? -1 : split (second, width);
  int second_height = measure_second (second, width);

  if (first_width >= 0 || width < 0)
    return MAX (cirkel_child_natural (first, GTK_ORIENTATION_VERTICAL, first_width), second_height);

  return cirkel_child_natural (first, GTK_ORIENTATION_VERTICAL, width) + SPACING + second_height;
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

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (first, second, for_size);
      return;
    }

  *minimum = MAX (cirkel_child_least (first, orientation, -1), cirkel_child_least (second, orientation, -1));
  *natural = cirkel_child_natural (first, orientation, -1) + SPACING
             + cirkel_child_natural (second, orientation, -1);
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
  int           second_width = MIN (cirkel_child_natural (second, GTK_ORIENTATION_HORIZONTAL, -1), width);
  int           second_height = measure_second (second, width);
  GtkAllocation first_place = { 0, 0, width, height - SPACING - second_height };
  GtkAllocation second_place = { width - second_width, height - second_height, second_width, second_height };

  if (first_width >= 0)
    {
      first_place.width = first_width;
      first_place.height = height;
      second_place.y = (height - second_height) / 2;
    }

  cirkel_child_place (first, 0, 0, first_place.width, first_place.height);
  cirkel_child_place (second, second_place.x, second_place.y, second_place.width, second_place.height);
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
