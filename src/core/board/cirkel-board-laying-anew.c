/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-cards.h"
#include "cirkel-board-packing.h"

#include <math.h>
#include <string.h>

/* Gives the waiting cards of a circle the points, the nearest pair first. */
static void
deal_points (CirkelBoardCards *self, guint circle, CirkelPoint *points, guint n_points)
{
  while (n_points > 0)
    {
      guint  best = 0, best_point = 0;
      double best_distance = G_MAXDOUBLE;

      for (guint i = 0; i < self->n_items; i++)
        if (cirkel_board_cards_is_waiting (self, i)
            && cirkel_board_item_get_circle (&self->items[i]) == circle)
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
            if (self->n_items > CIRKEL_BOARD_MANY_CARDS)
              break;
          }

      cirkel_board_cards_lay (self, best, points[best_point]);
      points[best_point] = points[--n_points];
    }
}

/**
 * cirkel_board_cards_lay_circle_anew:
 * @self: the cards
 * @circle: 0 for the inner, 1 for the middle, 2 for the outer circle
 *
 * Lays all cards of the circle in rows around those of the others.
 *
 * Returns: whether they fit; if not, nothing changed
 */
gboolean
cirkel_board_cards_lay_circle_anew (CirkelBoardCards *self, guint circle)
{
  g_autofree CirkelPoint *points = g_new (CirkelPoint, self->n_items);
  g_autofree gboolean    *laid = g_memdup2 (self->laid, self->n_items * sizeof (gboolean));
  guint                   n_cards = 0, n_blocks;

  for (guint i = 0; i < self->n_items; i++)
    if (cirkel_place_is_circle (self->items[i].place)
        && cirkel_board_item_get_circle (&self->items[i]) == circle)
      {
        self->laid[i] = FALSE;
        n_cards++;
      }

  n_blocks = cirkel_board_cards_collect_blocks (self, CIRKEL_BOARD_LAY);

  if (cirkel_board_packing_fill (&self->rules, circle, self->blocks, n_blocks, n_cards, points) < n_cards)
    {
      memcpy (self->laid, laid, self->n_items * sizeof (gboolean));
      return FALSE;
    }

  deal_points (self, circle, points, n_cards);

  return TRUE;
}

/**
 * cirkel_board_cards_lay_all_anew:
 * @self: the cards
 *
 * Lays all cards in rows, as the frame was tried. For the cards that the frame
 * was made for this cannot fail; others stay where they are.
 */
void
cirkel_board_cards_lay_all_anew (CirkelBoardCards *self)
{
  g_autofree CirkelPoint *points = g_new (CirkelPoint, self->n_items);
  guint                   n_cards[CIRKEL_N_CIRCLES] = { 0 };
  guint                   n_dealt = 0;

  for (guint i = 0; i < self->n_items; i++)
    {
      self->laid[i] = FALSE;
      if (cirkel_place_is_circle (self->items[i].place))
        n_cards[cirkel_board_item_get_circle (&self->items[i])]++;
    }

  if (!cirkel_board_packing_arrange (&self->rules, n_cards, points))
    return;

  for (guint circle = 0; circle < CIRKEL_N_CIRCLES; circle++)
    {
      deal_points (self, circle, points + n_dealt, n_cards[circle]);
      n_dealt += n_cards[circle];
    }
}
