/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "board-checks.h"

#include <math.h>
#include <string.h>

#define MOST_ITEMS 1000

typedef void (*DistributionFunc) (const CirkelBoardSpace *space, CirkelBoardItem *items, guint n_items);

/* Calls @func with every number of cards in each circle, up to @most together. The cards are alike, so that
 * these are all distributions that a frame can tell apart. */
static void
foreach_distribution (const CirkelBoardSpace *space, guint most, DistributionFunc func)
{
  CirkelBoardItem items[MOST_ITEMS];

  for (guint inner = 0; inner <= most; inner++)
    for (guint middle = 0; inner + middle <= most; middle++)
      for (guint outer = 0; inner + middle + outer <= most; outer++)
        func (space, items, deal_items (items, inner, middle, outer));
}

/* Cards that are all in the middle of the board have to be laid anew as the frame foresees. */
static void
check_distribution (const CirkelBoardSpace *space, CirkelBoardItem *items, guint n_items)
{
  CirkelBoardFrame frame;
  CirkelRect       rects[MOST_ITEMS];

  cirkel_board_frame_init (&frame, space, items, n_items);
  check_frame (&frame, space);
  cirkel_board_frame_lay_out (&frame, items, n_items, rects);
  check_rects (&frame, space, items, n_items, rects);
}

static void
test_distributions (void)
{
  for (guint i = 0; i < n_board_spaces; i++)
    foreach_distribution (&board_spaces[i], i < 4 ? 10 : 7, check_distribution);
}

static void
check_card_size (const CirkelBoardSpace *space, CirkelBoardItem *items, guint n_items)
{
  CirkelBoardFrame frame;

  cirkel_board_frame_init (&frame, space, items, n_items);

  g_assert_cmpfloat (frame.card_width, >=, 96.0);
  g_assert_cmpfloat (frame.card_height, >=, 72.0);
}

/* Seven cards and three own ones stay readable on a board of 640 pixels, however they lie. */
static void
test_card_size (void)
{
  const CirkelBoardSpace large_text = { 640, 640, 1.5, { 7.2, 6.6, 6.8 } };

  foreach_distribution (&board_spaces[0], 10, check_card_size);
  foreach_distribution (&board_spaces[1], 10, check_card_size);
  foreach_distribution (&large_text, 10, check_card_size);
}

static void
test_usual (void)
{
  CirkelBoardItem  items[7];
  CirkelBoardFrame small, large, large_text;
  CirkelBoardSpace space = board_spaces[0];
  guint            n_items = deal_items (items, 2, 3, 2);

  cirkel_board_frame_init (&small, &space, items, n_items);
  g_assert_cmpfloat (fabs (small.card_width - 124.0), <, 4.0);
  g_assert_cmpfloat (fabs (small.card_height - 92.0), <, 4.0);

  /* A larger board has larger cards and letters, in proportion. */
  space.width = space.height = 1280;
  cirkel_board_frame_init (&large, &space, items, n_items);
  g_assert_cmpfloat (fabs (large.card_width - 2.0 * small.card_width), <, 1e-6);
  g_assert_cmpfloat (fabs (large.card_text_size - 2.0 * small.card_text_size), <, 1e-6);
  g_assert_cmpfloat (fabs (large.label_size - 2.0 * small.label_size), <, 1e-6);

  /* And so has a board for large text, where there is room. */
  space.text_scale = 1.5;
  cirkel_board_frame_init (&large_text, &space, items, 3);
  g_assert_cmpfloat (large_text.card_text_size, >, 1.3 * large.card_text_size);
  g_assert_cmpfloat (large_text.label_size, >, 1.2 * large.label_size);
}

/* The frame knows how many cards are in each circle, and not which they are or where they lie. */
static void
test_order (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  CirkelBoardItem  items[10];
  CirkelBoardFrame frame, again;

  for (guint i = 0; i < 50; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (items); j++)
        items[j].place = g_rand_int_range (random, CIRKEL_PLACE_TRAY, CIRKEL_N_PLACES);

      scatter_items (items, G_N_ELEMENTS (items), random);
      cirkel_board_frame_init (&frame, &board_spaces[0], items, G_N_ELEMENTS (items));

      for (guint j = G_N_ELEMENTS (items) - 1; j > 0; j--)
        {
          guint           other = g_rand_int_range (random, 0, j + 1);
          CirkelBoardItem item = items[j];

          items[j] = items[other];
          items[other] = item;
        }

      scatter_items (items, G_N_ELEMENTS (items), random);
      cirkel_board_frame_init (&again, &board_spaces[0], items, G_N_ELEMENTS (items));
      g_assert_cmpmem (&frame, sizeof frame, &again, sizeof again);
    }
}

