/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <cairo.h>
#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CirkelPaperKind:
 * @CIRKEL_PAPER_TITLE: the title of the whole, once
 * @CIRKEL_PAPER_HEADING: a heading; it stays with what comes after it
 * @CIRKEL_PAPER_TEXT: a paragraph
 * @CIRKEL_PAPER_ITEM: an item of a list, with a mark before it
 * @CIRKEL_PAPER_FACT: a short text with a label before it
 * @CIRKEL_PAPER_TABLE: a table
 * @CIRKEL_PAPER_DRAWING: a picture between the texts
 * @CIRKEL_PAPER_LINES: lines to write on
 * @CIRKEL_PAPER_BREAK: what comes next begins a page, and may have a foot of its own
 * @CIRKEL_PAPER_SHEET: a page without margins, head and foot, drawn as a whole
 *
 * What a piece of a paper is.
 */
typedef enum
{
  CIRKEL_PAPER_TITLE,
  CIRKEL_PAPER_HEADING,
  CIRKEL_PAPER_TEXT,
  CIRKEL_PAPER_ITEM,
  CIRKEL_PAPER_FACT,
  CIRKEL_PAPER_TABLE,
  CIRKEL_PAPER_DRAWING,
  CIRKEL_PAPER_LINES,
  CIRKEL_PAPER_BREAK,
  CIRKEL_PAPER_SHEET,
} CirkelPaperKind;

/**
 * CirkelPaperVoice:
 * @CIRKEL_PAPER_PLAIN: the paper itself speaks
 * @CIRKEL_PAPER_OWN_WORDS: a person speaks, literally
 * @CIRKEL_PAPER_SOFT: an explanation that one can do without
 *
 * Whose words a text has.
 */
typedef enum
{
  CIRKEL_PAPER_PLAIN,
  CIRKEL_PAPER_OWN_WORDS,
  CIRKEL_PAPER_SOFT,
} CirkelPaperVoice;

/**
 * CirkelPaperMark:
 * @CIRKEL_PAPER_NO_MARK: nothing
 * @CIRKEL_PAPER_BULLET: a dot
 * @CIRKEL_PAPER_PLUS: it helps
 * @CIRKEL_PAPER_MINUS: it hinders
 * @CIRKEL_PAPER_BOX: a box to tick
 * @CIRKEL_PAPER_TICKED: a box with a tick
 *
 * What stands before a text, or in the place of one.
 */
typedef enum
{
  CIRKEL_PAPER_NO_MARK,
  CIRKEL_PAPER_BULLET,
  CIRKEL_PAPER_PLUS,
  CIRKEL_PAPER_MINUS,
  CIRKEL_PAPER_BOX,
  CIRKEL_PAPER_TICKED,
} CirkelPaperMark;

/**
 * CirkelPaperColumn:
 * @title: its head; "" for none
 * @share: the part of the width that it gets, relative to the other columns
 * @centered: whether its contents are in the middle of it, not at its start
 *
 * A column of a table.
 */
typedef struct
{
  const char *title;
  double      share;
  gboolean    centered;
} CirkelPaperColumn;

/**
 * CirkelPaperCell:
 * @mark: what stands before the text
 * @voice: whose words it has
 * @text: (nullable): the text, of any number of lines
 * @note: (nullable): what is said softly below it
 *
 * A cell of a table.
 */
typedef struct
{
  CirkelPaperMark  mark;
  CirkelPaperVoice voice;
  const char      *text;
  const char      *note;
} CirkelPaperCell;

/**
 * CirkelPaperTable:
 * @columns: (array length=n_columns): the columns
 * @n_columns: how many there are
 * @cells: (array): the cells, row after row; a row whose first cell has no text (%NULL) and no mark
 *   goes on with what the row above it began
 * @n_rows: how many rows there are
 *
 * A table. Where it goes on on another page, the heads of the columns stand there again.
 */
typedef struct
{
  CirkelPaperColumn *columns;
  guint              n_columns;
  CirkelPaperCell   *cells;
  guint              n_rows;
} CirkelPaperTable;

/**
 * CirkelPaperDraw:
 * @cr: where to draw, with its origin at the upper left corner of the room
 * @width: the width of the room, in points
 * @height: its height, in points
 * @user_data: what was given with the function
 *
 * Draws something into its room.
 */
typedef void (*CirkelPaperDraw) (cairo_t *cr, double width, double height, gpointer user_data);

/**
 * CirkelPaperPiece:
 * @kind: what it is
 * @level: of a heading: 1 for a part, 2 for what is in a part, 3 for what is in that
 * @voice: whose words the text has
 * @mark: what stands before the text
 * @label: (nullable): the label of a fact
 * @text: (nullable): the text; of a drawing or a sheet what can be seen there, for who cannot see it;
 *   of a break the foot of the pages after it
 * @table: (nullable): the table
 * @least: the least height of a drawing, in parts of its width; of lines how many there are
 * @most: the largest height of a drawing, in parts of its width
 * @draw: (nullable): draws a drawing or a sheet
 * @user_data: for @draw
 *
 * A piece of a paper.
 */
typedef struct
{
  CirkelPaperKind   kind;
  int               level;
  CirkelPaperVoice  voice;
  CirkelPaperMark   mark;
  char             *label;
  char             *text;
  CirkelPaperTable *table;
  double            least;
  double            most;
  CirkelPaperDraw   draw;
  gpointer          user_data;

  /*< private >*/
  GDestroyNotify destroy;
} CirkelPaperPiece;

#define CIRKEL_TYPE_PAPER (cirkel_paper_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPaper, cirkel_paper, CIRKEL, PAPER, GObject)

CirkelPaper *cirkel_paper_new (const char *language, const char *title);

void cirkel_paper_set_foot (CirkelPaper *self, const char *foot);
void cirkel_paper_add_title (CirkelPaper *self, const char *text);
void cirkel_paper_add_heading (CirkelPaper *self, int level, const char *text);
void cirkel_paper_add_text (CirkelPaper *self, CirkelPaperVoice voice, const char *text);
void
cirkel_paper_add_item (CirkelPaper *self, CirkelPaperMark mark, CirkelPaperVoice voice, const char *text);
void cirkel_paper_add_fact (CirkelPaper *self, const char *label, CirkelPaperVoice voice, const char *text);
void cirkel_paper_add_table (CirkelPaper *self, const CirkelPaperColumn *columns, guint n_columns);
void cirkel_paper_add_row (CirkelPaper *self, const CirkelPaperCell *cells);
void cirkel_paper_add_drawing (CirkelPaper    *self,
                               const char     *text,
                               double          least,
                               double          most,
                               CirkelPaperDraw draw,
                               gpointer        user_data,
                               GDestroyNotify  destroy);
void cirkel_paper_add_lines (CirkelPaper *self, guint n_lines);
void cirkel_paper_add_break (CirkelPaper *self);
void cirkel_paper_add_part (CirkelPaper *self, const char *foot);
void cirkel_paper_add_sheet (CirkelPaper    *self,
                             const char     *text,
                             CirkelPaperDraw draw,
                             gpointer        user_data,
                             GDestroyNotify  destroy);

const char             *cirkel_paper_get_language (CirkelPaper *self);
const char             *cirkel_paper_get_title (CirkelPaper *self);
const char             *cirkel_paper_get_foot (CirkelPaper *self);
guint                   cirkel_paper_get_n_pieces (CirkelPaper *self);
const CirkelPaperPiece *cirkel_paper_get_piece (CirkelPaper *self, guint position);

G_END_DECLS
