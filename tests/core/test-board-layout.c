/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "board-checks.h"

#include "cirkel-board-spots.h"

#include <math.h>
#include <string.h>

#define N_STANDARD 7
#define MOST_ITEMS 40

/* The frames of a room, by how many cards are in each circle: they depend on nothing else, as
 * /board-frame/order shows. */
typedef struct
{
  const CirkelBoardSpace *space;
  CirkelBoardFrame        frames[N_STANDARD + 1][N_STANDARD + 1][N_STANDARD + 1];
} Frames;

static void
frames_init (Frames *self, const CirkelBoardSpace *space)
{
  CirkelBoardItem items[N_STANDARD];

  self->space = space;

  for (guint inner = 0; inner <= N_STANDARD; inner++)
    for (guint middle = 0; inner + middle <= N_STANDARD; middle++)
      for (guint outer = 0; inner + middle + outer <= N_STANDARD; outer++)
        {
          memset (items, 0, sizeof items);
          deal_items (items, inner, middle, outer);
          cirkel_board_frame_init (&self->frames[inner][middle][outer], space, items, N_STANDARD);
        }
}

static const CirkelBoardFrame *
frames_get (const Frames *self, const CirkelBoardItem *items)
{
  guint n[CIRKEL_N_PLACES] = { 0 };

  for (guint i = 0; i < N_STANDARD; i++)
    n[items[i].place]++;

  return &self->frames[n[CIRKEL_PLACE_INNER]][n[CIRKEL_PLACE_MIDDLE]][n[CIRKEL_PLACE_OUTER]];
}

static void
check_board (const CirkelBoardFrame *frame,
             const CirkelBoardSpace *space,
             const CirkelBoardItem  *items,
             guint                   n_items,
             gboolean                kept)
{
  CirkelRect rects[MOST_ITEMS];

  cirkel_board_frame_lay_out (frame, items, n_items, rects);
  check_rects (frame, space, items, n_items, rects);

  if (kept)
    check_kept (frame, items, n_items, rects);
}

/* Lays the cards from the @i-th on in every way, one after the other as with the buttons. */
static guint
lay_from (const Frames *frames, const CirkelBoardItem *items, guint i)
{
  CirkelBoardItem laid[N_STANDARD];
  guint           n = 0;

  if (i == N_STANDARD)
    {
      check_board (frames_get (frames, items), frames->space, items, N_STANDARD, FALSE);
      return 1;
    }

  for (CirkelPlace place = CIRKEL_PLACE_TRAY; place <= CIRKEL_PLACE_OUTER; place++)
    {
      memcpy (laid, items, sizeof laid);
      laid[i].place = place;

      if (cirkel_place_is_circle (place))
        {
          cirkel_board_frame_find_spot (frames_get (frames, laid), laid, N_STANDARD, i);
          check_board (frames_get (frames, laid), frames->space, laid, N_STANDARD, TRUE);
        }

      n += lay_from (frames, laid, i + 1);
    }

  return n;
}

/* All 4^7 ways to lay the seven cards in the tray and the circles. */
static void
test_every_distribution (void)
{
  const CirkelBoardItem items[N_STANDARD] = { 0 };
  Frames                frames;

  frames_init (&frames, &board_spaces[0]);
  g_assert_cmpuint (lay_from (&frames, items, 0), ==, 1 << (2 * N_STANDARD));
}

/* Positions that no hand laid, as in a file from elsewhere: the rules hold all the same, and they hold for
 * whatever is stored next. */
static void
test_any_positions (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (21);
  CirkelBoardItem  items[10];
  CirkelBoardFrame frame;

  for (guint i = 0; i < n_board_spaces; i++)
    for (guint round = 0; round < 60; round++)
      {
        for (guint j = 0; j < G_N_ELEMENTS (items); j++)
          items[j].place = g_rand_int_range (random, CIRKEL_PLACE_TRAY, CIRKEL_N_PLACES);

        scatter_items (items, G_N_ELEMENTS (items), random);
        cirkel_board_frame_init (&frame, &board_spaces[i], items, G_N_ELEMENTS (items));
        check_board (&frame, &board_spaces[i], items, G_N_ELEMENTS (items), FALSE);
        cirkel_board_frame_settle (&frame, items, G_N_ELEMENTS (items), round % G_N_ELEMENTS (items));
        check_board (&frame, &board_spaces[i], items, G_N_ELEMENTS (items), TRUE);
      }
}

