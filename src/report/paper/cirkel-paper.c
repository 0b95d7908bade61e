/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-paper.h"

#include "cirkel-paper-table.h"

/**
 * CirkelPaper:
 *
 * What stands on paper, piece after piece, before it is known how large the sheets are.
 *
 * [class@Pages] lays it out on sheets; others write it as plain text. It keeps copies of
 * all texts.
 */

struct _CirkelPaper
{
  GObject parent_instance;

  char      *language;
  char      *title;
  char      *foot;
  GPtrArray *pieces;
};

G_DEFINE_FINAL_TYPE (CirkelPaper, cirkel_paper, G_TYPE_OBJECT)

static void
piece_free (gpointer data)
{
  CirkelPaperPiece *self = data;

  if (self->destroy != NULL)
    self->destroy (self->user_data);
  g_clear_pointer (&self->table, cirkel_paper_table_free);
  g_free (self->label);
  g_free (self->text);
  g_free (self);
}

static void
cirkel_paper_finalize (GObject *object)
{
  CirkelPaper *self = CIRKEL_PAPER (object);

  g_free (self->language);
  g_free (self->title);
  g_free (self->foot);
  g_ptr_array_unref (self->pieces);

  G_OBJECT_CLASS (cirkel_paper_parent_class)->finalize (object);
}

static void
cirkel_paper_class_init (CirkelPaperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_paper_finalize;
}

static void
cirkel_paper_init (CirkelPaper *self)
{
  self->foot = g_strdup ("");
  self->pieces = g_ptr_array_new_with_free_func (piece_free);
}

static CirkelPaperPiece *
add_piece (CirkelPaper *self, CirkelPaperKind kind, const char *text)
{
  CirkelPaperPiece *piece = g_new0 (CirkelPaperPiece, 1);

  piece->kind = kind;
  piece->text = g_strdup (text);
  g_ptr_array_add (self->pieces, piece);

  return piece;
}

/**
 * cirkel_paper_new:
 * @language: the language that it speaks, as "nl"
 * @title: what it is called where files are listed
 *
 * Returns: (transfer full): a paper with nothing on it
 */
CirkelPaper *
cirkel_paper_new (const char *language, const char *title)
{
  CirkelPaper *self;

  g_return_val_if_fail (language != NULL && title != NULL, NULL);

  self = g_object_new (CIRKEL_TYPE_PAPER, NULL);
  self->language = g_strdup (language);
  self->title = g_strdup (title);

  return self;
}

/**
 * cirkel_paper_set_foot:
 * @self: a paper
 * @foot: what stands at the foot of each page, beside its number
 *
 * Says what is at the foot of the pages.
 */
void
cirkel_paper_set_foot (CirkelPaper *self, const char *foot)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self) && foot != NULL);

  g_free (self->foot);
  self->foot = g_strdup (foot);
}

/**
 * cirkel_paper_add_title:
 * @self: a paper
 * @text: the title, as people see it
 *
 * Adds the title.
 */
void
cirkel_paper_add_title (CirkelPaper *self, const char *text)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self) && text != NULL);

  add_piece (self, CIRKEL_PAPER_TITLE, text);
}

/**
 * cirkel_paper_add_heading:
 * @self: a paper
 * @level: from 1, for a part, to 3
 * @text: the heading
 *
 * Adds a heading. It never stands alone at the foot of a page.
 */
void
cirkel_paper_add_heading (CirkelPaper *self, int level, const char *text)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self) && text != NULL);
  g_return_if_fail (level >= 1 && level <= 3);

  add_piece (self, CIRKEL_PAPER_HEADING, text)->level = level;
}

/**
 * cirkel_paper_add_text:
 * @self: a paper
 * @voice: whose words it has
 * @text: the text; each line of it is a paragraph
 *
 * Adds a text.
 */
void
cirkel_paper_add_text (CirkelPaper *self, CirkelPaperVoice voice, const char *text)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self) && text != NULL);

  add_piece (self, CIRKEL_PAPER_TEXT, text)->voice = voice;
}

/**
 * cirkel_paper_add_item:
 * @self: a paper
 * @mark: what stands before it
 * @voice: whose words it has
 * @text: the text
 *
 * Adds an item of a list.
 */
void
cirkel_paper_add_item (CirkelPaper *self, CirkelPaperMark mark, CirkelPaperVoice voice, const char *text)
{
  CirkelPaperPiece *piece;

  g_return_if_fail (CIRKEL_IS_PAPER (self) && text != NULL);

  piece = add_piece (self, CIRKEL_PAPER_ITEM, text);
  piece->mark = mark;
  piece->voice = voice;
}

/**
 * cirkel_paper_add_fact:
 * @self: a paper
 * @label: what the text is, without a colon
 * @voice: whose words it has
 * @text: the text
 *
 * Adds a text with a label.
 */
void
cirkel_paper_add_fact (CirkelPaper *self, const char *label, CirkelPaperVoice voice, const char *text)
{
  CirkelPaperPiece *piece;

  g_return_if_fail (CIRKEL_IS_PAPER (self) && label != NULL && text != NULL);

  piece = add_piece (self, CIRKEL_PAPER_FACT, text);
  piece->label = g_strdup (label);
  piece->voice = voice;
}

/**
 * cirkel_paper_add_table:
 * @self: a paper
 * @columns: (array length=n_columns): the columns
 * @n_columns: how many there are, at least 1
 *
 * Adds a table without rows. [method@Paper.add_row] adds to it until another piece comes.
 */
