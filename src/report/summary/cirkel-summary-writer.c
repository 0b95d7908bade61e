/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary-writer.h"

#include "cirkel-text.h"

/**
 * cirkel_summary_init:
 * @self: (out caller-allocates): a summary
 * @session: a session, which must live as long as the summary
 * @conversation: the conversation of it to summarize, likewise
 * @method: the words of the program, likewise
 * @audience: for whom it is
 *
 * Begins a summary that has no paper yet.
 */
void
cirkel_summary_init (CirkelSummary      *self,
                     CirkelSession      *session,
                     CirkelConversation *conversation,
                     CirkelMethod       *method,
                     CirkelAudience      audience)
{
  *self = (CirkelSummary){
    .session = session,
    .conversation = conversation,
    .method = method,
    .audience = audience,
    .prepared
    = cirkel_session_get_exploring (session) && conversation == cirkel_session_get_current (session),
  };
}

/**
 * cirkel_summary_clear:
 * @self: a summary
 *
 * Frees what is in it.
 */
void
cirkel_summary_clear (CirkelSummary *self)
{
  for (guint i = 0; i < CIRKEL_SUMMARY_LEVELS; i++)
    g_clear_pointer (&self->heads[i], g_free);
  g_clear_object (&self->paper);
}

/**
 * cirkel_summary_word:
 * @self: a summary
 * @name: the name of words on paper, or ""
 *
 * Returns: (transfer none): the words in the language of the session; "" for ""
 */
const char *
cirkel_summary_word (const CirkelSummary *self, const char *name)
{
  return *name != '\0' ? cirkel_method_get_paper_word (self->method, name) : "";
}

/* The blocks of Unicode for scripts that run from right to left. */
static gboolean
is_right_to_left (gunichar c)
{
  return (c >= 0x0590 && c <= 0x08ff) || (c >= 0xfb1d && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff)
         || (c >= 0x10800 && c <= 0x10fff) || (c >= 0x1e800 && c <= 0x1efff);
}

/* A text in the direction of the words around it needs no invisible marks to keep it apart. */
static char *
set_apart (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (is_right_to_left (g_utf8_get_char (p)))
      return g_strconcat ("\u2068", text, "\u2069", NULL);

  return g_strdup (text);
}

/**
 * cirkel_summary_join:
 * @first: a text, possibly as a person wrote it
 * @between: what stands between the two
 * @second: another
 *
 * Returns: (transfer full): both of them on paper; where one is empty, the other
 */
char *
cirkel_summary_join (const char *first, const char *between, const char *second)
{
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;

  if (*first == '\0' || *second == '\0')
    return g_strdup (*first != '\0' ? first : second);

  a = set_apart (first);
  b = set_apart (second);

  return g_strconcat (a, between, b, NULL);
}

/**
 * cirkel_summary_count:
 * @record: a record
 * @list: a list of it
 *
 * Returns: how many items there are, whoever gets them
 */
guint
cirkel_summary_count (gpointer record, const char *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (record, list)));
}

/**
 * cirkel_summary_get:
 * @self: a summary
 * @record: a record that the audience gets
 * @list: a list of it
 * @i: which item, from 0
 *
 * Returns: (transfer none) (nullable): the item; %NULL where it is not for this audience
 */
gpointer
cirkel_summary_get (const CirkelSummary *self, gpointer record, const char *list, guint i)
{
  /* The list keeps it alive: it is borrowed here. */
  g_autoptr (CirkelRecord) item = g_list_model_get_item (G_LIST_MODEL (cirkel_record_list (record, list)), i);

  return cirkel_audience_gets (self->audience, item) ? item : NULL;
}

/**
 * cirkel_summary_get_part:
 * @self: a summary
 * @record: a record that the audience gets
 * @part: a record in it
 *
 * Returns: (transfer none) (nullable): the part; %NULL where it is not for this audience
 */
gpointer
cirkel_summary_get_part (const CirkelSummary *self, gpointer record, const char *part)
{
  gpointer other = cirkel_record_record (record, part);

  return cirkel_audience_gets (self->audience, other) ? other : NULL;
}

/**
 * cirkel_summary_get_card:
 * @self: a summary
 * @then: (nullable): an earlier conversation that tells of the card
 * @id: the id of a card, or ""
 *
 * Returns: (transfer none) (nullable): the card; %NULL for none, and for one that is not to be
 *   named to this audience, because of what it was then or is now
 */
CirkelCard *
cirkel_summary_get_card (const CirkelSummary *self, CirkelConversation *then, const char *id)
{
  if (*id == '\0' || !cirkel_audience_gets_card (self->audience, self->conversation, id))
    return NULL;
  if (then != NULL && !cirkel_audience_gets_card (self->audience, then, id))
    return NULL;

  return cirkel_session_find_card (self->session, id, NULL);
}

/* Something is to be said: now the headings above it go on paper. */
static void
write_heads (CirkelSummary *self)
{
  for (guint i = 0; i < CIRKEL_SUMMARY_LEVELS; i++)
    {
      if (self->heads[i] != NULL)
        cirkel_paper_add_heading (self->paper, (int)i + 1, self->heads[i]);
      g_clear_pointer (&self->heads[i], g_free);
    }

  self->n_said++;
}

/* Spaces alone say nothing. */
static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;

  return TRUE;
}

