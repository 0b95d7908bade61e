/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-cards.h"

#include <math.h>
#include <string.h>

/* How many cards are asked to make way before all of the circle are. */
#define N_NEIGHBOURS 8

/* What can be undone when an attempt fails. */
typedef struct
{
  CirkelBoardItem items[CIRKEL_BOARD_MANY_CARDS];
  gboolean        laid[CIRKEL_BOARD_MANY_CARDS];
} Snapshot;

static void
take_snapshot (const CirkelBoardCards *self, Snapshot *snapshot)
{
  memcpy (snapshot->items, self->items, self->n_items * sizeof (CirkelBoardItem));
  memcpy (snapshot->laid, self->laid, self->n_items * sizeof (gboolean));
}

static void
restore_snapshot (CirkelBoardCards *self, const Snapshot *snapshot)
{
  memcpy (self->items, snapshot->items, self->n_items * sizeof (CirkelBoardItem));
  memcpy (self->laid, snapshot->laid, self->n_items * sizeof (gboolean));
}

/* Positions from a file can be anything: their difference need not fit in an int. */
static double
get_distance (const CirkelBoardItem *a, const CirkelBoardItem *b)
{
  return hypot ((double)a->x - b->x, (double)a->y - b->y);
}

/* How far all cards together are from where they were. */
static double
get_way (const CirkelBoardCards *self, const Snapshot *before)
{
  double way = 0.0;

  for (guint i = 0; i < self->n_items; i++)
    way += get_distance (&self->items[i], &before->items[i]);

  return way;
}

/* Lifts @others, lays @i and then them again; changes nothing when they do not fit. */
static gboolean
lay_with_others_making_way (CirkelBoardCards *self, guint i, const guint *others, guint n_others)
{
  Snapshot before;
  gboolean laid;

  take_snapshot (self, &before);

  for (guint j = 0; j < n_others; j++)
    self->laid[others[j]] = FALSE;

  laid = cirkel_board_cards_lay_nearest (self, i);

  for (guint j = 0; j < n_others && laid; j++)
    laid = cirkel_board_cards_lay_nearest (self, others[j]);

  if (!laid)
    restore_snapshot (self, &before);

  return laid;
}

/* The cards that lie nearest to where @i wants to be, the nearest first. */
static guint
find_neighbours (const CirkelBoardCards *self, guint i, guint *neighbours)
{
  double distances[N_NEIGHBOURS];
  guint  n = 0;

  for (guint other = 0; other < self->n_items; other++)
    {
      double distance = get_distance (&self->items[other], &self->items[i]);
      guint  at;

      if (!self->laid[other] || (n == N_NEIGHBOURS && distance >= distances[n - 1]))
        continue;

      n = MIN (n + 1, N_NEIGHBOURS);

      for (at = n - 1; at > 0 && distances[at - 1] > distance; at--)
        {
          distances[at] = distances[at - 1];
          neighbours[at] = neighbours[at - 1];
        }

      distances[at] = distance;
      neighbours[at] = other;
    }

  return n;
}

/**
 * cirkel_board_cards_make_way:
 * @self: the cards
 * @i: one that waits
 *
 * Lays the card after one neighbour made way: the one with which all together
 * move least. When none can alone, the nearest two, four and so on.
 *
 * Returns: whether that was enough; if not, nothing changed
 */
gboolean
cirkel_board_cards_make_way (CirkelBoardCards *self, guint i)
{
  guint    neighbours[N_NEIGHBOURS];
  guint    n = find_neighbours (self, i, neighbours);
  double   best_way = G_MAXDOUBLE;
  Snapshot before, best;

  take_snapshot (self, &before);

  for (guint j = 0; j < n; j++)
    if (lay_with_others_making_way (self, i, &neighbours[j], 1))
      {
        double way = get_way (self, &before);

        if (way < best_way)
          {
            best_way = way;
            take_snapshot (self, &best);
          }

        restore_snapshot (self, &before);
      }

  if (best_way < G_MAXDOUBLE)
    {
      restore_snapshot (self, &best);
      return TRUE;
    }

  for (guint n_others = 2; n_others <= n; n_others *= 2)
    if (lay_with_others_making_way (self, i, neighbours, n_others))
      return TRUE;

  return FALSE;
}
