/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-table.h"

#include "cirkel-pages-cell.h"
#include "cirkel-pages-columns.h"

/* What is left blank between the columns, and in a row above and below its texts. What is in the middle of
 * its column has some of it already. */
#define BETWEEN 12.0
#define BETWEEN_CENTERED 4.0
#define ABOVE 5.0
#define BELOW 6.0

/* The same between rows that belong together. */
#define BETWEEN_ROWS 1.5

/* What is left blank after a column. */
static double
get_gap (const CirkelPaperTable *table, guint column, double width)
{
  const double most = width / (2.0 * table->n_columns);

  if (column + 1 >= table->n_columns)
    return 0.0;

  return MIN (table->columns[column].centered && table->columns[column + 1].centered ? BETWEEN_CENTERED
                                                                                     : BETWEEN,
              most);
}

static CirkelPagesRoom *
create_rooms (const CirkelPaperTable *table, PangoContext *context, double width)
{
  CirkelPagesRoom   *rooms = g_new0 (CirkelPagesRoom, table->n_columns);
  g_autofree double *widths = NULL;
  double             all = width;
  double             start = 0.0;

  for (guint i = 0; i < table->n_columns; i++)
    all -= get_gap (table, i, width);
  widths = cirkel_pages_columns_measure (table, context, all);

  for (guint i = 0; i < table->n_columns; i++)
    {
      rooms[i].width = widths[i];
      rooms[i].x = start;
      rooms[i].centered = table->columns[i].centered;
      start += widths[i] + get_gap (table, i, width);
    }
  if (pango_context_get_base_dir (context) == PANGO_DIRECTION_RTL)
    for (guint i = 0; i < table->n_columns; i++)
      rooms[i].x = width - rooms[i].x - rooms[i].width;

  return rooms;
}

static CirkelPagesBlock *
create_row (const CirkelPaperPiece *piece, double width)
{
  CirkelPagesBlock *row = cirkel_pages_block_new (piece, width);

  row->group_tag = "Table";
  row->tag = "TR";
  row->above = ABOVE;
  row->below = BELOW;
  row->rule = CIRKEL_PAGES_RULE;
  row->rule_grey = CIRKEL_PAGES_RULE_GREY;

  return row;
}

static CirkelPagesBlock *
create_head (const CirkelPaperPiece *piece, const CirkelPagesRoom *rooms, PangoContext *context, double width)
{
  const CirkelPaperTable *table = piece->table;
  const CirkelPagesStyle  style = { CIRKEL_PAGES_SMALL, TRUE, 0.0, 0.0, 0.0, "TH" };
  CirkelPagesBlock       *head = NULL;

  for (guint i = 0; i < table->n_columns && head == NULL; i++)
    if (table->columns[i].title != NULL && *table->columns[i].title != '\0')
      head = create_row (piece, width);
  if (head == NULL)
    return NULL;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const CirkelPaperCell cell = { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_PLAIN, table->columns[i].title };

      cirkel_pages_cell_add (head, context, &rooms[i], &cell, &style);
    }
  cirkel_pages_block_lower (head);
  cirkel_pages_block_slice (head);
  cirkel_pages_block_bind (head, CIRKEL_PAGES_KEPT);
  if (table->n_rows > 0)
    cirkel_pages_block_get_slice (head, head->slices->len - 1)->bind = CIRKEL_PAGES_KEPT;
  head->rule = 2.0 * CIRKEL_PAGES_RULE;
  head->rule_grey = CIRKEL_PAGES_SOFT;

  return head;
}

/* A row whose first cell is not there goes on with what the row above it began. */
static gboolean
goes_on (const CirkelPaperTable *table, guint row)
{
  const CirkelPaperCell *first;

  if (row == 0 || row >= table->n_rows)
    return FALSE;

  first = &table->cells[row * table->n_columns];

  return first->text == NULL && first->mark == CIRKEL_PAPER_NO_MARK;
}

/* Rows that belong together are near each other, without a rule between them, and on one page. */
static void
hold_to_next (CirkelPagesBlock *row)
{
  CirkelPagesSlice *last = cirkel_pages_block_get_slice (row, row->slices->len - 1);

  row->rule = 0.0;
  last->bind = MAX (last->bind, CIRKEL_PAGES_WHOLE);
}

static void
add_row (GPtrArray              *blocks,
         const CirkelPaperPiece *piece,
         guint                   at,
         const CirkelPagesRoom  *rooms,
         PangoContext           *context,
         double                  width)
{
  const CirkelPaperTable *table = piece->table;
  CirkelPagesBlock       *row = create_row (piece, width);

  if (goes_on (table, at))
    row->above = BETWEEN_ROWS;
  if (goes_on (table, at + 1))
    row->below = BETWEEN_ROWS;
  for (guint i = 0; i < table->n_columns; i++)
    cirkel_pages_cell_add (row, context, &rooms[i], &table->cells[at * table->n_columns + i],
                           cirkel_pages_style_get (piece));
  cirkel_pages_block_slice (row);
  cirkel_pages_block_bind (row, CIRKEL_PAGES_WHOLE);
  if (goes_on (table, at + 1))
    hold_to_next (row);
  g_ptr_array_add (blocks, row);
}

/**
 * cirkel_pages_table_add_blocks:
 * @blocks: (element-type CirkelPagesBlock): where to add them
 * @piece: a table of a paper
 * @context: where the texts of the paper are set
 * @width: the width of the text, in points
 *
 * Adds the rows of a table.
 */
void
cirkel_pages_table_add_blocks (GPtrArray              *blocks,
                               const CirkelPaperPiece *piece,
                               PangoContext           *context,
                               double                  width)
{
  const CirkelPaperTable     *table = piece->table;
  g_autofree CirkelPagesRoom *rooms = create_rooms (table, context, width);
  CirkelPagesBlock           *head = create_head (piece, rooms, context, width);

  if (head != NULL)
    g_ptr_array_add (blocks, head);

  for (guint at = 0; at < table->n_rows; at++)
    {
      add_row (blocks, piece, at, rooms, context, width);
      ((CirkelPagesBlock *)g_ptr_array_index (blocks, blocks->len - 1))->head = head;
    }
}