/**
 * cirkel_summary_head:
 * @self: a summary
 * @level: from 1, for a part, to 3
 * @text: a heading, possibly as a person wrote it
 *
 * Gives what comes next a heading. It ends what had a heading of this level or of a lower one.
 */
void
cirkel_summary_head (CirkelSummary *self, int level, const char *text)
{
  for (int i = level - 1; i < CIRKEL_SUMMARY_LEVELS; i++)
    g_clear_pointer (&self->heads[i], g_free);

  self->heads[level - 1] = cirkel_text_clean (text);
  self->table_waits = FALSE;
}

/**
 * cirkel_summary_head_word:
 * @self: a summary
 * @level: from 1 to 3
 * @name: the name of the words on paper that are the heading
 *
 * Like [func@summary_head], with words of the program.
 */
void
cirkel_summary_head_word (CirkelSummary *self, int level, const char *name)
{
  cirkel_summary_head (self, level, cirkel_summary_word (self, name));
}

/**
 * cirkel_summary_say:
 * @self: a summary
 * @voice: whose words they are
 * @text: a text; nothing is written for an empty one
 *
 * Writes a text, with its lines as they are.
 */
void
cirkel_summary_say (CirkelSummary *self, CirkelPaperVoice voice, const char *text)
{
  g_autofree char *clean = cirkel_text_clean_lines (text);

  if (is_blank (clean))
    return;

  write_heads (self);
  cirkel_paper_add_text (self->paper, voice, clean);
}

/**
 * cirkel_summary_item:
 * @self: a summary
 * @mark: what stands before it
 * @voice: whose words it has
 * @text: a text; nothing is written for an empty one
 *
 * Writes an item of a list.
 */
void
cirkel_summary_item (CirkelSummary *self, CirkelPaperMark mark, CirkelPaperVoice voice, const char *text)
{
  g_autofree char *clean = cirkel_text_clean_lines (text);

  if (is_blank (clean))
    return;

  write_heads (self);
  cirkel_paper_add_item (self->paper, mark, voice, clean);
}

/**
 * cirkel_summary_fact:
 * @self: a summary
 * @name: the name of the words that are the label
 * @voice: whose words the text has
 * @text: a text; nothing is written for an empty one
 *
 * Writes a text with a label.
 */
void
cirkel_summary_fact (CirkelSummary *self, const char *name, CirkelPaperVoice voice, const char *text)
{
  g_autofree char *clean = cirkel_text_clean_lines (text);

  if (is_blank (clean))
    return;

  write_heads (self);
  cirkel_paper_add_fact (self->paper, cirkel_summary_word (self, name), voice, clean);
}

/**
 * cirkel_summary_date:
 * @self: a summary
 * @name: the name of the words that are the label
 * @date: a day, "2026-11-22"; nothing is written for ""
 *
 * Writes a day with a label.
 */
void
cirkel_summary_date (CirkelSummary *self, const char *name, const char *date)
{
  g_autofree char *day = cirkel_method_dup_date (self->method, date);

  cirkel_summary_fact (self, name, CIRKEL_PAPER_PLAIN, day);
}

/**
 * cirkel_summary_table:
 * @self: a summary
 * @columns: (array length=n_columns): the columns; their titles must live as long as the summary
 * @n_columns: how many there are
 *
 * Lets the rows that follow be a table.
 */
void
cirkel_summary_table (CirkelSummary *self, const CirkelPaperColumn *columns, guint n_columns)
{
  g_return_if_fail (n_columns <= CIRKEL_SUMMARY_COLUMNS_MAX);

  for (guint i = 0; i < n_columns; i++)
    self->columns[i] = columns[i];
  self->n_columns = n_columns;
  self->table_waits = TRUE;
}

/**
 * cirkel_summary_word_table:
 * @self: a summary
 * @columns: (array length=n_columns): the columns; their titles are names of words on paper
 * @n_columns: how many there are
 *
 * Like [func@summary_table], with titles in the language of the session.
 */
void
cirkel_summary_word_table (CirkelSummary *self, const CirkelPaperColumn *columns, guint n_columns)
{
  cirkel_summary_table (self, columns, n_columns);
  for (guint i = 0; i < n_columns; i++)
    self->columns[i].title = cirkel_summary_word (self, columns[i].title);
}

static gboolean
are_blank (const CirkelPaperCell *cells, guint n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    if (cells[i].text != NULL && !is_blank (cells[i].text))
      return FALSE;

  return TRUE;
}

/**
 * cirkel_summary_row:
 * @self: a summary
 * @cells: (array): a cell for each column of the table
 *
 * Adds a row to the table, unless nothing stands in it. The first one puts the table on paper.
 */
void
cirkel_summary_row (CirkelSummary *self, const CirkelPaperCell *cells)
{
  CirkelPaperCell row[CIRKEL_SUMMARY_COLUMNS_MAX];

  if (are_blank (cells, self->n_columns))
    return;

  if (self->table_waits)
    {
      write_heads (self);
      cirkel_paper_add_table (self->paper, self->columns, self->n_columns);
      self->table_waits = FALSE;
    }

  for (guint i = 0; i < self->n_columns; i++)
    {
      row[i] = cells[i];
      row[i].text = cells[i].text != NULL ? cirkel_text_clean_lines (cells[i].text) : NULL;
      row[i].note = cells[i].note != NULL ? cirkel_text_clean_lines (cells[i].note) : NULL;
    }

  cirkel_paper_add_row (self->paper, row);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_free ((char *)row[i].text);
      g_free ((char *)row[i].note);
    }
}