static void
test_absurd_positions (void)
{
  static const int rows[][2] = {
    { 0, 0 }, { G_MAXINT, G_MAXINT }, { G_MININT, 0 }, { 0, G_MININT }, { 1000, 0 }, { 0, -1000 },
  };
  CirkelBoardItem  items[10];
  CirkelBoardFrame frame;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint inner = 0; inner <= G_N_ELEMENTS (items); inner += 2)
      {
        deal_items (items, inner, (G_N_ELEMENTS (items) - inner) / 2, (G_N_ELEMENTS (items) - inner + 1) / 2);

        for (guint j = 0; j < G_N_ELEMENTS (items); j++)
          {
            items[j].x = rows[i][0];
            items[j].y = rows[i][1];
          }

        cirkel_board_frame_init (&frame, &board_spaces[0], items, G_N_ELEMENTS (items));
        check_board (&frame, &board_spaces[0], items, G_N_ELEMENTS (items), FALSE);
        cirkel_board_frame_settle (&frame, items, G_N_ELEMENTS (items), 3);
        check_board (&frame, &board_spaces[0], items, G_N_ELEMENTS (items), TRUE);
      }
}

/* What a settled board is: where the cards lie, and what they may not cover. */
static guint
collect_blocks (const CirkelBoardRules *rules,
                const CirkelBoardItem  *items,
                guint                   n_items,
                guint                   but,
                CirkelBlock            *blocks)
{
  guint n = 0;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    blocks[n++] = cirkel_board_rules_block_label (rules, CIRKEL_BOARD_LAY, i);

  for (guint i = 0; i < n_items; i++)
    if (i != but && cirkel_place_is_circle (items[i].place))
      blocks[n++] = cirkel_board_rules_block_card (rules, CIRKEL_BOARD_LAY, items[i].x, items[i].y);

  return n;
}

/* The distance from @drop to the nearest free point of a fine grid. */
static double
search_grid (const CirkelBoardRules *rules,
             const CirkelBlock      *blocks,
             guint                   n_blocks,
             const CirkelBoardItem  *drop)
{
  const guint circle = drop->place - CIRKEL_PLACE_INNER;
  double      best = G_MAXDOUBLE;

  for (int x = -1000; x <= 1000; x += 10)
    for (int y = -1000; y <= 1000; y += 10)
      {
        double distance = hypot (x - drop->x, y - drop->y);

        if (distance < best
            && cirkel_board_spots_is_free (rules, circle, blocks, n_blocks, (CirkelPoint){ x, y }))
          best = distance;
      }

  return best;
}

static gboolean
others_moved (const CirkelBoardItem *items, const CirkelBoardItem *before, guint n_items, guint moved)
{
  for (guint i = 0; i < n_items; i++)
    if (i != moved && (items[i].x != before[i].x || items[i].y != before[i].y))
      return TRUE;

  return FALSE;
}

/* Whether a settled card went the shortest way, and the others stayed if they could: a search point by point
 * finds nothing that is better by more than a pixel or two. */
static void
check_yielding (const CirkelBoardFrame *frame,
                const CirkelBoardItem  *items,
                const CirkelBoardItem  *before,
                guint                   n_items,
                guint                   moved)
{
  CirkelBoardRules rules;
  CirkelBlock      blocks[MOST_ITEMS + CIRKEL_N_CIRCLES];
  guint            n_blocks;
  double           distance = hypot (items[moved].x - before[moved].x, items[moved].y - before[moved].y);

  cirkel_board_rules_init (&rules, frame);
  n_blocks = collect_blocks (&rules, before, n_items, moved, blocks);

  if (others_moved (items, before, n_items, moved))
    g_assert_cmpfloat (search_grid (&rules, blocks, n_blocks, &before[moved]), ==, G_MAXDOUBLE);
  else if (distance > 0.0)
    g_assert_cmpfloat (distance, <=, search_grid (&rules, blocks, n_blocks, &before[moved]) + 5.0);
}

