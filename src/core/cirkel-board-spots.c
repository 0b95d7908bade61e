/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-spots.h"

#include "cirkel-board-packing.h"
#include "cirkel-placement.h"

#include <math.h>

/* In how many directions the edge of a circle is looked at, and how often the best one is then refined. */
#define N_DIRECTIONS 48
#define N_REFINEMENTS 7

/* The most cards of which a circle's own places are asked. */
#define MOST_PLACES 64

typedef struct
{
  const CirkelBoardRules *rules;
  guint                   circle;
  const CirkelBlock      *blocks;
  guint                   n_blocks;
  CirkelPoint             target;
  CirkelPoint             best;
  double                  best_distance;
} Search;

/**
 * cirkel_board_spots_is_free:
 * @rules: the rules
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 * @blocks: (array length=n_blocks): what is in the way
 * @n_blocks: how many blocks
 * @point: the middle of a card
 *
 * Returns: whether a card can be laid there
 */
gboolean
cirkel_board_spots_is_free (const CirkelBoardRules *rules,
                            guint                   circle,
                            const CirkelBlock      *blocks,
                            guint                   n_blocks,
                            CirkelPoint             point)
{
  for (guint i = 0; i < n_blocks; i++)
    if (cirkel_block_covers (&blocks[i], point.x, point.y))
      return FALSE;

  return cirkel_board_rules_allow (rules, CIRKEL_BOARD_LAY, circle, point.x, point.y);
}

static double
get_distance (CirkelPoint a, CirkelPoint b)
{
  return hypot (a.x - b.x, a.y - b.y);
}

/* The cheapest question comes first: most points are further than the best one so far. */
static void
consider (Search *self, double x, double y)
{
  const CirkelPoint point = { x, y };
  const double      distance = get_distance (point, self->target);

  if (distance < self->best_distance - 1e-9
      && cirkel_board_spots_is_free (self->rules, self->circle, self->blocks, self->n_blocks, point))
    {
      self->best = point;
      self->best_distance = distance;
    }
}

/* The lines along the blocks' edges and through the target, upright ones or flat ones. */
static guint
collect_lines (const Search *self, gboolean upright, double *lines)
{
  guint n = 0;

  lines[n++] = upright ? self->target.x : self->target.y;

  for (guint i = 0; i < self->n_blocks; i++)
    {
      const CirkelBlock *block = &self->blocks[i];
      double             middle = upright ? block->x : block->y;
      double             reach = upright ? block->reach_x : block->reach_y;

      lines[n++] = middle - reach;
      lines[n++] = middle + reach;
    }

  return n;
}

/* How far the target is at least from what a line has of the circle. */
static double
get_line_distance (const Search *self, double across, double target_across, double target_along)
{
  const double inner = self->rules->circles[self->circle], outer = self->rules->circles[self->circle + 1];
  const double start = sqrt (MAX (0.0, inner * inner - across * across));
  const double end = sqrt (MAX (0.0, outer * outer - across * across));

  target_along = fabs (target_along);

  return hypot (across - target_across, CLAMP (target_along, start, end) - target_along);
}

/* Where a line leaves what the rules allow. */
static void
consider_line_ends (Search *self, gboolean upright, double line)
{
  const CirkelPoint origin = upright ? (CirkelPoint){ line, 0.0 } : (CirkelPoint){ 0.0, line };
  const CirkelPoint direction = upright ? (CirkelPoint){ 0.0, 1.0 } : (CirkelPoint){ 1.0, 0.0 };
  const double      target_across = upright ? self->target.x : self->target.y;
  const double      target_along = upright ? self->target.y : self->target.x;
  double            ends[2];

  if (get_line_distance (self, line, target_across, target_along) >= self->best_distance
      || !cirkel_board_rules_get_span (self->rules, self->circle, origin, direction, &ends[0], &ends[1]))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    for (int sign = -1; sign <= 1; sign += 2)
      consider (self, origin.x + sign * ends[i] * direction.x, origin.y + sign * ends[i] * direction.y);
}

/* The point in a direction from the board's middle that is nearest to the target and allowed. */
static gboolean
find_on_ray (const Search *self, double angle, CirkelPoint *point)
{
  const CirkelPoint direction = { cos (angle), sin (angle) };
  double            along = self->target.x * direction.x + self->target.y * direction.y;
  double            from, to;

  if (!cirkel_board_rules_get_span (self->rules, self->circle, (CirkelPoint){ 0.0, 0.0 }, direction, &from,
                                    &to))
    return FALSE;

  along = CLAMP (along, from, to);
  *point = (CirkelPoint){ along * direction.x, along * direction.y };

  return TRUE;
}

/* The nearest point of the circle itself: around the best of some directions, ever nearer. */
static void
consider_rays (Search *self)
{
  const double step = 2.0 * G_PI / N_DIRECTIONS;
  double       best_angle = 0.0, best_distance = G_MAXDOUBLE;
  CirkelPoint  point;

  for (guint i = 0; i < N_DIRECTIONS; i++)
    if (find_on_ray (self, i * step, &point))
      {
        consider (self, point.x, point.y);
        if (get_distance (point, self->target) < best_distance)
          {
            best_angle = i * step;
            best_distance = get_distance (point, self->target);
          }
      }

  for (double reach = step / 2.0; reach > step / (1 << N_REFINEMENTS); reach /= 2.0)
    for (int sign = -1; sign <= 1; sign += 2)
      if (find_on_ray (self, best_angle + sign * reach, &point)
          && get_distance (point, self->target) < best_distance)
        {
          best_angle += sign * reach;
          best_distance = get_distance (point, self->target);
          consider (self, point.x, point.y);
          break;
        }
}

