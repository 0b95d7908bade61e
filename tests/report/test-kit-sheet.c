/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-card.h"
#include "cirkel-kit-circles.h"
#include "cirkel-kit-sheet.h"

#include "cirkel-board-packing.h"
#include "cirkel-method.h"

#include <math.h>
#include <string.h>

#define MM (72.0 / 25.4)
#define N_VALUES 7
#define LEAST_LETTERS 9.0

/* A4, Letter and A3. */
static const struct
{
  const char *name;
  double      width;
  double      height;
} sizes[] = {
  { "a4", 210.0 * MM, 297.0 * MM },
  { "letter", 612.0, 792.0 },
  { "a3", 297.0 * MM, 420.0 * MM },
};

/* Ways to divide the seven cards over the inner, middle and outer circle. */
static const guint divisions[][3] = {
  { 0, 2, 5 }, { 0, 3, 4 }, { 0, 4, 3 }, { 1, 1, 5 }, { 1, 2, 4 },
  { 1, 3, 3 }, { 1, 4, 2 }, { 2, 0, 5 }, { 2, 1, 4 }, { 2, 2, 3 },
};

typedef void (*SheetCheck) (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method);

/* Calls a function for each language and size. */
static void
for_each_sheet (SheetCheck check)
{
  const char *const *languages = cirkel_method_get_languages ();
  cairo_surface_t   *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t           *cr = cairo_create (surface);

  for (guint i = 0; languages[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
        CirkelKitSheet sheet;

        g_test_message ("%s %s", languages[i], sizes[j].name);
        cirkel_kit_circles_init_sheet (&sheet, cr, method, sizes[j].width, sizes[j].height);
        check (&sheet, sizes[j].width, sizes[j].height, method);
      }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static gboolean
contains (const CirkelRect *outer, const CirkelRect *inner)
{
  const double hair = 1e-6;

  return inner->x >= outer->x - hair && inner->y >= outer->y - hair
         && inner->x + inner->width <= outer->x + outer->width + hair
         && inner->y + inner->height <= outer->y + outer->height + hair;
}

static gboolean
overlap (const CirkelRect *a, const CirkelRect *b)
{
  const double hair = 1e-6;

  return a->x < b->x + b->width - hair && b->x < a->x + a->width - hair && a->y < b->y + b->height - hair
         && b->y < a->y + a->height - hair;
}

/* Printers leave 5 to 6 mm at the edges white. */
static void
check_inside (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  const CirkelBoardFrame *board = &sheet->board;
  const CirkelRect        printable = { 6.0 * MM, 6.0 * MM, width - 12.0 * MM, height - 12.0 * MM };
  const CirkelRect        circles = { board->center_x - board->radius, board->center_y - board->radius,
                                      2.0 * board->radius, 2.0 * board->radius };
  const CirkelRect       *parts[] = { &circles, &sheet->heading, &sheet->aside };

  g_assert_true (contains (&printable, &sheet->grid));
  g_assert_true (contains (&printable, &sheet->note));
  g_assert_false (overlap (&sheet->grid, &sheet->note));
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_assert_true (contains (&printable, parts[i]));
      for (guint j = 0; j < i; j++)
        g_assert_false (overlap (parts[i], parts[j]));
    }

  /* As large as the sheet lets: nothing is left beside them but the edges, or nothing below. */
  g_assert_true (2.0 * board->radius > 0.98 * sheet->room.width
                 || sheet->aside.height < 1.5 * board->card_height);
}

static void
test_inside (void)
{
  for_each_sheet (check_inside);
}

/* Each label is in its own ring. */
static void
check_labels (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  const CirkelBoardFrame *board = &sheet->board;

  for (guint i = 0; i < G_N_ELEMENTS (board->labels); i++)
    {
      const CirkelRect *label = &board->labels[i];
      const double      top = board->center_y - label->y;

      g_assert_cmpfloat (hypot (label->width / 2.0, top), <=, board->circles[i]);
      if (i > 0)
        g_assert_cmpfloat (top - label->height, >=, board->circles[i - 1]);
    }
}

static void
test_labels (void)
{
  for_each_sheet (check_labels);
}

static void
check_cards_fit (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  const CirkelBoardFrame *board = &sheet->board;
  CirkelBoardRules        rules;
  CirkelPoint             points[N_VALUES];

  cirkel_board_rules_init (&rules, board);
  for (guint i = 0; i < G_N_ELEMENTS (divisions); i++)
    {
      g_test_message ("%u %u %u", divisions[i][0], divisions[i][1], divisions[i][2]);
      g_assert_true (cirkel_board_packing_arrange (&rules, divisions[i], points));
    }

  /* Three more side by side in the other place, below its name. */
  g_assert_cmpfloat (3.0 * board->card_width, <=, sheet->aside.width);
  g_assert_cmpfloat (board->card_height + 3.0 * board->label_size, <=, sheet->aside.height);
}

static void
test_cards_fit (void)
{
  for_each_sheet (check_cards_fit);
}

/* Cards that are a half larger would not fit: the check can fail. */
static void
check_larger_do_not_fit (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  CirkelBoardFrame larger = sheet->board;
  CirkelBoardRules rules;
  CirkelPoint      points[N_VALUES];

  larger.card_width *= 1.5;
  larger.card_height *= 1.5;
  cirkel_board_rules_init (&rules, &larger);
  for (guint i = 0; i < G_N_ELEMENTS (divisions); i++)
    g_assert_false (cirkel_board_packing_arrange (&rules, divisions[i], points));
}

static void
test_larger_do_not_fit (void)
{
  for_each_sheet (check_larger_do_not_fit);
}

static void
check_grid (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  const guint      n_cards = sheet->n_columns * sheet->n_rows;
  const CirkelRect first = cirkel_kit_sheet_get_card (sheet, 0);
  double           area = 0.0;

  g_assert_cmpuint (n_cards, >=, 12);
  for (guint i = 0; i < n_cards; i++)
    {
      const CirkelRect card = cirkel_kit_sheet_get_card (sheet, i);

      g_assert_cmpfloat (card.width, ==, sheet->board.card_width);
      g_assert_cmpfloat (card.height, ==, sheet->board.card_height);
      g_assert_true (contains (&sheet->grid, &card));
      area += card.width * card.height;
      for (guint j = 0; j < i; j++)
        {
          const CirkelRect other = cirkel_kit_sheet_get_card (sheet, j);

          g_assert_false (overlap (&card, &other));
        }
    }

  /* Edge to edge. */
  g_assert_cmpfloat_with_epsilon (area, sheet->grid.width * sheet->grid.height, 1e-3);
  g_assert_cmpfloat (first.x, ==, sheet->grid.x);
  g_assert_cmpfloat (first.y, ==, sheet->grid.y);
}

static void
test_grid (void)
{
  for_each_sheet (check_grid);
}

static void
check_readable (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  g_assert_cmpfloat (sheet->board.card_text_size, >=, LEAST_LETTERS);
  g_assert_cmpfloat (sheet->meaning_size, >=, LEAST_LETTERS);
}

static void
test_readable (void)
{
  for_each_sheet (check_readable);
}

/* What is drawn of a card. */
static CirkelRect
get_ink (const CirkelKitCard *card, const CirkelRect *rect, double text_size)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t         *cr = cairo_create (surface);
  CirkelRect       ink;

  cirkel_kit_card_draw (card, cr, rect, text_size);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &ink.x, &ink.y, &ink.width, &ink.height);
  cairo_surface_destroy (surface);

  return ink;
}

