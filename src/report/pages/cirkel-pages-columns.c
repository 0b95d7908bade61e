/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-columns.h"

#include "cirkel-pages-style.h"

/* The least width of a column: that of a box to tick. */
#define LEAST (1.3 * CIRKEL_PAGES_SMALL)

/* Longer words are broken wherever they are. */
#define MOST_LETTERS 28

/* The width of a wide letter, in sizes of the letters, and what part of it usual letters have. */
#define MOST_OF_LETTER 1.0
#define GUESS 0.6

/* What the word with most letters may be narrower than another. */
#define SPARE 3.0

/* Scripts without spaces can be broken nearly everywhere: their letters are words of their own. */
static gboolean
ends_word (gunichar letter)
{
  return letter == 0 || letter == '-' || g_unichar_isspace (letter) || g_unichar_iswide (letter);
}

/* Where the longest word of a text is, and how many letters it has. */
static void
find_longest_word (const char *text, const char **longest, glong *n_letters)
{
  const char *start = text;
  glong       n = 0;

  for (const char *at = text; text != NULL; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      n += letter != 0 && !g_unichar_isspace (letter) ? 1 : 0;
      if (ends_word (letter))
        {
          if (n > *n_letters && n <= MOST_LETTERS)
            {
              *longest = start;
              *n_letters = n;
            }
          start = g_utf8_next_char (at);
          n = 0;
        }
      if (letter == 0)
        break;
    }
}

static double
get_share (const CirkelPaperTable *table, guint column)
{
  return MAX (1e-3, table->columns[column].share);
}

/* Where a word surely has room, a guess is enough: measuring takes more time than all else here. */
static double
measure_word (PangoContext *context, const char *word, glong n_letters, gboolean bold, double room)
{
  const double most = MOST_OF_LETTER * CIRKEL_PAGES_SMALL * (double)n_letters;
  int          length;

  if (word == NULL || most <= room)
    return GUESS * most;
  length = (int)(g_utf8_offset_to_pointer (word, n_letters) - word);

  return cirkel_pages_text_measure (context, word, length, CIRKEL_PAGES_SMALL, bold);
}

static double
get_indent (const CirkelPaperCell *cell)
{
  if (cell->text == NULL || *cell->text == '\0')
    return 0.0;

  return (cell->mark != CIRKEL_PAPER_NO_MARK ? CIRKEL_PAGES_MARK_ROOM : 0.0)
         + (cell->voice == CIRKEL_PAPER_OWN_WORDS ? CIRKEL_PAGES_BAR_ROOM : 0.0);
}

/* What a column needs to break no word, where its share may not be enough. */
static double
measure_need (const CirkelPaperTable *table, PangoContext *context, guint column, double share)
{
  const char *head = NULL, *word = NULL;
  glong       n_head = 0, n_word = 0;
  double      indent = 0.0;

  find_longest_word (table->columns[column].title, &head, &n_head);
  for (guint row = 0; row < table->n_rows; row++)
    {
      const CirkelPaperCell *cell = &table->cells[row * table->n_columns + column];

      find_longest_word (cell->text, &word, &n_word);
      find_longest_word (cell->note, &word, &n_word);
      indent = MAX (indent, get_indent (cell));
    }

  return MAX (LEAST, MAX (measure_word (context, head, n_head, TRUE, share),
                          measure_word (context, word, n_word, FALSE, share - indent) + indent)
                       + SPARE);
}

/* Columns of the same share that are centered are answers to choose from: they look alike. */
static double
equal_need (const CirkelPaperTable *table, const double *needs, guint column)
{
  const CirkelPaperColumn *own = &table->columns[column];
  double                   need = needs[column];

  for (guint i = 0; i < table->n_columns && own->centered; i++)
    if (table->columns[i].centered && table->columns[i].share >= own->share
        && table->columns[i].share <= own->share)
      need = MAX (need, needs[i]);

  return need;
}

/* Finds what each column needs at least. */
static void
measure_needs (const CirkelPaperTable *table, PangoContext *context, double *needs, double width)
{
  g_autofree double *own = g_new0 (double, table->n_columns);
  double             need = 0.0, shares = 0.0;

  for (guint i = 0; i < table->n_columns; i++)
    shares += get_share (table, i);
  for (guint i = 0; i < table->n_columns; i++)
    own[i] = measure_need (table, context, i, width * get_share (table, i) / shares);
  for (guint i = 0; i < table->n_columns; i++)
    {
      needs[i] = equal_need (table, own, i);
      need += needs[i];
    }
  for (guint i = 0; i < table->n_columns && need > width; i++)
    needs[i] *= width / need;
}

/* Gives columns their part of what is left. Returns whether all of them have what they need now. */
static gboolean
share_out (const CirkelPaperTable *table, const double *needs, gboolean *fixed, double *widths, double all)
{
  double   shares = 0.0;
  gboolean done = TRUE;

  for (guint i = 0; i < table->n_columns; i++)
    if (fixed[i])
      all -= widths[i];
    else
      shares += get_share (table, i);

  for (guint i = 0; i < table->n_columns; i++)
    if (!fixed[i])
      widths[i] = all * get_share (table, i) / shares;

  for (guint i = 0; i < table->n_columns; i++)
    if (!fixed[i] && widths[i] < needs[i])
      {
        fixed[i] = TRUE;
        widths[i] = needs[i];
        done = FALSE;
      }

  return done;
}

/**
 * cirkel_pages_columns_measure:
 * @table: a table
 * @context: where the texts of the paper are set
 * @width: the width of all columns together, in points
 *
 * Finds how wide columns are: their share, or more where a word has no room for itself.
 *
 * Returns: (transfer full) (array): the width of each column, in points
 */
double *
cirkel_pages_columns_measure (const CirkelPaperTable *table, PangoContext *context, double width)
{
  double              *widths = g_new0 (double, table->n_columns);
  g_autofree double   *needs = g_new0 (double, table->n_columns);
  g_autofree gboolean *fixed = g_new0 (gboolean, table->n_columns);

  measure_needs (table, context, needs, width);
  for (guint i = 0; i < table->n_columns; i++)
    if (share_out (table, needs, fixed, widths, width))
      break;

  return widths;
}
