/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-cards.h"
#include "cirkel-kit-sheet.h"
#include "cirkel-kit.h"
#include "cirkel-pages-export.h"

#include <string.h>

/* What is in a kit: the sheets and the questions, for any number of own cards. */

#define N_VALUES 7
#define MOST_OWN 40

static CirkelSession *
create_session (guint n_own, CirkelPurpose purpose)
{
  CirkelSession *session = cirkel_session_new ("nl", "Geheimzinnig");

  g_object_set (cirkel_session_get_current (session), "purpose", purpose, NULL);
  for (guint i = 0; i < n_own; i++)
    {
      g_autofree char *title = g_strdup_printf ("Kaart[%u]", i);
      g_autoptr (CirkelCard) card = cirkel_card_new_own (title, "Uitleg");

      g_object_set (card, "purpose", purpose, NULL);
      g_list_store_append (cirkel_session_get_deck (session), card);
    }

  return session;
}

static guint
count (CirkelPaper *kit, CirkelPaperKind kind)
{
  guint n = 0;

  for (guint i = 0; i < cirkel_paper_get_n_pieces (kit); i++)
    n += cirkel_paper_get_piece (kit, i)->kind == kind;

  return n;
}

/* How many pieces of a kind say something. */
static guint
count_saying (CirkelPaper *kit, CirkelPaperKind kind, const char *words)
{
  guint n = 0;

  for (guint i = 0; i < cirkel_paper_get_n_pieces (kit); i++)
    {
      const CirkelPaperPiece *piece = cirkel_paper_get_piece (kit, i);

      n += piece->kind == kind && piece->text != NULL && strstr (piece->text, words) != NULL;
    }

  return n;
}

static guint
count_on_sheet (CirkelPaperSize size)
{
  const CirkelKitLabels no_labels = { 0 };
  CirkelKitSheet        sheet;
  double                width, height;

  cirkel_paper_size_get_points (size, &width, &height);
  cirkel_kit_sheet_init (&sheet, width, height, &no_labels);

  return sheet.n_columns * sheet.n_rows;
}

/* Each card is on one sheet, there are enough to write on, and no sheet has none that is used or blank. */
static void
check_sheets (CirkelPaper *kit, guint n_cards, guint n_own, CirkelPaperSize size)
{
  const guint n_on_sheet = count_on_sheet (size);
  const guint n_sheets = (n_cards + CIRKEL_KIT_LEAST_BLANKS + n_on_sheet - 1) / n_on_sheet;

  g_assert_cmpuint (count (kit, CIRKEL_PAPER_SHEET), ==, 1 + n_sheets);
  for (guint i = 0; i < n_own; i++)
    {
      g_autofree char *title = g_strdup_printf ("Kaart[%u]", i);

      g_assert_cmpuint (count_saying (kit, CIRKEL_PAPER_SHEET, title), ==, 1);
    }
}

/* The three questions about each value, with a box for each answer, and nothing that adds up. */
static void
check_questions (CirkelPaper *kit, guint n_values)
{
  guint n_tables = 0;

  for (guint i = 0; i < cirkel_paper_get_n_pieces (kit); i++)
    {
      const CirkelPaperTable *table = cirkel_paper_get_piece (kit, i)->table;

      if (table == NULL)
        continue;
      n_tables++;
      g_assert_cmpuint (table->n_columns, ==, 1 + CIRKEL_N_ANSWERS);
      g_assert_cmpuint (table->n_rows, ==, CIRKEL_N_ASPECTS);
      for (guint at = 0; at < table->n_rows * table->n_columns; at++)
        {
          const gboolean question = at % table->n_columns == 0;

          g_assert_cmpint (table->cells[at].mark, ==, question ? CIRKEL_PAPER_NO_MARK : CIRKEL_PAPER_BOX);
          g_assert_cmpint (table->cells[at].text != NULL, ==, question);
        }
    }

  /* And one for what is written by hand. */
  g_assert_cmpuint (n_tables, ==, n_values + 1);
  g_assert_cmpuint (count (kit, CIRKEL_PAPER_LINES), ==, 1);
}

static void
test_own_cards (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");

  for (int size = 0; size < CIRKEL_N_PAPER_SIZES; size++)
    for (guint n_own = 0; n_own <= MOST_OWN; n_own++)
      {
        g_autoptr (CirkelSession) session = create_session (n_own, CIRKEL_PURPOSE_VALUES);
        g_autoptr (CirkelPaper) kit = cirkel_kit_new (method, session, (CirkelPaperSize)size);

        check_sheets (kit, N_VALUES + n_own, n_own, (CirkelPaperSize)size);
        check_questions (kit, N_VALUES + n_own);
      }
}

static void
test_small_goals (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");

  for (int size = 0; size < CIRKEL_N_PAPER_SIZES; size++)
    for (guint n_own = 0; n_own <= MOST_OWN; n_own++)
      {
        g_autoptr (CirkelSession) session = create_session (n_own, CIRKEL_PURPOSE_GOALS);
        g_autoptr (CirkelPaper) kit = cirkel_kit_new (method, session, (CirkelPaperSize)size);

        check_sheets (kit, n_own, n_own, (CirkelPaperSize)size);
        g_assert_cmpuint (count (kit, CIRKEL_PAPER_TABLE), ==, 0);
      }
}

static void
test_without_session (void)
{
  const char *const *languages = cirkel_method_get_languages ();

  for (guint i = 0; languages[i] != NULL; i++)
    for (int size = 0; size < CIRKEL_N_PAPER_SIZES; size++)
      {
        g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
        g_autoptr (CirkelPaper) kit = cirkel_kit_new (method, NULL, (CirkelPaperSize)size);

        check_sheets (kit, N_VALUES, 0, (CirkelPaperSize)size);
        check_questions (kit, N_VALUES);
        g_assert_cmpstr (cirkel_paper_get_language (kit), ==, languages[i]);
      }
}

/* The kit is a copy: it stays what it was when a card is changed, and outlives session and method. */
static void
test_copy (void)
{
  CirkelMethod  *method = cirkel_method_new ("nl");
  CirkelSession *session = create_session (1, CIRKEL_PURPOSE_VALUES);
  g_autoptr (CirkelPaper) kit = cirkel_kit_new (method, session, CIRKEL_PAPER_A4);
  g_autoptr (CirkelPages) pages = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;

  g_object_unref (session);
  g_object_unref (method);
  g_assert_cmpuint (count_saying (kit, CIRKEL_PAPER_SHEET, "Kaart[0]"), ==, 1);
  g_assert_cmpuint (count_saying (kit, CIRKEL_PAPER_HEADING, "Kaart[0]"), ==, 1);
  g_assert_cmpuint (count_saying (kit, CIRKEL_PAPER_SHEET, "Geheimzinnig"), ==, 0);

  pages = cirkel_pages_new (kit, CIRKEL_PAPER_A4);
  pdf = cirkel_pages_to_pdf (pages, &error);
  g_assert_no_error (error);
  g_assert_nonnull (pdf);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kit/own-cards", test_own_cards);
  g_test_add_func ("/kit/small-goals", test_small_goals);
  g_test_add_func ("/kit/without-session", test_without_session);
  g_test_add_func ("/kit/copy", test_copy);

  return g_test_run ();
}