/**
 * cirkel_board_spots_find_nearest:
 * @rules: the rules
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 * @blocks: (array length=n_blocks): what is in the way
 * @n_blocks: how many blocks
 * @target: where the card wants to lie
 * @spot: (out): where it can lie
 *
 * Finds the free place nearest to @target.
 *
 * What is free is the circle without the blocks. Its nearest point is the
 * target itself, or on an edge of a block straight beside it, or in a corner
 * where two edges meet, or where an edge leaves the circle, or on the circle's
 * own edge. These are few: each is tried.
 *
 * Returns: whether there is one
 */
gboolean
cirkel_board_spots_find_nearest (const CirkelBoardRules *rules,
                                 guint                   circle,
                                 const CirkelBlock      *blocks,
                                 guint                   n_blocks,
                                 CirkelPoint             target,
                                 CirkelPoint            *spot)
{
  Search             self = { rules, circle, blocks, n_blocks, target, target, G_MAXDOUBLE };
  g_autofree double *xs = g_new (double, 2 * n_blocks + 1);
  g_autofree double *ys = g_new (double, 2 * n_blocks + 1);
  guint              n_xs = collect_lines (&self, TRUE, xs);
  guint              n_ys = collect_lines (&self, FALSE, ys);

  for (guint i = 0; i < n_xs; i++)
    for (guint j = 0; j < n_ys; j++)
      consider (&self, xs[i], ys[j]);

  if (self.best_distance > 0.0)
    {
      /* On the circle's edge only for a target beyond it. */
      if (!cirkel_board_rules_allow (rules, CIRKEL_BOARD_LAY, circle, target.x, target.y))
        consider_rays (&self);

      for (guint i = 0; i < n_xs; i++)
        consider_line_ends (&self, TRUE, xs[i]);
      for (guint i = 0; i < n_ys; i++)
        consider_line_ends (&self, FALSE, ys[i]);
    }

  *spot = self.best;

  return self.best_distance < G_MAXDOUBLE;
}

/* How far a card at @point is from the nearest block, from edge to edge. */
static double
get_clearance (const Search *self, CirkelPoint point)
{
  double clearance = CIRKEL_BOARD_RADIUS;

  for (guint i = 0; i < self->n_blocks; i++)
    {
      const CirkelBlock *block = &self->blocks[i];
      double             x = MAX (0.0, fabs (point.x - block->x) - block->reach_x);
      double             y = MAX (0.0, fabs (point.y - block->y) - block->reach_y);

      clearance = MIN (clearance, hypot (x, y));
    }

  return clearance;
}

/* The roomiest of some points that is free; the first of equals. */
static gboolean
pick_roomiest (const Search *self, const CirkelPoint *points, guint n_points, CirkelPoint *spot)
{
  double best = -1.0;

  for (guint i = 0; i < n_points; i++)
    {
      double clearance;

      if (!cirkel_board_spots_is_free (self->rules, self->circle, self->blocks, self->n_blocks, points[i]))
        continue;

      clearance = get_clearance (self, points[i]);

      if (clearance > best + 1e-6)
        {
          best = clearance;
          *spot = points[i];
        }
    }

  return best >= 0.0;
}

/**
 * cirkel_board_spots_find_roomy:
 * @rules: the rules
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 * @blocks: (array length=n_blocks): what is in the way
 * @n_blocks: how many blocks
 * @spot: (out): where a card can lie
 *
 * Finds a free place with much room around it.
 *
 * The places of a full circle are asked first: cards on them lie in rows, and
 * leave room for the ones to come. Only when none is free any other will do.
 *
 * Returns: whether there is one
 */
gboolean
cirkel_board_spots_find_roomy (const CirkelBoardRules *rules,
                               guint                   circle,
                               const CirkelBlock      *blocks,
                               guint                   n_blocks,
                               CirkelPoint            *spot)
{
  Search      self = { rules, circle, blocks, n_blocks, { 0.0, 0.0 }, { 0.0, 0.0 }, G_MAXDOUBLE };
  CirkelBlock labels[CIRKEL_N_CIRCLES];
  CirkelPoint places[MOST_PLACES];
  guint       n_places;
  double      along = (rules->circles[circle] + rules->circles[circle + 1]) / 2.0;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    labels[i] = cirkel_board_rules_block_label (rules, CIRKEL_BOARD_LAY, i);

  n_places = cirkel_board_packing_fill (rules, circle, labels, CIRKEL_N_CIRCLES, MOST_PLACES, places);

  if (pick_roomiest (&self, places, n_places, spot))
    return TRUE;

  return cirkel_board_spots_find_nearest (rules, circle, blocks, n_blocks, (CirkelPoint){ 0.0, along }, spot);
}
