/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-answers-layout.h"

#include "cirkel-child.h"
#include "cirkel-letter-size.h"

/**
 * CirkelAnswersLayout:
 *
 * A row of a table: the first child is what the row is about, the others are cells of equal
 * width. Where there is little room the cells go below the first child. As it only depends on
 * the width, the rows of a table agree.
 */

#define SPACING 16
#define ROW_SPACING 6

/* In sizes of the letters. */
#define CELL_EM 8.5
#define TITLE_EM 13.0

struct _CirkelAnswersLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelAnswersLayout, cirkel_answers_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  int      title; /* width of the first child */
  int      cell;  /* width of each other child */
  int      n_cells;
  gboolean fold;
} Widths;

static Widths
share (GtkWidget *widget, int width)
{
  Widths widths = { width, width, -1, FALSE };
  double em = cirkel_letter_size_get_em (widget);
  int    rest;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    widths.n_cells++;

  rest = width - (int)(TITLE_EM * em) - widths.n_cells * SPACING;
  widths.fold = rest < (int)(widths.n_cells * CELL_EM * em);
  if (widths.fold)
    widths.cell = (width - (widths.n_cells - 1) * SPACING) / MAX (widths.n_cells, 1);
  else
    {
      widths.cell = (int)(width * 0.19);
      widths.title = width - widths.n_cells * (widths.cell + SPACING);
    }

  return widths;
}

static int
get_height (GtkWidget *child, int width)
{
  int least = cirkel_child_least (child, GTK_ORIENTATION_HORIZONTAL, -1);

  return cirkel_child_natural (child, GTK_ORIENTATION_VERTICAL, MAX (width, least));
}

static int
get_cells_height (GtkWidget *widget, int width)
{
  int height = 0;

  for (GtkWidget *cell = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget)); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    height = MAX (height, get_height (cell, width));

  return height;
}

static void
cirkel_answers_layout_measure (GtkLayoutManager *manager,
                               GtkWidget        *widget,
                               GtkOrientation    orientation,
                               int               for_size,
                               int              *minimum,
                               int              *natural,
                               int              *minimum_baseline,
                               int              *natural_baseline)
{
  GtkWidget *title = gtk_widget_get_first_child (widget);
  double     em = cirkel_letter_size_get_em (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int cell_minimum = 0;

      gtk_widget_measure (title, orientation, -1, minimum, natural, NULL, NULL);
      for (GtkWidget *cell = gtk_widget_get_next_sibling (title); cell != NULL;
           cell = gtk_widget_get_next_sibling (cell))
        cell_minimum = MAX (cell_minimum, cirkel_child_least (cell, orientation, -1));
      *minimum = MAX (*minimum, 3 * cell_minimum + 2 * SPACING);
      *natural = MAX (*minimum, (int)((TITLE_EM + 3 * CELL_EM) * em) + 3 * SPACING);
    }
  else
    {
      Widths widths = share (widget, for_size < 0 ? 720 : for_size);
      int    title_height = get_height (title, widths.title);
      int    cells_height = get_cells_height (widget, widths.cell);

      *minimum = *natural = widths.fold ? title_height + (title_height > 0 ? ROW_SPACING : 0) + cells_height
                                        : MAX (title_height, cells_height);
    }
}

/* The cells stand at one height, so that what is in them can be compared. */
static void
cirkel_answers_layout_allocate (GtkLayoutManager *manager,
                                GtkWidget        *widget,
                                int               width,
                                int               height,
                                int               baseline)
{
  GtkWidget    *title = gtk_widget_get_first_child (widget);
  Widths        widths = share (widget, width);
  int           cells_height = get_cells_height (widget, widths.cell);
  int           title_height = widths.fold ? get_height (title, widths.title) : height;
  GtkAllocation place = { 0, 0, widths.title, title_height };

  for (GtkWidget *child = title; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      cirkel_child_place (child, place.x, place.y, place.width, place.height);
      place.x = child == title && widths.fold ? 0 : place.x + place.width + SPACING;
      place.y = widths.fold ? height - cells_height : (height - cells_height) / 2;
      place.width = widths.cell;
      place.height = cells_height;
    }
}

static GtkSizeRequestMode
cirkel_answers_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_answers_layout_class_init (CirkelAnswersLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = cirkel_answers_layout_measure;
  layout_class->allocate = cirkel_answers_layout_allocate;
  layout_class->get_request_mode = cirkel_answers_layout_get_request_mode;
}

static void
cirkel_answers_layout_init (CirkelAnswersLayout *self)
{
}
