/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-spots.h"

#include "cirkel-board-packing.h"
#include "cirkel-placement.h"

#include <math.h>
#include <stdlib.h>

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

/* A line along the edge of a block, or through the target. */
typedef struct
{
  double at;
  double distance; /* from the target */
} Line;

static int
compare_lines (const void *a, const void *b)
{
  const Line *one = a, *other = b;

  return (one->distance > other->distance) - (one->distance < other->distance);
}

/* Collects the upright or the flat lines, the nearest first. */
static guint
collect_lines (const Search *self, gboolean upright, Line *lines)
{
  const double target = upright ? self->target.x : self->target.y;
  guint        n = 0;

  lines[n++] = (Line){ target, 0.0 };

  for (guint i = 0; i < self->n_blocks; i++)
    for (int sign = -1; sign <= 1; sign += 2)
      {
        const CirkelBlock *block = &self->blocks[i];
        double             at = upright ? block->x + sign * block->reach_x : block->y + sign * block->reach_y;

        lines[n++] = (Line){ at, fabs (at - target) };
      }

  qsort (lines, n, sizeof *lines, compare_lines);

  return n;
}

/* The corners where two lines meet, among them the points straight beside the target. */
static void
consider_corners (Search *self, const Line *uprights, guint n_uprights, const Line *flats, guint n_flats)
{
  for (guint i = 0; i < n_uprights && uprights[i].distance < self->best_distance; i++)
    for (guint j = 0; j < n_flats && flats[j].distance < self->best_distance; j++)
      consider (self, uprights[i].at, flats[j].at);
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

/* How far the target is at least from what a ray has of the circle. */
static double
get_ray_distance (const Search *self, double angle)
{
  const CirkelPoint direction = { cos (angle), sin (angle) };
  double            along = self->target.x * direction.x + self->target.y * direction.y;

  along = CLAMP (along, self->rules->circles[self->circle], self->rules->circles[self->circle + 1]);

  return hypot (along * direction.x - self->target.x, along * direction.y - self->target.y);
}

/* Tries the nearest allowed point in a direction; returns how far it is when it is free. */
static double
consider_ray (Search *self, double angle)
{
  const double worth = self->best_distance + G_PI / N_DIRECTIONS * CIRKEL_BOARD_RADIUS;
  CirkelPoint  point;

  if (get_ray_distance (self, angle) > worth || !find_on_ray (self, angle, &point)
      || !cirkel_board_spots_is_free (self->rules, self->circle, self->blocks, self->n_blocks, point))
    return G_MAXDOUBLE;

  consider (self, point.x, point.y);

  return get_distance (point, self->target);
}

/* The nearest point of the circle's own edge: around the best of some directions, ever nearer. */
static void
consider_rays (Search *self)
{
  const double step = 2.0 * G_PI / N_DIRECTIONS;
  double       best = atan2 (self->target.y, self->target.x);
  double       best_distance = consider_ray (self, best);

  for (guint i = 1; i < N_DIRECTIONS; i++)
    {
      double angle = atan2 (self->target.y, self->target.x) + i * step;
      double distance = consider_ray (self, angle);

      if (distance < best_distance)
        {
          best = angle;
          best_distance = distance;
        }
    }

  for (double reach = step / 2.0; reach > step / (1 << N_REFINEMENTS); reach /= 2.0)
    for (int sign = -1; sign <= 1; sign += 2)
      {
        double distance = consider_ray (self, best + sign * reach);

        if (distance < best_distance)
          {
            best += sign * reach;
            best_distance = distance;
          }
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
  Search           self = { rules, circle, blocks, n_blocks, target, target, G_MAXDOUBLE };
  g_autofree Line *uprights = g_new (Line, 2 * n_blocks + 1);
  g_autofree Line *flats = g_new (Line, 2 * n_blocks + 1);
  guint            n_uprights = collect_lines (&self, TRUE, uprights);
  guint            n_flats = collect_lines (&self, FALSE, flats);

  consider_corners (&self, uprights, n_uprights, flats, n_flats);

  if (self.best_distance > 0.0)
    {
      for (guint i = 0; i < n_uprights; i++)
        consider_line_ends (&self, TRUE, uprights[i].at);
      for (guint i = 0; i < n_flats; i++)
        consider_line_ends (&self, FALSE, flats[i].at);

      consider_rays (&self);
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
