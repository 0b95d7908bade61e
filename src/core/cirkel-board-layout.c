/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-layout.h"

#include "cirkel-board-packing.h"
#include "cirkel-board-spots.h"
#include "cirkel-placement.h"

#include <math.h>
#include <string.h>

/* The cards of a board are laid down as a person would: those that lie well
 * stay; one that does not goes to the nearest free place; when there is none, a
 * neighbour or more make way; and only when that does not help either is a
 * circle, or the board, laid anew after the packing that the frame was tried
 * with. Results are whole thousandths that meet the rules, so that laying them
 * out again changes nothing. */

/* With more cards than this, go to the packing at once. */
#define MANY_CARDS 80

/* How many cards are asked to make way before all of the circle are. */
#define N_NEIGHBOURS 8

typedef struct
{
  CirkelBoardRules rules;
  CirkelBoardItem *items;
  guint            n_items;
  gboolean        *laid;
  CirkelBlock     *blocks;
} Board;

static void
board_init (Board *self, const CirkelBoardFrame *frame, CirkelBoardItem *items, guint n_items)
{
  cirkel_board_rules_init (&self->rules, frame);
  self->items = items;
  self->n_items = n_items;
  self->laid = g_new0 (gboolean, n_items + 1);
  self->blocks = g_new (CirkelBlock, n_items + CIRKEL_N_CIRCLES);
}

