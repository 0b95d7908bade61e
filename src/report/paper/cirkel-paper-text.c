/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-paper-text.h"

/* A line to write on. */
#define LINE "________________________________________"

/* What a piece starts with, so that no piece decides about the lines between two. */
static void
leave_room (GString *out, const CirkelPaperPiece *before, const CirkelPaperPiece *piece)
{
  const gboolean listed = piece->kind == CIRKEL_PAPER_ITEM || piece->kind == CIRKEL_PAPER_FACT;

  if (before != NULL && !(listed && before->kind == piece->kind))
    g_string_append_c (out, '\n');
}

static void
write_line (GString *out, const char *before, const char *text)
{
  g_string_append_printf (out, "%s%s\n", before, text);
}

/* The lines after the first one begin below its text, so that one sees what belongs together. */
static void
write_block (GString *out, const char *before, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  /* An empty text has no lines at all. */
  if (lines[0] == NULL)
    write_line (out, before, "");

  for (guint i = 0; lines[i] != NULL; i++)
    write_line (out, i == 0 ? before : *lines[i] != '\0' ? "    " : "", lines[i]);
}

/* A question ends with a mark of its own. */
static char *
dup_label (const char *label)
{
  return g_strconcat (label, g_str_has_suffix (label, "?") ? " " : ": ", NULL);
}

static void
write_heading (GString *out, const char *text, char line)
{
  glong n_chars = MAX (3, g_utf8_strlen (text, -1));

  write_line (out, "", text);
  for (glong i = 0; i < n_chars; i++)
    g_string_append_c (out, line);
  g_string_append_c (out, '\n');
}

static const char *
get_mark (CirkelPaperMark mark)
{
  static const char *const marks[] = {
    [CIRKEL_PAPER_NO_MARK] = "- ", [CIRKEL_PAPER_BULLET] = "- ", [CIRKEL_PAPER_PLUS] = "+ ",
    [CIRKEL_PAPER_MINUS] = "− ",   [CIRKEL_PAPER_BOX] = "[ ] ",  [CIRKEL_PAPER_TICKED] = "[x] ",
  };

  return marks[mark];
}

/* With what is said softly below it. */
static char *
dup_cell (const CirkelPaperCell *cell)
{
  const char *text = cell->text != NULL ? cell->text : "";

  if (cell->note == NULL || *cell->note == '\0')
    return g_strdup (text);

  return *text != '\0' ? g_strconcat (text, "\n", cell->note, NULL) : g_strdup (cell->note);
}

static void
write_cell (GString *out, const CirkelPaperColumn *column, const CirkelPaperCell *cell)
{
  g_autofree char *text = dup_cell (cell);
  const char      *mark = cell->mark != CIRKEL_PAPER_NO_MARK ? get_mark (cell->mark) : "";
  g_autofree char *label = *column->title != '\0' ? dup_label (column->title) : g_strdup ("");
  g_autofree char *before = g_strconcat ("    ", label, mark, NULL);

  if (*text != '\0' || *mark != '\0')
    write_block (out, before, text);
}

static void
write_fact (GString *out, const CirkelPaperPiece *piece)
{
  g_autofree char *label = dup_label (piece->label);

  write_block (out, label, piece->text);
}

/* Each row is a block: who hears it read aloud need not know which column was which. */
static void
write_table (GString *out, const CirkelPaperTable *table)
{
  for (guint row = 0; row < table->n_rows; row++)
    {
      const CirkelPaperCell *cells = &table->cells[row * table->n_columns];
      g_autofree char       *first = dup_cell (&cells[0]);

      if (row > 0)
        g_string_append_c (out, '\n');
      write_block (out, get_mark (cells[0].mark), first);
      for (guint i = 1; i < table->n_columns; i++)
        write_cell (out, &table->columns[i], &cells[i]);
    }
}

static void
write_piece (GString *out, const CirkelPaperPiece *piece)
{
  static const char under[] = { '=', '-', '~' };

  switch (piece->kind)
    {
    case CIRKEL_PAPER_TITLE:
      write_heading (out, piece->text, '=');
      break;
    case CIRKEL_PAPER_HEADING:
      write_heading (out, piece->text, under[piece->level - 1]);
      break;
    case CIRKEL_PAPER_ITEM:
      write_block (out, get_mark (piece->mark), piece->text);
      break;
    case CIRKEL_PAPER_FACT:
      write_fact (out, piece);
      break;
    case CIRKEL_PAPER_TABLE:
      write_table (out, piece->table);
      break;
    case CIRKEL_PAPER_LINES:
      for (guint i = 0; i < (guint)piece->least; i++)
        write_line (out, "", LINE);
      break;
    case CIRKEL_PAPER_TEXT:
    case CIRKEL_PAPER_DRAWING:
    case CIRKEL_PAPER_SHEET:
      write_line (out, "", piece->text);
      break;
    case CIRKEL_PAPER_BREAK:
    default:
      break;
    }
}

/**
 * cirkel_paper_to_text:
 * @paper: a paper
 *
 * Writes a paper as plain text: headings are underlined, each row of a table is a block, and
 * of a picture there is what can be seen on it. Lines are as long as they are: whatever
 * shows the text wraps it.
 *
 * Returns: (transfer full): the text, in UTF-8, ending with a line feed; "" for an empty paper
 */
char *
cirkel_paper_to_text (CirkelPaper *paper)
{
  GString                *out = g_string_new (NULL);
  const CirkelPaperPiece *before = NULL;

  g_return_val_if_fail (CIRKEL_IS_PAPER (paper), NULL);

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (paper, i);

      if (piece->kind == CIRKEL_PAPER_BREAK)
        continue;

      leave_room (out, before, piece);
      write_piece (out, piece);
      before = piece;
    }

  return g_string_free (out, FALSE);
}