static const char *const titles[] = {
  "Rust",
  "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkerdag",
  "العمل بالقرب من البيت مع زملائي والتحدث معهم كل يوم",
  "Работать недалеко от дома вместе с коллегами и друзьями",
  "家の近くで働く家の近くで働く家の近くで働く家の近くで働く家の近くで働く",
  "ஒருவருக்கொருவர் உதவி செய்து வேலை செய்வது நல்லது",
  "W W W W W W W W W W W W W W W W W W W W W W W W W W W W W W",
};

static const char *const explanations[] = {
  "",
  "Niet elke dag uren in de trein.",
  "First.\n\nSecond.\tThird.",
  "أريد أن أعمل في مكان قريب من بيتي ",
  "ஒருவருக்கொருவர் உதவி செய்து ",
  "Jeg\u0301\u0301\u0301\u0301\u0302\u0302 ",
};

static void
check_own_card (CirkelMethod *method, const CirkelKitSheet *sheet, const char *title, const char *explanation)
{
  const CirkelRect rect = cirkel_kit_sheet_get_card (sheet, 0);
  g_autoptr (CirkelCard) card = cirkel_card_new_own (title, explanation);
  g_autoptr (CirkelKitCard) drawn = cirkel_kit_card_new (method, card);
  const CirkelRect ink = get_ink (drawn, &rect, sheet->board.card_text_size);

  g_test_message ("%s: %s", title, explanation);
  g_assert_null (strpbrk (drawn->explanation, "\n\t"));
  g_assert_cmpfloat (ink.width, >, 0.0);
  g_assert_true (contains (&rect, &ink));
}

/* With as long an explanation as there can be. */
static void
check_long_own_card (CirkelMethod         *method,
                     const CirkelKitSheet *sheet,
                     const char           *title,
                     const char           *explanation)
{
  g_autoptr (GString) longest = g_string_new (explanation);

  while (longest->len > 0 && g_utf8_strlen (longest->str, -1) < 2000)
    g_string_append (longest, explanation);
  check_own_card (method, sheet, title, longest->str);
}

static void
check_own_cards (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  /* The cards of people are the same in every language. */
  if (strcmp (cirkel_method_get_language (method), "nl") != 0)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    for (guint j = 0; j < G_N_ELEMENTS (explanations); j++)
      {
        check_own_card (method, sheet, titles[i], explanations[j]);
        /* Long ones take their time: each below the shortest title, and one below each other title. */
        if (i == 0 || j == i % G_N_ELEMENTS (explanations))
          check_long_own_card (method, sheet, titles[i], explanations[j]);
      }
}

static void
test_own_cards (void)
{
  for_each_sheet (check_own_cards);
}

static void
check_blank (const CirkelKitSheet *sheet, double width, double height, CirkelMethod *method)
{
  const CirkelRect rect = cirkel_kit_sheet_get_card (sheet, 0);
  g_autoptr (CirkelKitCard) blank = cirkel_kit_card_new_blank ();
  const CirkelRect ink = get_ink (blank, &rect, sheet->board.card_text_size);

  g_assert_cmpfloat (ink.width, >, 0.8 * rect.width);
  g_assert_true (contains (&rect, &ink));
}

static void
test_blank (void)
{
  for_each_sheet (check_blank);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kit-sheet/inside", test_inside);
  g_test_add_func ("/kit-sheet/labels", test_labels);
  g_test_add_func ("/kit-sheet/cards-fit", test_cards_fit);
  g_test_add_func ("/kit-sheet/larger-do-not-fit", test_larger_do_not_fit);
  g_test_add_func ("/kit-sheet/grid", test_grid);
  g_test_add_func ("/kit-sheet/readable", test_readable);
  g_test_add_func ("/kit-sheet/own-cards", test_own_cards);
  g_test_add_func ("/kit-sheet/blank", test_blank);

  return g_test_run ();
}
