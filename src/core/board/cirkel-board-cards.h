/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-rules.h"

G_BEGIN_DECLS

/* With more cards than this, nobody lays them by hand. */
#define CIRKEL_BOARD_MANY_CARDS 80

/**
 * CirkelBoardCards:
 * @rules: the rules of the board
 * @items: (array length=n_items): all cards, with the positions they have or want
 * @n_items: how many cards
 * @laid: (array length=n_items): which of them lie on the board
 * @blocks: room for what the cards and labels keep free
 *
 * Cards that are being laid on a board, one after the other.
 */
typedef struct
{
  CirkelBoardRules rules;
  CirkelBoardItem *items;
  guint            n_items;
  gboolean        *laid;
  CirkelBlock     *blocks;
} CirkelBoardCards;

/**
 * cirkel_board_item_get_circle:
 * @item: a card in a circle
 *
 * Returns: 0 for the inner, 1 for the middle, 2 for the outer circle
 */
static inline guint
cirkel_board_item_get_circle (const CirkelBoardItem *item)
{
  return item->place - CIRKEL_PLACE_INNER;
}

void cirkel_board_cards_init (CirkelBoardCards       *self,
                              const CirkelBoardFrame *frame,
                              CirkelBoardItem        *items,
                              guint                   n_items);
void cirkel_board_cards_clear (CirkelBoardCards *self);

gboolean cirkel_board_cards_is_waiting (const CirkelBoardCards *self, guint i);
guint    cirkel_board_cards_collect_blocks (CirkelBoardCards *self, CirkelBoardCare care);
void     cirkel_board_cards_lay (CirkelBoardCards *self, guint i, CirkelPoint point);
gboolean cirkel_board_cards_keep (CirkelBoardCards *self, guint moved);
gboolean cirkel_board_cards_lay_nearest (CirkelBoardCards *self, guint i);

/* In cirkel-board-making-way.c */
gboolean cirkel_board_cards_make_way (CirkelBoardCards *self, guint i);

/* In cirkel-board-laying-anew.c */
gboolean cirkel_board_cards_lay_circle_anew (CirkelBoardCards *self, guint circle);
void     cirkel_board_cards_lay_all_anew (CirkelBoardCards *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CirkelBoardCards, cirkel_board_cards_clear)

G_END_DECLS
