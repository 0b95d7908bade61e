/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-layout.h"

#include <stdlib.h>

/* What it costs to decide on a board and lay its cards, as the board does when its size changes. With 700
 * cards, a hundred times as many as there are values, one frame of the screen is to suffice, also when every
 * card needs another place. */

#define N_RUNS 9
#define N_CARDS 700
#define GOAL 16.0

static int
compare_doubles (const void *a, const void *b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;

  return (x > y) - (x < y);
}

/* The median of the time for one board, in milliseconds. The cards that are laid are kept in @items. */
static double
measure (CirkelBoardItem *items, guint n_items, gboolean keep)
{
  const CirkelBoardSpace space = { 640, 640, 1.0, { 7.2, 6.6, 6.8 } };
  g_autofree CirkelRect *rects = g_new (CirkelRect, n_items);
  CirkelBoardFrame       frame;
  double                 times[N_RUNS];

  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 begin = g_get_monotonic_time ();

      cirkel_board_frame_init (&frame, &space, items, n_items);
      cirkel_board_frame_lay_out (&frame, items, n_items, rects);
      times[i] = (double)(g_get_monotonic_time () - begin) / 1000.0;
    }

  if (keep)
    cirkel_board_frame_settle (&frame, items, n_items, 0);

  qsort (times, N_RUNS, sizeof *times, compare_doubles);

  return times[N_RUNS / 2];
}

static gboolean
report (const char *what, double time)
{
  g_print ("%-46s %6.2f ms, goal < %g ms: %s\n", what, time, GOAL, time < GOAL ? "met" : "MISSED");

  return time < GOAL;
}

int
main (int argc, char *argv[])
{
  g_autofree CirkelBoardItem *items = g_new (CirkelBoardItem, N_CARDS);
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  gboolean met = TRUE;

  for (guint i = 0; i < N_CARDS; i++)
    items[i] = (CirkelBoardItem){ CIRKEL_PLACE_INNER + i % 3, g_rand_int_range (random, -1000, 1001),
                                  g_rand_int_range (random, -1000, 1001) };

  met &= report ("geometry of 700 cards, all in a wrong place", measure (items, N_CARDS, TRUE));
  met &= report ("geometry of 700 cards that lie well", measure (items, N_CARDS, FALSE));
  met &= report ("geometry of 10 cards, all in a wrong place", measure (items, 10, TRUE));
  met &= report ("geometry of 10 cards that lie well", measure (items, 10, FALSE));

  return met ? EXIT_SUCCESS : EXIT_FAILURE;
}
