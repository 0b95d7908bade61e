/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit.h"
#include "cirkel-observer-sheet.h"
#include "cirkel-pages-export.h"

#include <string.h>

/* The sheet for who watches: every point once, ticked where it was seen, on two pages at most. */

#define MOST_PAGES 2

/* Every row of the tables, with the mark before its point. */
static GHashTable *
list_marks (CirkelPaper *paper)
{
  GHashTable *marks = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    {
      const CirkelPaperTable *table = cirkel_paper_get_piece (paper, i)->table;

      for (guint row = 0; table != NULL && row < table->n_rows; row++)
        {
          const CirkelPaperCell *point = &table->cells[row * table->n_columns + 1];

          g_assert_true (g_hash_table_insert (marks, (gpointer)point->text, GINT_TO_POINTER (point->mark)));
        }
    }

  return marks;
}

static gboolean
says (CirkelPaper *paper, const char *text)
{
  for (guint i = 0; i < cirkel_paper_get_n_pieces (paper); i++)
    if (g_strcmp0 (cirkel_paper_get_piece (paper, i)->text, text) == 0)
      return TRUE;

  return FALSE;
}

/* Ticks each third point, and others in another round. */
static gboolean
is_ticked (guint at, guint round)
{
  return at % 3 == round;
}

static void
tick_some (CirkelMethod *method, CirkelObservation *observation, guint round)
{
  guint                     at = 0;
  guint                     n_parts;
  const CirkelObserverPart *parts = cirkel_method_get_observer_parts (method, &n_parts);

  for (guint part = 0; part < n_parts; part++)
    for (guint group = 0; group < parts[part].n_groups; group++)
      for (guint i = 0; i < parts[part].groups[group].n_points; i++, at++)
        cirkel_observation_set_seen (observation, parts[part].groups[group].points[i].id,
                                     is_ticked (at, round));
}

/* Everything that the content has is on @paper, with the marks of @round; none where that is 3. */
static void
check_sheet (CirkelPaper *paper, CirkelMethod *method, guint round)
{
  g_autoptr (GHashTable) marks = list_marks (paper);
  guint                     at = 0;
  guint                     n_parts;
  const CirkelObserverPart *parts = cirkel_method_get_observer_parts (method, &n_parts);

  for (guint part = 0; part < n_parts; part++)
    {
      g_assert_true (says (paper, parts[part].title));
      g_assert_true (parts[part].intro == NULL || says (paper, parts[part].intro));
      for (guint group = 0; group < parts[part].n_groups; group++)
        for (guint i = 0; i < parts[part].groups[group].n_points; i++, at++)
          {
            gpointer mark = g_hash_table_lookup (marks, parts[part].groups[group].points[i].text);

            g_assert_cmpint (GPOINTER_TO_INT (mark), ==,
                             is_ticked (at, round) ? CIRKEL_PAPER_TICKED : CIRKEL_PAPER_BOX);
          }
    }
  g_assert_cmpuint (g_hash_table_size (marks), ==, at);
}

static void
test_ticks (void)
{
  const char *const *languages = cirkel_method_get_languages ();

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
      g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
      g_autoptr (CirkelPaper) empty = cirkel_observer_sheet_new (method, NULL);

      g_assert_cmpstr (cirkel_paper_get_language (empty), ==, languages[i]);
      check_sheet (empty, method, 3);
      for (guint round = 0; round < 3; round++)
        {
          g_autoptr (CirkelPaper) paper = NULL;

          tick_some (method, observation, round);
          paper = cirkel_observer_sheet_new (method, observation);
          check_sheet (paper, method, round);
        }
    }
}

/* In every language, on every paper, also with a note of some length in any script. */
static void
test_pages (void)
{
  static const char *const notes[] = { "", "Veel rust.\nMooie stiltes.", "كان هناك وقت" };
  const char *const       *languages = cirkel_method_get_languages ();

  for (guint i = 0; languages[i] != NULL; i++)
    for (int size = 0; size < CIRKEL_N_PAPER_SIZES; size++)
      for (guint at = 0; at < G_N_ELEMENTS (notes); at++)
        {
          g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
          g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
          g_autoptr (CirkelPaper) paper = NULL;
          g_autoptr (CirkelPages) pages = NULL;
          g_autoptr (GBytes) pdf = NULL;
          g_autoptr (GError) error = NULL;

          cirkel_observation_set_note (observation, notes[at]);
          paper = cirkel_observer_sheet_new (method, observation);
          g_assert_true (*notes[at] == '\0' || says (paper, notes[at]));
          pages = cirkel_pages_new (paper, (CirkelPaperSize)size);
          g_assert_cmpuint (cirkel_pages_get_n_pages (pages), ==, MOST_PAGES);
          pdf = cirkel_pages_to_pdf (pages, &error);
          g_assert_no_error (error);
          g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
        }
}

/* After a kit it is on pages of its own, and the kit stays as it was. */
static void
test_in_kit (void)
{
  for (int size = 0; size < CIRKEL_N_PAPER_SIZES; size++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
      g_autoptr (CirkelPaper) kit = cirkel_kit_new (method, NULL, (CirkelPaperSize)size);
      g_autoptr (CirkelPages) alone = cirkel_pages_new (kit, (CirkelPaperSize)size);
      const guint n_alone = cirkel_pages_get_n_pages (alone);
      g_autoptr (CirkelPages) both = NULL;

      g_clear_object (&alone);
      cirkel_observer_sheet_add (kit, method, NULL);
      both = cirkel_pages_new (kit, (CirkelPaperSize)size);
      g_assert_cmpuint (cirkel_pages_get_n_pages (both), ==, n_alone + MOST_PAGES);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/observer-sheet/ticks", test_ticks);
  g_test_add_func ("/observer-sheet/pages", test_pages);
  g_test_add_func ("/observer-sheet/in-kit", test_in_kit);

  return g_test_run ();
}