/* With few cards in each circle the circles are the usual ones, so that the board is calm. */
static void
test_calm (void)
{
  CirkelBoardItem  items[10];
  CirkelBoardFrame usual, frame;

  cirkel_board_frame_init (&usual, &board_spaces[0], NULL, 0);

  for (guint inner = 0; inner <= 3; inner++)
    for (guint middle = 0; middle <= 3; middle++)
      for (guint outer = 0; outer <= 4; outer++)
        {
          cirkel_board_frame_init (&frame, &board_spaces[0], items, deal_items (items, inner, middle, outer));
          g_assert_cmpmem (&frame, sizeof frame, &usual, sizeof usual);
        }
}

static void
test_place_at (void)
{
  CirkelBoardFrame frame;

  cirkel_board_frame_init (&frame, &board_spaces[4], NULL, 0);

  for (guint i = 0; i < 64; i++)
    {
      const double x = cos (i * G_PI / 32.0), y = sin (i * G_PI / 32.0);

      for (guint circle = 0; circle < 3; circle++)
        {
          const double edge = frame.circles[circle];

          g_assert_cmpint (cirkel_board_frame_get_place_at (&frame, frame.center_x + (edge - 0.01) * x,
                                                            frame.center_y + (edge - 0.01) * y),
                           ==, CIRKEL_PLACE_INNER + circle);
          g_assert_cmpint (cirkel_board_frame_get_place_at (&frame, frame.center_x + (edge + 0.01) * x,
                                                            frame.center_y + (edge + 0.01) * y),
                           ==, circle < 2 ? CIRKEL_PLACE_MIDDLE + circle : CIRKEL_PLACE_TRAY);
        }
    }

  g_assert_cmpint (cirkel_board_frame_get_place_at (&frame, frame.center_x, frame.center_y), ==,
                   CIRKEL_PLACE_INNER);
}

/* More cards than a conversation has: smaller, but by the same rules. */
static void
test_many (void)
{
  static const guint rows[][3]
    = { { 27, 0, 0 },  { 0, 27, 0 },  { 0, 0, 27 },     { 9, 9, 9 },       { 20, 5, 2 },  { 1, 25, 1 },
        { 14, 0, 13 }, { 40, 0, 0 },  { 13, 14, 13 },   { 41, 0, 0 },      { 0, 0, 41 },  { 1, 1, 98 },
        { 98, 1, 1 },  { 1, 98, 1 },  { 33, 33, 34 },   { 233, 233, 234 }, { 700, 0, 0 }, { 0, 700, 0 },
        { 0, 0, 700 }, { 1, 1, 698 }, { 500, 100, 100 } };
  CirkelBoardItem items[MOST_ITEMS];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint j = 0; j < 4; j++)
      check_distribution (&board_spaces[j], items, deal_items (items, rows[i][0], rows[i][1], rows[i][2]));
}

/* Rooms and labels that make no sense give a board all the same. */
static void
test_degenerate (void)
{
  static const CirkelBoardSpace spaces[] = {
    { 0, 0, 1, { 7, 7, 7 } },      { -50, 20, 1, { 7, 7, 7 } },      { 1, 4000, 1, { 7, 7, 7 } },
    { 640, 640, 0, { 7, 7, 7 } },  { 640, 640, 1000, { 7, 7, 7 } },  { 640, 640, 1, { 0, 0, 0 } },
    { 640, 640, 1, { -1, 2, 3 } }, { 640, 640, 1, { 60, 90, 200 } },
  };
  CirkelBoardItem  items[10];
  CirkelRect       rects[10];
  CirkelBoardFrame frame;
  guint            n_items = deal_items (items, 4, 3, 3);

  for (guint i = 0; i < G_N_ELEMENTS (spaces); i++)
    {
      CirkelBoardSpace room = spaces[i];

      cirkel_board_frame_init (&frame, &spaces[i], items, n_items);
      cirkel_board_frame_lay_out (&frame, items, n_items, rects);

      room.width = MAX (room.width, 2.0);
      room.height = MAX (room.height, 2.0);
      check_frame (&frame, &room);
      check_rects (&frame, &room, items, n_items, rects);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/board-frame/usual", test_usual);
  g_test_add_func ("/board-frame/calm", test_calm);
  g_test_add_func ("/board-frame/order", test_order);
  g_test_add_func ("/board-frame/card-size", test_card_size);
  g_test_add_func ("/board-frame/distributions", test_distributions);
  g_test_add_func ("/board-frame/place-at", test_place_at);
  g_test_add_func ("/board-frame/many", test_many);
  g_test_add_func ("/board-frame/degenerate", test_degenerate);

  return g_test_run ();
}
