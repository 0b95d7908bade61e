/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-table.h"

#include <math.h>

/* How cards are laid on the table: in a place, on a spot, a circle further, or around the middle.
 * Each is one step of the history, and no card is covered. */

/* How far one press of an arrow key carries a card around: a twelfth of a turn. */
#define TURN_STEP (G_PI / 6)

static guint
find_card (CirkelTable *self, CirkelCard *card)
{
  guint n_cards = cirkel_table_get_n_cards (self);

  for (guint i = 0; i < n_cards; i++)
    if (cirkel_table_get_card (self, i) == card)
      return i;

  return G_MAXUINT;
}

/* Lays every card that has another place in @items than in the model. */
static void
apply_items (CirkelTable *self, const CirkelBoardItem *items, guint moved)
{
  g_autofree CirkelSpot *spots = g_new0 (CirkelSpot, cirkel_table_get_n_cards (self));
  guint                  n_spots = 0;

  /* What was laid in an earlier conversation stays as it was, whoever tries. */
  if (!cirkel_table_get_editable (self))
    return;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < cirkel_table_get_n_cards (self); i++)
      {
        CirkelPlacement *placement = cirkel_table_get_placement (self, cirkel_table_get_card (self, i));

        /* The card in the hand comes first: it gives the step its name. */
        if ((i == moved) != (pass == 0))
          continue;
        if (items[i].place != cirkel_placement_get_place (placement)
            || items[i].x != cirkel_placement_get_x (placement)
            || items[i].y != cirkel_placement_get_y (placement))
          spots[n_spots++] = (CirkelSpot){ placement, items[i].place, items[i].x, items[i].y };
      }

  if (n_spots > 0)
    cirkel_edit_lay_cards (cirkel_table_get_history (self), spots, n_spots);
}

/**
 * cirkel_table_lay:
 * @self: a table
 * @card: a card of the deck
 * @place: where it is to lie
 *
 * Lays the card in a free spot of the place, in one step of the history. A
 * card that is there already stays where it is.
 */
void
cirkel_table_lay (CirkelTable *self, CirkelCard *card, CirkelPlace place)
{
  g_autofree CirkelBoardItem *items = cirkel_table_dup_items (self);
  guint                       moved = find_card (self, card);
  CirkelBoardFrame            frame;

  g_return_if_fail (moved != G_MAXUINT);

  if (items[moved].place == place)
    return;

  items[moved].place = place;
  if (cirkel_place_is_circle (place))
    {
      cirkel_board_frame_init (&frame, cirkel_table_get_space (self), items, cirkel_table_get_n_cards (self));
      cirkel_board_frame_find_spot (&frame, items, cirkel_table_get_n_cards (self), moved);
    }
  apply_items (self, items, moved);
}

/**
 * cirkel_table_lay_at:
 * @self: a table
 * @card: a card of the deck
 * @place: one of the circles
 * @x: how far to the right of the board's middle, in thousandths of its radius
 * @y: how far below it
 *
 * Lays the card where a person put it down, in one step of the history. It
 * yields only so far that no card is covered.
 */
void
cirkel_table_lay_at (CirkelTable *self, CirkelCard *card, CirkelPlace place, int x, int y)
{
  g_autofree CirkelBoardItem *items = cirkel_table_dup_items (self);
  guint                       moved = find_card (self, card);
  CirkelBoardFrame            frame;

  g_return_if_fail (moved != G_MAXUINT);
  g_return_if_fail (cirkel_place_is_circle (place));

  items[moved].place = place;
  items[moved].x = CLAMP (x, -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS);
  items[moved].y = CLAMP (y, -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS);
  cirkel_board_frame_init (&frame, cirkel_table_get_space (self), items, cirkel_table_get_n_cards (self));
  cirkel_board_frame_settle (&frame, items, cirkel_table_get_n_cards (self), moved);
  apply_items (self, items, moved);
}

/* The middle of a ring, in thousandths of the board's radius. */
static double
ring_middle (const CirkelBoardFrame *frame, CirkelPlace place)
{
  guint  ring = place - CIRKEL_PLACE_INNER;
  double outside = frame->circles[ring];
  double inside = ring > 0 ? frame->circles[ring - 1] : 0;

  return (outside + inside) / 2 / frame->radius * CIRKEL_BOARD_RADIUS;
}

/* Lays a card from one circle in the next, in the direction where it lies now. */
static void
lay_along_ray (CirkelTable *self, CirkelCard *card, CirkelPlace place)
{
  g_autofree CirkelBoardItem *items = cirkel_table_dup_items (self);
  guint                       moved = find_card (self, card);
  double                      angle = atan2 (items[moved].y, items[moved].x);
  CirkelBoardFrame            frame;
  double                      distance;

  items[moved].place = place;
  cirkel_board_frame_init (&frame, cirkel_table_get_space (self), items, cirkel_table_get_n_cards (self));
  distance = ring_middle (&frame, place);
  cirkel_table_lay_at (self, card, place, (int)lround (distance * cos (angle)),
                       (int)lround (distance * sin (angle)));
}

/**
 * cirkel_table_move_inward:
 * @self: a table
 * @card: a card of the deck
 *
 * Moves the card one circle towards the middle; from outside the circles into the outer one.
 */
void
cirkel_table_move_inward (CirkelTable *self, CirkelCard *card)
{
  CirkelPlace place = cirkel_table_get_place (self, card);

  if (!cirkel_place_is_circle (place))
    cirkel_table_lay (self, card, CIRKEL_PLACE_OUTER);
  else if (place > CIRKEL_PLACE_INNER)
    lay_along_ray (self, card, place - 1);
}

/**
 * cirkel_table_move_outward:
 * @self: a table
 * @card: a card of the deck
 *
 * Moves the card one circle away from the middle; from the outer one back to the tray.
 */
void
cirkel_table_move_outward (CirkelTable *self, CirkelCard *card)
{
  CirkelPlace place = cirkel_table_get_place (self, card);

  if (place == CIRKEL_PLACE_OUTER)
    cirkel_table_lay (self, card, CIRKEL_PLACE_TRAY);
  else if (cirkel_place_is_circle (place))
    lay_along_ray (self, card, place + 1);
}

/**
 * cirkel_table_turn:
 * @self: a table
 * @card: a card of the deck
 * @clockwise: which way
 *
 * Moves a card in a circle around the middle. It passes over cards in its way.
 */
void
cirkel_table_turn (CirkelTable *self, CirkelCard *card, gboolean clockwise)
{
  CirkelPlacement *placement = cirkel_table_get_placement (self, card);
  CirkelPlace      place = cirkel_table_get_place (self, card);
  double           distance, angle;

  if (placement == NULL || !cirkel_place_is_circle (place))
    return;

  distance = hypot (cirkel_placement_get_x (placement), cirkel_placement_get_y (placement));
  angle = atan2 (cirkel_placement_get_y (placement), cirkel_placement_get_x (placement));
  for (int step = 1; step < 12; step++)
    {
      double to = angle + (clockwise ? 1 : -1) * step * TURN_STEP;
      int    x = cirkel_placement_get_x (placement);
      int    y = cirkel_placement_get_y (placement);

      cirkel_table_lay_at (self, card, place, (int)lround (distance * cos (to)),
                           (int)lround (distance * sin (to)));
      /* Where cards lie close, the shortest way out of their way may be back. */
      if (x != cirkel_placement_get_x (placement) || y != cirkel_placement_get_y (placement))
        break;
    }
}