static void
board_clear (Board *self)
{
  g_free (self->laid);
  g_free (self->blocks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Board, board_clear)

static guint
get_circle (const CirkelBoardItem *item)
{
  return item->place - CIRKEL_PLACE_INNER;
}

static gboolean
is_waiting (const Board *self, guint i)
{
  return cirkel_place_is_circle (self->items[i].place) && !self->laid[i];
}

static void
lay (Board *self, guint i, CirkelPoint point)
{
  self->items[i].x = (int)lround (point.x);
  self->items[i].y = (int)lround (point.y);
  self->laid[i] = TRUE;
}

/* Collects what the cards that lie and the labels keep free. */
static guint
collect_blocks (Board *self, CirkelBoardCare care)
{
  guint n = 0;

  for (guint i = 0; i < CIRKEL_N_CIRCLES; i++)
    self->blocks[n++] = cirkel_board_rules_block_label (&self->rules, care, i);

  for (guint i = 0; i < self->n_items; i++)
    if (self->laid[i])
      self->blocks[n++]
        = cirkel_board_rules_block_card (&self->rules, care, self->items[i].x, self->items[i].y);

  return n;
}

static gboolean
lies_well (Board *self, guint i, guint n_blocks)
{
  const CirkelBoardItem *item = &self->items[i];

  if (!cirkel_board_rules_allow (&self->rules, CIRKEL_BOARD_KEEP, get_circle (item), item->x, item->y))
    return FALSE;

  for (guint j = 0; j < n_blocks; j++)
    if (cirkel_block_covers (&self->blocks[j], item->x, item->y))
      return FALSE;

  return TRUE;
}

/* Leaves the cards that lie well where they are; of two that overlap, the first. The one that was moved
 * has the least right to its place. */
static gboolean
keep_cards (Board *self, guint moved)
{
  guint n_blocks = collect_blocks (self, CIRKEL_BOARD_KEEP);
  guint n_waiting = 0;

  for (guint turn = 0; turn <= self->n_items; turn++)
    {
      guint i = turn < self->n_items ? turn : moved;

      if (i >= self->n_items || (i == moved && turn < self->n_items) || !is_waiting (self, i))
        continue;

      if (lies_well (self, i, n_blocks))
        {
          self->laid[i] = TRUE;
          self->blocks[n_blocks++] = cirkel_board_rules_block_card (&self->rules, CIRKEL_BOARD_KEEP,
                                                                    self->items[i].x, self->items[i].y);
        }
      else
        n_waiting++;
    }

  return n_waiting == 0;
}

static gboolean
lay_nearest (Board *self, guint i)
{
  CirkelPoint target = { self->items[i].x, self->items[i].y };
  CirkelPoint spot;
  guint       n_blocks = collect_blocks (self, CIRKEL_BOARD_LAY);

  if (!cirkel_board_spots_find_nearest (&self->rules, get_circle (&self->items[i]), self->blocks, n_blocks,
                                        target, &spot))
    return FALSE;

  lay (self, i, spot);

  return TRUE;
}

/* What can be undone when an attempt fails. */
typedef struct
{
  CirkelBoardItem items[MANY_CARDS];
  gboolean        laid[MANY_CARDS];
} Snapshot;

static void
take_snapshot (const Board *self, Snapshot *snapshot)
{
  memcpy (snapshot->items, self->items, self->n_items * sizeof (CirkelBoardItem));
  memcpy (snapshot->laid, self->laid, self->n_items * sizeof (gboolean));
}

static void
restore_snapshot (Board *self, const Snapshot *snapshot)
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
get_way (const Board *self, const Snapshot *before)
{
  double way = 0.0;

  for (guint i = 0; i < self->n_items; i++)
    way += get_distance (&self->items[i], &before->items[i]);

  return way;
}

/* Lifts @others, lays @i and then them again; changes nothing when they do not fit. */
static gboolean
lay_with_others_making_way (Board *self, guint i, const guint *others, guint n_others)
{
  Snapshot before;
  gboolean laid;

  take_snapshot (self, &before);

  for (guint j = 0; j < n_others; j++)
    self->laid[others[j]] = FALSE;

  laid = lay_nearest (self, i);

  for (guint j = 0; j < n_others && laid; j++)
    laid = lay_nearest (self, others[j]);

  if (!laid)
    restore_snapshot (self, &before);

  return laid;
}

/* The cards that lie nearest to where @i wants to be, the nearest first. */
static guint
find_neighbours (const Board *self, guint i, guint *neighbours)
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

/* Lets one neighbour make way: the one with which all together move least. When none can alone, the nearest
 * two, four and so on. */
static gboolean
lay_with_neighbours_making_way (Board *self, guint i)
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

/* Gives the waiting cards of a circle the points, the nearest pair first. */
static void
deal_points (Board *self, guint circle, CirkelPoint *points, guint n_points)
{
  while (n_points > 0)
    {
      guint  best = 0, best_point = 0;
      double best_distance = G_MAXDOUBLE;

      for (guint i = 0; i < self->n_items; i++)
        if (is_waiting (self, i) && get_circle (&self->items[i]) == circle)
          {
            /* With very many cards, the first waiting one takes the nearest point. */
            for (guint j = 0; j < n_points; j++)
              {
                double distance = hypot (points[j].x - self->items[i].x, points[j].y - self->items[i].y);

                if (distance < best_distance)
                  {
                    best = i;
                    best_point = j;
                    best_distance = distance;
                  }
              }
            if (self->n_items > MANY_CARDS)
              break;
          }

      lay (self, best, points[best_point]);
      points[best_point] = points[--n_points];
    }
}

/* Lifts the cards of @circle and lays them anew around the others. */
static gboolean
lay_circle_anew (Board *self, guint circle)
{
  g_autofree CirkelPoint *points = g_new (CirkelPoint, self->n_items);
  g_autofree gboolean    *laid = g_memdup2 (self->laid, self->n_items * sizeof (gboolean));
  guint                   n_cards = 0, n_blocks;

  for (guint i = 0; i < self->n_items; i++)
    if (cirkel_place_is_circle (self->items[i].place) && get_circle (&self->items[i]) == circle)
      {
        self->laid[i] = FALSE;
        n_cards++;
      }

  n_blocks = collect_blocks (self, CIRKEL_BOARD_LAY);

  if (cirkel_board_packing_fill (&self->rules, circle, self->blocks, n_blocks, n_cards, points) < n_cards)
    {
      memcpy (self->laid, laid, self->n_items * sizeof (gboolean));
      return FALSE;
    }

  deal_points (self, circle, points, n_cards);

  return TRUE;
}

/* Lays all cards anew. For the cards that the frame was made for, this cannot fail. */
static void
lay_all_anew (Board *self)
{
  g_autofree CirkelPoint *points = g_new (CirkelPoint, self->n_items);
  guint                   n_cards[CIRKEL_N_CIRCLES] = { 0 };
  guint                   n_dealt = 0;

  for (guint i = 0; i < self->n_items; i++)
    {
      self->laid[i] = FALSE;
      if (cirkel_place_is_circle (self->items[i].place))
        n_cards[get_circle (&self->items[i])]++;
    }

  if (!cirkel_board_packing_arrange (&self->rules, n_cards, points))
    return;

  for (guint circle = 0; circle < CIRKEL_N_CIRCLES; circle++)
    {
      deal_points (self, circle, points + n_dealt, n_cards[circle]);
      n_dealt += n_cards[circle];
    }
}

/* Makes all cards lie well, with as little moved as can be. */
static void
resolve (Board *self, guint moved)
{
  if (keep_cards (self, moved))
    return;

  if (self->n_items > MANY_CARDS)
    {
      lay_all_anew (self);
      return;
    }

  for (guint turn = 0; turn <= self->n_items; turn++)
    {
      guint i = turn < self->n_items ? turn : moved;

      if (i >= self->n_items || (i == moved && turn < self->n_items) || !is_waiting (self, i))
        continue;

      if (!lay_nearest (self, i) && !lay_with_neighbours_making_way (self, i)
          && !lay_circle_anew (self, get_circle (&self->items[i])))
        {
          lay_all_anew (self);
          return;
        }
    }
}

/**
 * cirkel_board_frame_lay_out:
 * @frame: a frame that was made for as many cards in each circle
 * @items: (array length=n_items): the cards with their positions as kept
 * @n_items: how many cards
 * @rects: (out caller-allocates) (array length=n_items): where to put their rectangles, in pixels
 *
 * Lays the cards on the board. A card that lies well is laid exactly where its
 * position says; another goes where the rules hold, by the shortest way. Cards
 * that are not in a circle get an empty rectangle.
 */
void
cirkel_board_frame_lay_out (const CirkelBoardFrame *frame,
                            const CirkelBoardItem  *items,
                            guint                   n_items,
                            CirkelRect             *rects)
{
  g_autofree CirkelBoardItem *laid = g_memdup2 (items, n_items * sizeof (CirkelBoardItem));
  g_auto (Board) board = { 0 };
  const double unit = frame->radius / CIRKEL_BOARD_RADIUS;

  board_init (&board, frame, laid, n_items);
  resolve (&board, n_items);

  for (guint i = 0; i < n_items; i++)
    if (cirkel_place_is_circle (items[i].place))
      rects[i] = (CirkelRect){ frame->center_x + laid[i].x * unit - frame->card_width / 2.0,
                               frame->center_y + laid[i].y * unit - frame->card_height / 2.0,
                               frame->card_width, frame->card_height };
    else
      rects[i] = (CirkelRect){ 0.0, 0.0, 0.0, 0.0 };
}

/**
 * cirkel_board_frame_settle:
 * @frame: a frame that was made for as many cards in each circle
 * @items: (inout) (array length=n_items): the cards, the moved one with its new place and position
 * @n_items: how many cards
 * @moved: which card was moved
 *
 * Finds out where the cards lie after one was laid down by hand. The moved card
 * yields by the shortest way when it does not lie well there; the others move
 * only when there is no room for it otherwise. Laying out the result changes
 * nothing any more.
 */
void
cirkel_board_frame_settle (const CirkelBoardFrame *frame, CirkelBoardItem *items, guint n_items, guint moved)
{
  g_auto (Board) board = { 0 };

  g_return_if_fail (moved < n_items);

  board_init (&board, frame, items, n_items);
  resolve (&board, moved);
}

/**
 * cirkel_board_frame_find_spot:
 * @frame: a frame that was made for as many cards in each circle
 * @items: (inout) (array length=n_items): the cards, the moved one with its new place
 * @n_items: how many cards
 * @moved: which card was moved; its position does not matter
 *
 * Finds a place for a card that was sent to a circle without a position, by a
 * button or a key: a free one with room around it. The others move only when
 * there is none.
 */
void
cirkel_board_frame_find_spot (const CirkelBoardFrame *frame,
                              CirkelBoardItem        *items,
                              guint                   n_items,
                              guint                   moved)
{
  g_auto (Board) board = { 0 };
  CirkelPlace place;
  CirkelPoint spot = { 0.0, 0.0 };
  guint       circle, n_blocks;

  g_return_if_fail (moved < n_items);

  place = items[moved].place;
  items[moved].place = CIRKEL_PLACE_TRAY;
  board_init (&board, frame, items, n_items);
  resolve (&board, n_items);
  items[moved].place = place;

  if (!cirkel_place_is_circle (place))
    return;

  circle = get_circle (&items[moved]);
  n_blocks = collect_blocks (&board, CIRKEL_BOARD_LAY);

  if (!cirkel_board_spots_find_roomy (&board.rules, circle, board.blocks, n_blocks, &spot))
    spot.y = (board.rules.circles[circle] + board.rules.circles[circle + 1]) / 2.0;

  items[moved].x = (int)lround (spot.x);
  items[moved].y = (int)lround (spot.y);
  cirkel_board_frame_settle (frame, items, n_items, moved);
}