/* Lifts a card and lets it fall anywhere on the board. */
static guint
drop_somewhere (const CirkelBoardSpace *space,
                CirkelBoardFrame       *frame,
                CirkelBoardItem        *items,
                guint                   n_items,
                GRand                  *random)
{
  guint  moved = g_rand_int_range (random, 0, n_items);
  double angle = g_rand_double_range (random, 0.0, 2.0 * G_PI), distance = sqrt (g_rand_double (random));
  double x = distance * cos (angle), y = distance * sin (angle);

  cirkel_board_frame_init (frame, space, items, n_items);
  items[moved].x = (int)lround (1000.0 * x);
  items[moved].y = (int)lround (1000.0 * y);
  items[moved].place = cirkel_board_frame_get_place_at (frame, frame->center_x + x * frame->radius,
                                                        frame->center_y + y * frame->radius);
  cirkel_board_frame_init (frame, space, items, n_items);

  return moved;
}

static void
drop_cards (const CirkelBoardSpace *space, guint n_items, guint n_drops, GRand *random)
{
  CirkelBoardItem  items[MOST_ITEMS] = { 0 }, before[MOST_ITEMS], again[MOST_ITEMS];
  CirkelBoardFrame frame;

  for (guint i = 0; i < n_drops; i++)
    {
      guint moved = drop_somewhere (space, &frame, items, n_items, random);

      /* What a change of the circles asks of the others comes before the drop. */
      before[0] = items[moved];
      items[moved].place = CIRKEL_PLACE_TRAY;
      cirkel_board_frame_settle (&frame, items, n_items, moved);
      items[moved] = before[0];

      memcpy (before, items, sizeof before);
      cirkel_board_frame_settle (&frame, items, n_items, moved);
      check_board (&frame, space, items, n_items, TRUE);
      check_yielding (&frame, items, before, n_items, moved);

      memcpy (again, items, sizeof again);
      cirkel_board_frame_settle (&frame, again, n_items, moved);
      g_assert_cmpmem (again, sizeof again, items, sizeof items);
    }
}

static void
test_drops (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (22);

  drop_cards (&board_spaces[0], 7, 150, random);
  drop_cards (&board_spaces[0], 10, 150, random);
  drop_cards (&board_spaces[2], 10, 50, random);
  drop_cards (&board_spaces[4], 8, 50, random);
  drop_cards (&board_spaces[0], 27, 30, random);
}

/* A card that lies well when it is dropped lies exactly there, and nothing else changes. */
static void
test_stays (void)
{
  CirkelBoardItem items[]
    = { { CIRKEL_PLACE_INNER, -200, 0 },   { CIRKEL_PLACE_MIDDLE, 20, 560 }, { CIRKEL_PLACE_OUTER, 815, -3 },
        { CIRKEL_PLACE_OUTER, -823, 117 }, { CIRKEL_PLACE_TRAY, 0, 0 },      { CIRKEL_PLACE_ASIDE, 12, 13 },
        { CIRKEL_PLACE_INNER, 207, 101 } };
  CirkelBoardItem  before[G_N_ELEMENTS (items)];
  CirkelBoardFrame frame;

  memcpy (before, items, sizeof items);
  cirkel_board_frame_init (&frame, &board_spaces[0], items, G_N_ELEMENTS (items));
  check_board (&frame, &board_spaces[0], items, G_N_ELEMENTS (items), TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      cirkel_board_frame_settle (&frame, items, G_N_ELEMENTS (items), i);
      g_assert_cmpmem (items, sizeof items, before, sizeof before);
    }
}

