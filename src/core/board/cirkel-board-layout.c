/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-layout.h"

#include "cirkel-board-cards.h"
#include "cirkel-board-spots.h"
#include "cirkel-placement.h"

#include <math.h>

/* The cards of a board are laid down as a person would: those that lie well
 * stay; one that does not goes to the nearest free place; when there is none, a
 * neighbour or more make way; and only when that does not help either is a
 * circle, or the board, laid anew after the packing that the frame was tried
 * with. Results are whole thousandths that meet the rules, so that laying them
 * out again changes nothing. */

/* Makes all cards lie well, with as little moved as can be. */
static void
resolve (CirkelBoardCards *self, guint moved)
{
  if (cirkel_board_cards_keep (self, moved))
    return;

  if (self->n_items > CIRKEL_BOARD_MANY_CARDS)
    {
      cirkel_board_cards_lay_all_anew (self);
      return;
    }

  for (guint turn = 0; turn <= self->n_items; turn++)
    {
      guint i = turn < self->n_items ? turn : moved;

      if (i >= self->n_items || (i == moved && turn < self->n_items)
          || !cirkel_board_cards_is_waiting (self, i))
        continue;

      if (!cirkel_board_cards_lay_nearest (self, i) && !cirkel_board_cards_make_way (self, i)
          && !cirkel_board_cards_lay_circle_anew (self, cirkel_board_item_get_circle (&self->items[i])))
        {
          cirkel_board_cards_lay_all_anew (self);
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
  g_auto (CirkelBoardCards) board = { 0 };
  const double unit = frame->radius / CIRKEL_BOARD_RADIUS;

  cirkel_board_cards_init (&board, frame, laid, n_items);
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
  g_auto (CirkelBoardCards) board = { 0 };

  g_return_if_fail (moved < n_items);

  cirkel_board_cards_init (&board, frame, items, n_items);
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
  g_auto (CirkelBoardCards) board = { 0 };
  CirkelPlace place;
  CirkelPoint spot = { 0.0, 0.0 };
  guint       circle, n_blocks;

  g_return_if_fail (moved < n_items);

  place = items[moved].place;
  items[moved].place = CIRKEL_PLACE_TRAY;
  cirkel_board_cards_init (&board, frame, items, n_items);
  resolve (&board, n_items);
  items[moved].place = place;

  if (!cirkel_place_is_circle (place))
    return;

  circle = cirkel_board_item_get_circle (&items[moved]);
  n_blocks = cirkel_board_cards_collect_blocks (&board, CIRKEL_BOARD_LAY);

  if (!cirkel_board_spots_find_roomy (&board.rules, circle, board.blocks, n_blocks, &spot))
    spot.y = (board.rules.circles[circle] + board.rules.circles[circle + 1]) / 2.0;

  items[moved].x = (int)lround (spot.x);
  items[moved].y = (int)lround (spot.y);
  cirkel_board_frame_settle (frame, items, n_items, moved);
}