void
cirkel_paper_add_table (CirkelPaper *self, const CirkelPaperColumn *columns, guint n_columns)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self) && columns != NULL && n_columns > 0);

  add_piece (self, CIRKEL_PAPER_TABLE, NULL)->table = cirkel_paper_table_new (columns, n_columns);
}

/**
 * cirkel_paper_add_row:
 * @self: a paper whose last piece is a table
 * @cells: (array): a cell for each column
 *
 * Adds a row to the table.
 */
void
cirkel_paper_add_row (CirkelPaper *self, const CirkelPaperCell *cells)
{
  CirkelPaperPiece *piece;

  g_return_if_fail (CIRKEL_IS_PAPER (self) && cells != NULL && self->pieces->len > 0);

  piece = g_ptr_array_index (self->pieces, self->pieces->len - 1);
  g_return_if_fail (piece->table != NULL);

  cirkel_paper_table_add_row (piece->table, cells);
}

/**
 * cirkel_paper_add_drawing:
 * @self: a paper
 * @text: what can be seen, for who cannot see it
 * @least: the least height, in parts of the width; where a page has no room for it, another begins
 * @most: the largest height, in parts of the width, when the page has room for it
 * @draw: draws it
 * @user_data: (closure): for @draw
 * @destroy: (nullable) (destroy user_data): frees @user_data
 *
 * Adds a picture as wide as the text, that takes what is left of the page.
 */
void
cirkel_paper_add_drawing (CirkelPaper    *self,
                          const char     *text,
                          double          least,
                          double          most,
                          CirkelPaperDraw draw,
                          gpointer        user_data,
                          GDestroyNotify  destroy)
{
  CirkelPaperPiece *piece;

  g_return_if_fail (CIRKEL_IS_PAPER (self) && text != NULL && draw != NULL);
  g_return_if_fail (least > 0.0 && least <= most);

  piece = add_piece (self, CIRKEL_PAPER_DRAWING, text);
  piece->least = least;
  piece->most = most;
  piece->draw = draw;
  piece->user_data = user_data;
  piece->destroy = destroy;
}

/**
 * cirkel_paper_add_lines:
 * @self: a paper
 * @n_lines: how many
 *
 * Adds lines to write on with a pen.
 */
void
cirkel_paper_add_lines (CirkelPaper *self, guint n_lines)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self));

  add_piece (self, CIRKEL_PAPER_LINES, NULL)->least = n_lines;
}

/**
 * cirkel_paper_add_break:
 * @self: a paper
 *
 * Lets what comes next begin a page.
 */
void
cirkel_paper_add_break (CirkelPaper *self)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self));

  add_piece (self, CIRKEL_PAPER_BREAK, NULL);
}

/**
 * cirkel_paper_add_part:
 * @self: a paper
 * @foot: what stands at the foot of its pages
 *
 * Lets what comes next begin a page, with another foot than the pages before.
 */
void
cirkel_paper_add_part (CirkelPaper *self, const char *foot)
{
  g_return_if_fail (CIRKEL_IS_PAPER (self) && foot != NULL);

  add_piece (self, CIRKEL_PAPER_BREAK, foot);
}

/**
 * cirkel_paper_add_sheet:
 * @self: a paper
 * @text: what can be seen, for who cannot see it
 * @draw: draws the page
 * @user_data: (closure): for @draw
 * @destroy: (nullable) (destroy user_data): frees @user_data
 *
 * Adds a page that is drawn as a whole, without margins and foot.
 */
void
cirkel_paper_add_sheet (CirkelPaper    *self,
                        const char     *text,
                        CirkelPaperDraw draw,
                        gpointer        user_data,
                        GDestroyNotify  destroy)
{
  CirkelPaperPiece *piece;

  g_return_if_fail (CIRKEL_IS_PAPER (self) && text != NULL && draw != NULL);

  piece = add_piece (self, CIRKEL_PAPER_SHEET, text);
  piece->draw = draw;
  piece->user_data = user_data;
  piece->destroy = destroy;
}

/**
 * cirkel_paper_get_language:
 * @self: a paper
 *
 * Returns: (transfer none): the language that it speaks, as "nl"
 */
const char *
cirkel_paper_get_language (CirkelPaper *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAPER (self), NULL);

  return self->language;
}

/**
 * cirkel_paper_get_title:
 * @self: a paper
 *
 * Returns: (transfer none): what it is called where files are listed
 */
const char *
cirkel_paper_get_title (CirkelPaper *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAPER (self), NULL);

  return self->title;
}

/**
 * cirkel_paper_get_foot:
 * @self: a paper
 *
 * Returns: (transfer none): what stands at the foot of each page, or ""; a part may have another
 */
const char *
cirkel_paper_get_foot (CirkelPaper *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAPER (self), NULL);

  return self->foot;
}

/**
 * cirkel_paper_get_n_pieces:
 * @self: a paper
 *
 * Returns: how many pieces it has
 */
guint
cirkel_paper_get_n_pieces (CirkelPaper *self)
{
  g_return_val_if_fail (CIRKEL_IS_PAPER (self), 0);

  return self->pieces->len;
}

/**
 * cirkel_paper_get_piece:
 * @self: a paper
 * @position: which piece, from 0
 *
 * Returns: (transfer none): the piece
 */
const CirkelPaperPiece *
cirkel_paper_get_piece (CirkelPaper *self, guint position)
{
  g_return_val_if_fail (CIRKEL_IS_PAPER (self) && position < self->pieces->len, NULL);

  return g_ptr_array_index (self->pieces, position);
}