/* On a board of another size each card lies at the same place of the board. */
static void
test_resize (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (23);
  CirkelBoardItem  items[10] = { 0 };
  CirkelBoardFrame frame;

  for (guint i = 0; i < 100; i++)
    {
      CirkelBoardSpace space = board_spaces[0];
      guint            moved = drop_somewhere (&space, &frame, items, G_N_ELEMENTS (items), random);

      cirkel_board_frame_settle (&frame, items, G_N_ELEMENTS (items), moved);

      for (double size = 600; size < 2600; size *= 1.37)
        {
          space.width = size * g_rand_double_range (random, 1.0, 1.5);
          space.height = size;
          cirkel_board_frame_init (&frame, &space, items, G_N_ELEMENTS (items));
          check_board (&frame, &space, items, G_N_ELEMENTS (items), TRUE);
        }
    }
}

/* The first cards that are sent to a circle do not chase each other. */
static void
test_spots_leave_room (void)
{
  CirkelBoardFrame frame;

  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_OUTER; place++)
    {
      CirkelBoardItem items[4] = { 0 };
      CirkelBoardItem before[4];

      for (guint i = 0; i < G_N_ELEMENTS (items); i++)
        {
          memcpy (before, items, sizeof items);
          items[i].place = place;
          cirkel_board_frame_init (&frame, &board_spaces[0], items, G_N_ELEMENTS (items));
          cirkel_board_frame_find_spot (&frame, items, G_N_ELEMENTS (items), i);
          g_assert_false (others_moved (items, before, G_N_ELEMENTS (items), i));
          check_board (&frame, &board_spaces[0], items, G_N_ELEMENTS (items), TRUE);
        }
    }
}

/* A card that is sent to the tray, or beside the circles, needs no spot. */
static void
test_spots_outside (void)
{
  CirkelBoardItem  items[] = { { CIRKEL_PLACE_TRAY, 5, 6 }, { CIRKEL_PLACE_ASIDE, 7, 8 } };
  CirkelBoardItem  before[2];
  CirkelBoardFrame frame;

  memcpy (before, items, sizeof items);
  cirkel_board_frame_init (&frame, &board_spaces[0], items, G_N_ELEMENTS (items));
  cirkel_board_frame_find_spot (&frame, items, G_N_ELEMENTS (items), 0);
  cirkel_board_frame_find_spot (&frame, items, G_N_ELEMENTS (items), 1);
  g_assert_cmpmem (items, sizeof items, before, sizeof before);
}

/* A frame for other cards is a mistake of the caller: it may cost the rules, but every card is somewhere. */
static void
test_wrong_frame (void)
{
  CirkelBoardItem  items[MOST_ITEMS];
  CirkelRect       rects[MOST_ITEMS];
  CirkelBoardFrame frame;

  cirkel_board_frame_init (&frame, &board_spaces[0], NULL, 0);
  cirkel_board_frame_lay_out (&frame, NULL, 0, rects);
  deal_items (items, MOST_ITEMS, 0, 0);
  cirkel_board_frame_lay_out (&frame, items, MOST_ITEMS, rects);

  for (guint i = 0; i < MOST_ITEMS; i++)
    {
      g_assert_cmpfloat (rects[i].width, ==, frame.card_width);
      g_assert_cmpfloat (rects[i].x, >=, 0.0);
      g_assert_cmpfloat (rects[i].x + rects[i].width, <=, board_spaces[0].width);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/board-layout/stays", test_stays);
  g_test_add_func ("/board-layout/spots-leave-room", test_spots_leave_room);
  g_test_add_func ("/board-layout/spots-outside", test_spots_outside);
  g_test_add_func ("/board-layout/absurd-positions", test_absurd_positions);
  g_test_add_func ("/board-layout/any-positions", test_any_positions);
  g_test_add_func ("/board-layout/drops", test_drops);
  g_test_add_func ("/board-layout/resize", test_resize);
  g_test_add_func ("/board-layout/wrong-frame", test_wrong_frame);
  g_test_add_func ("/board-layout/every-distribution", test_every_distribution);

  return g_test_run ();
}
