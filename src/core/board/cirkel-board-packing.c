/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-packing.h"

#include "cirkel-placement.h"

#include <stdlib.h>

/* A packing is the proof that a number of cards fits: it lays them down one
 * by one, by the same rules that hold for a hand.
 *
 * Cards are all of one size and never turned, so they go in rows, as on a
 * shelf. What is free in a row follows from the rules (where the circle runs)
 * and the blocks (labels, cards of other circles) exactly, as intervals;
 * nothing is tried out card by card. Where the first row should start cannot be
 * known, so that a few starts are tried. */
#define N_STARTS 8

/* Rows with room to spare spread their cards, but do not tear them apart. */
#define SPREAD 1.25

typedef struct
{
  double from;
  double to;
} Interval;

typedef struct
{
  const CirkelBoardRules *rules;
  guint                   circle;
  const CirkelBlock      *blocks;
  guint                   n_blocks;
  Interval               *taken;
  guint                   n_taken;
  CirkelPoint            *points;
  guint                   n_points;
  guint                   n_wanted;
} Packing;

static int
compare_intervals (const void *a, const void *b)
{
  const Interval *one = a, *other = b;

  return (one->from > other->from) - (one->from < other->from);
}

/* Collects what the blocks take of the row at @y, from left to right. */
static void
collect_taken (Packing *self, double y)
{
  self->n_taken = 0;

  for (guint i = 0; i < self->n_blocks; i++)
    {
      const CirkelBlock *block = &self->blocks[i];

      if (y > block->y - block->reach_y && y < block->y + block->reach_y)
        self->taken[self->n_taken++] = (Interval){ block->x - block->reach_x, block->x + block->reach_x };
    }

  qsort (self->taken, self->n_taken, sizeof (Interval), compare_intervals);
}

/* How far the next card in a row, and the next row, has to be. */
static CirkelBlock
get_pitch (const Packing *self)
{
  return cirkel_board_rules_block_card (self->rules, CIRKEL_BOARD_LAY, 0.0, 0.0);
}

/* Lays as many cards as fit and are wanted with their middles from @from to @to. */
static void
fill_gap (Packing *self, double y, double from, double to)
{
  double pitch = get_pitch (self).reach_x;
  double n_fitting = (to - from) / pitch + 1.0;
  guint  n;

  if (to < from)
    return;

  n = MIN ((guint)n_fitting, self->n_wanted - self->n_points);

  if (n > 1)
    pitch = MIN (pitch * SPREAD, (to - from) / (n - 1));

  for (guint i = 0; i < n; i++)
    self->points[self->n_points++] = (CirkelPoint){ (from + to) / 2.0 + (i - (n - 1) / 2.0) * pitch, y };
}

/* Fills the gaps that what is taken leaves between @from and @to. */
static void
fill_span (Packing *self, double y, double from, double to)
{
  for (guint i = 0; i < self->n_taken && from <= to; i++)
    {
      if (self->taken[i].from >= from)
        fill_gap (self, y, from, MIN (self->taken[i].from, to));

      from = MAX (from, self->taken[i].to);
    }

  fill_gap (self, y, from, to);
}

static void
fill_row (Packing *self, double y)
{
  const CirkelPoint origin = { 0.0, y }, direction = { 1.0, 0.0 };
  const guint       n_before = self->n_points;
  double            from, to;

  if (!cirkel_board_rules_get_span (self->rules, self->circle, origin, direction, &from, &to))
    return;

  collect_taken (self, y);

  if (from <= 0.0)
    {
      fill_span (self, y, -to, to);
      return;
    }

  fill_span (self, y, -to, -from);

  /* Where the hole in the ring is narrow, a card on its left reaches over to the right. */
  if (self->n_points > n_before)
    from = MAX (from, self->points[self->n_points - 1].x + get_pitch (self).reach_x);

  fill_span (self, y, from, to);
}

/* Fills rows from the bottom up: the labels are at the top. */
static void
fill_rows (Packing *self, double start)
{
  const double outer = self->rules->circles[self->circle + 1];
  const double pitch = get_pitch (self).reach_y;

  self->n_points = 0;

  for (double y = outer - start * pitch; y > -outer && self->n_points < self->n_wanted; y -= pitch)
    fill_row (self, y);
}

/* Whether the parts of the cards that have to lie in the circle are more than the circle. */
static gboolean
is_hopeless (const CirkelBoardRules *rules, guint circle, guint n_cards)
{
  const double outer = rules->circles[circle + 1], inner = rules->circles[circle];

  return n_cards * CIRKEL_BOARD_SHARE * rules->card_width * rules->card_height
         > G_PI * (outer * outer - inner * inner);
}

/**
 * cirkel_board_packing_fill:
 * @rules: the rules
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 * @blocks: (array length=n_blocks): what is in the way
 * @n_blocks: how many blocks
 * @n_wanted: how many cards to lay
 * @points: (out caller-allocates): where to put @n_wanted places
 *
 * Lays cards in rows in a circle around @blocks, always in the same way.
 *
 * Returns: how many cards were laid; fewer than @n_wanted when no more fit
 */
guint
cirkel_board_packing_fill (const CirkelBoardRules *rules,
                           guint                   circle,
                           const CirkelBlock      *blocks,
                           guint                   n_blocks,
                           guint                   n_wanted,
                           CirkelPoint            *points)
{
  g_autofree Interval *taken = g_new (Interval, n_blocks + 1);
  Packing              self = { rules, circle, blocks, n_blocks, taken, 0, points, 0, n_wanted };
  guint                best = 0, best_start = 0;

  for (guint start = 0; start < N_STARTS; start++)
    {
      fill_rows (&self, (start + 0.5) / N_STARTS);

      if (self.n_points == n_wanted)
        return n_wanted;

      if (self.n_points > best)
        {
          best = self.n_points;
          best_start = start;
        }
    }

  fill_rows (&self, (best_start + 0.5) / N_STARTS);

  return self.n_points;
}

/**
 * cirkel_board_packing_arrange:
 * @rules: the rules
 * @n_cards: how many cards are in the inner, middle and outer circle
 * @points: (out caller-allocates): where to put their places, circle by circle
 *
 * Lays all cards of a board from the inner circle outward.
 *
 * Returns: whether all of them fit
 */
gboolean
cirkel_board_packing_arrange (const CirkelBoardRules *rules,
                              const guint             n_cards[CIRKEL_N_CIRCLES],
                              CirkelPoint            *points)
{
  const guint             n_all = n_cards[0] + n_cards[1] + n_cards[2];
  g_autofree CirkelBlock *blocks = g_new (CirkelBlock, CIRKEL_N_CIRCLES + n_all);
  guint                   n_blocks = 0, n_laid = 0;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    if (is_hopeless (rules, i, n_cards[i]))
      return FALSE;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    blocks[n_blocks++] = cirkel_board_rules_block_label (rules, CIRKEL_BOARD_LAY, i);

  for (guint circle = 0; circle < CIRKEL_N_CIRCLES; circle++)
    {
      if (n_cards[circle] == 0)
        continue;

      if (cirkel_board_packing_fill (rules, circle, blocks, n_blocks, n_cards[circle], points + n_laid)
          < n_cards[circle])
        return FALSE;

      for (guint i = 0; i < n_cards[circle]; i++, n_laid++)
        blocks[n_blocks++]
          = cirkel_board_rules_block_card (rules, CIRKEL_BOARD_LAY, points[n_laid].x, points[n_laid].y);
    }

  return TRUE;
}
