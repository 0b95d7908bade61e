/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-tiles-layout.h"

#include "cirkel-child.h"
#include "cirkel-letter-size.h"

/**
 * CirkelTilesLayout:
 *
 * Children as tiles: all of one width, in as many columns as there is room for, and the rows as
 * evenly filled as they can be. Tiles of one row are of one height.
 */

#define SPACING 12

struct _CirkelTilesLayout
{
  GtkLayoutManager parent_instance;

  int column_em;
};

G_DEFINE_FINAL_TYPE (CirkelTilesLayout, cirkel_tiles_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_column_width (CirkelTilesLayout *self, GtkWidget *widget)
{
  return (int)(self->column_em * cirkel_letter_size_get_em (widget));
}

/* How many columns: two and two rather than three and one. */
static int
count_columns (CirkelTilesLayout *self, GtkWidget *widget, int width)
{
  int n_tiles = cirkel_child_count (widget);
  int column = get_column_width (self, widget);
  int room = CLAMP ((width + SPACING) / (column + SPACING), 1, MAX (n_tiles, 1));
  int n_rows = (n_tiles + room - 1) / room;

  return n_rows > 0 ? (n_tiles + n_rows - 1) / n_rows : 1;
}

/* Returns: how high the row is that begins with @first; @end is the first tile of the next one. */
static int
measure_row (GtkWidget *first, int n_columns, int column, GtkWidget **end)
{
  GtkWidget *tile = first;
  int        height = 0;

  for (int i = 0; i < n_columns && tile != NULL; i++, tile = cirkel_child_next (tile))
    height = MAX (height, cirkel_child_natural (tile, GTK_ORIENTATION_VERTICAL, column));
  *end = tile;

  return height;
}

static int
measure_height (CirkelTilesLayout *self, GtkWidget *widget, int width)
{
  int        n_columns = count_columns (self, widget, width);
  int        column = (width - (n_columns - 1) * SPACING) / n_columns;
  GtkWidget *tile = cirkel_child_first (widget);
  int        height = 0;

  while (tile != NULL)
    {
      height += measure_row (tile, n_columns, column, &tile);
      height += tile != NULL ? SPACING : 0;
    }

  return height;
}

static void
cirkel_tiles_layout_measure (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             GtkOrientation    orientation,
                             int               for_size,
                             int              *minimum,
                             int              *natural,
                             int              *minimum_baseline,
                             int              *natural_baseline)
{
  CirkelTilesLayout *self = CIRKEL_TILES_LAYOUT (manager);
  int                n_tiles = cirkel_child_count (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural
        = measure_height (self, widget, for_size < 0 ? get_column_width (self, widget) : for_size);
      return;
    }

  for (GtkWidget *tile = cirkel_child_first (widget); tile != NULL; tile = cirkel_child_next (tile))
    *minimum = MAX (*minimum, cirkel_child_least (tile, orientation, -1));
  *natural = MAX (*minimum, n_tiles * get_column_width (self, widget) + MAX (n_tiles - 1, 0) * SPACING);
}

static void
cirkel_tiles_layout_allocate (GtkLayoutManager *manager,
                              GtkWidget        *widget,
                              int               width,
                              int               height,
                              int               baseline)
{
  int        n_columns = count_columns (CIRKEL_TILES_LAYOUT (manager), widget, width);
  int        column = (width - (n_columns - 1) * SPACING) / n_columns;
  GtkWidget *tile = cirkel_child_first (widget);
  int        y = 0;

  while (tile != NULL)
    {
      GtkWidget *end;
      int        row = measure_row (tile, n_columns, column, &end);

      for (int x = 0; tile != end; tile = cirkel_child_next (tile), x += column + SPACING)
        cirkel_child_place (tile, x, y, column, row);
      y += row + SPACING;
    }
}

static GtkSizeRequestMode
cirkel_tiles_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_tiles_layout_class_init (CirkelTilesLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = cirkel_tiles_layout_measure;
  layout_class->allocate = cirkel_tiles_layout_allocate;
  layout_class->get_request_mode = cirkel_tiles_layout_get_request_mode;
}

static void
cirkel_tiles_layout_init (CirkelTilesLayout *self)
{
  self->column_em = 18;
}

/**
 * cirkel_tiles_layout_set_column_em:
 * @self: a layout
 * @column_em: a column is at least this wide where there is room for two, in sizes of the letters
 */
void
cirkel_tiles_layout_set_column_em (CirkelTilesLayout *self, int column_em)
{
  g_return_if_fail (column_em > 0);

  self->column_em = column_em;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
