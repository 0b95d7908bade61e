/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-cards.h"

#include "cirkel-board-spots.h"

#include <math.h>

/**
 * cirkel_board_cards_init:
 * @self: the cards
 * @frame: a frame
 * @items: (array length=n_items): the items to lay; borrowed, and changed in place
 * @n_items: how many items
 *
 * Takes all cards in the hand: none is laid yet.
 */
void
cirkel_board_cards_init (CirkelBoardCards       *self,
                         const CirkelBoardFrame *frame,
                         CirkelBoardItem        *items,
                         guint                   n_items)
{
  cirkel_board_rules_init (&self->rules, frame);
  self->items = items;
  self->n_items = n_items;
  self->laid = g_new0 (gboolean, n_items + 1);
  self->blocks = g_new (CirkelBlock, n_items + CIRKEL_N_CIRCLES);
}

/**
 * cirkel_board_cards_clear:
 * @self: the cards
 *
 * Frees what cirkel_board_cards_init() took. The items stay.
 */
void
cirkel_board_cards_clear (CirkelBoardCards *self)
{
  g_free (self->laid);
  g_free (self->blocks);
}

/**
 * cirkel_board_cards_is_waiting:
 * @self: the cards
 * @i: one of them
 *
 * Returns: whether it belongs in a circle and is not laid yet
 */
gboolean
cirkel_board_cards_is_waiting (const CirkelBoardCards *self, guint i)
{
  return cirkel_place_is_circle (self->items[i].place) && !self->laid[i];
}

/**
 * cirkel_board_cards_lay:
 * @self: the cards
 * @i: one of them
 * @point: a free place for it
 *
 * Lays the card, at whole thousandths.
 */
void
cirkel_board_cards_lay (CirkelBoardCards *self, guint i, CirkelPoint point)
{
  self->items[i].x = (int)lround (point.x);
  self->items[i].y = (int)lround (point.y);
  self->laid[i] = TRUE;
}

/**
 * cirkel_board_cards_collect_blocks:
 * @self: the cards
 * @care: how strictly to read the rules
 *
 * Collects in the blocks of @self what the labels and the laid cards keep free.
 *
 * Returns: how many blocks there are
 */
guint
cirkel_board_cards_collect_blocks (CirkelBoardCards *self, CirkelBoardCare care)
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
lies_well (CirkelBoardCards *self, guint i, guint n_blocks)
{
  const CirkelBoardItem *item = &self->items[i];

  if (!cirkel_board_rules_allow (&self->rules, CIRKEL_BOARD_KEEP, cirkel_board_item_get_circle (item),
                                 item->x, item->y))
    return FALSE;

  for (guint j = 0; j < n_blocks; j++)
    if (cirkel_block_covers (&self->blocks[j], item->x, item->y))
      return FALSE;

  return TRUE;
}

/**
 * cirkel_board_cards_keep:
 * @self: the cards
 * @moved: the one that was moved, or the number of cards when none was
 *
 * Lays the cards that lie well where they are; of two that overlap, the first.
 * The one that was moved has the least right to its place.
 *
 * Returns: whether all cards lie well
 */
gboolean
cirkel_board_cards_keep (CirkelBoardCards *self, guint moved)
{
  guint n_blocks = cirkel_board_cards_collect_blocks (self, CIRKEL_BOARD_KEEP);
  guint n_waiting = 0;

  for (guint turn = 0; turn <= self->n_items; turn++)
    {
      guint i = turn < self->n_items ? turn : moved;

      if (i >= self->n_items || (i == moved && turn < self->n_items)
          || !cirkel_board_cards_is_waiting (self, i))
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

/**
 * cirkel_board_cards_lay_nearest:
 * @self: the cards
 * @i: one that waits
 *
 * Lays the card on the free place that is nearest to its position.
 *
 * Returns: whether there is one
 */
gboolean
cirkel_board_cards_lay_nearest (CirkelBoardCards *self, guint i)
{
  CirkelPoint target = { self->items[i].x, self->items[i].y };
  CirkelPoint spot;
  guint       n_blocks = cirkel_board_cards_collect_blocks (self, CIRKEL_BOARD_LAY);

  if (!cirkel_board_spots_find_nearest (&self->rules, cirkel_board_item_get_circle (&self->items[i]),
                                        self->blocks, n_blocks, target, &spot))
    return FALSE;

  cirkel_board_cards_lay (self, i, spot);

  return TRUE;
}
