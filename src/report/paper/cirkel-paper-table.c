/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-paper-table.h"

/* A table keeps copies of all texts in it. */

/**
 * cirkel_paper_table_new:
 * @columns: (array length=n_columns): the columns
 * @n_columns: how many there are, at least 1
 *
 * Returns: (transfer full): a table without rows
 */
CirkelPaperTable *
cirkel_paper_table_new (const CirkelPaperColumn *columns, guint n_columns)
{
  CirkelPaperTable *self = g_new0 (CirkelPaperTable, 1);

  self->n_columns = n_columns;
  self->columns = g_memdup2 (columns, n_columns * sizeof *columns);
  for (guint i = 0; i < n_columns; i++)
    self->columns[i].title = g_strdup (columns[i].title);

  return self;
}

/**
 * cirkel_paper_table_free:
 * @self: (transfer full): a table
 */
void
cirkel_paper_table_free (CirkelPaperTable *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    g_free ((char *)self->columns[i].title);
  for (guint i = 0; i < self->n_columns * self->n_rows; i++)
    {
      g_free ((char *)self->cells[i].text);
      g_free ((char *)self->cells[i].note);
    }

  g_free (self->columns);
  g_free (self->cells);
  g_free (self);
}

/**
 * cirkel_paper_table_add_row:
 * @self: a table
 * @cells: (array): a cell for each column
 *
 * Adds a row below the others.
 */
void
cirkel_paper_table_add_row (CirkelPaperTable *self, const CirkelPaperCell *cells)
{
  CirkelPaperCell *row;

  self->cells = g_renew (CirkelPaperCell, self->cells, (self->n_rows + 1) * self->n_columns);
  row = &self->cells[self->n_rows * self->n_columns];
  for (guint i = 0; i < self->n_columns; i++)
    {
      row[i] = cells[i];
      row[i].text = g_strdup (cells[i].text);
      row[i].note = g_strdup (cells[i].note);
    }
  self->n_rows++;
}
