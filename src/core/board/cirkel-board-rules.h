/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

G_BEGIN_DECLS

#define CIRKEL_N_CIRCLES 3

/* How much of a card has to lie in its circle. */
#define CIRKEL_BOARD_SHARE 0.6

/**
 * CirkelBoardCare:
 * @CIRKEL_BOARD_KEEP: the rules as they are: a card that meets them stays where it is
 * @CIRKEL_BOARD_LAY: a little more, for a card that gets a new place: the rules still hold after
 *   its position is rounded to whole thousandths, and there is some air between the cards
 */
typedef enum
{
  CIRKEL_BOARD_KEEP,
  CIRKEL_BOARD_LAY,
} CirkelBoardCare;

/**
 * CirkelPoint:
 * @x: to the right of the board's middle, in thousandths of its radius
 * @y: below it
 *
 * The middle of a card.
 */
typedef struct
{
  double x;
  double y;
} CirkelPoint;

/**
 * CirkelBlock:
 * @x: its middle
 * @y: its middle
 * @reach_x: how far from there the middle of a card has to stay, to the left or right
 * @reach_y: or above or below
 *
 * Something that a card may not overlap, grown by half a card: what holds for
 * a rectangle then holds for its middle.
 */
typedef struct
{
  double x;
  double y;
  double reach_x;
  double reach_y;
} CirkelBlock;

/**
 * CirkelBoardRules:
 *
 * A frame in the unit of positions, with the board's middle at (0, 0): in it,
 * boards that differ by size alone are the same board.
 */
typedef struct
{
  double     circles[CIRKEL_N_CIRCLES + 1];
  CirkelRect labels[CIRKEL_N_CIRCLES];
  double     room_x;
  double     room_y;
  double     card_width;
  double     card_height;
} CirkelBoardRules;

void     cirkel_board_rules_init (CirkelBoardRules *rules, const CirkelBoardFrame *frame);
gboolean cirkel_board_rules_allow (const CirkelBoardRules *rules,
                                   CirkelBoardCare         care,
                                   guint                   circle,
                                   double                  x,
                                   double                  y);
gboolean cirkel_board_rules_get_span (const CirkelBoardRules *rules,
                                      guint                   circle,
                                      CirkelPoint             origin,
                                      CirkelPoint             direction,
                                      double                 *from,
                                      double                 *to);
CirkelBlock
cirkel_board_rules_block_label (const CirkelBoardRules *rules, CirkelBoardCare care, guint circle);
CirkelBlock
cirkel_board_rules_block_card (const CirkelBoardRules *rules, CirkelBoardCare care, double x, double y);

/**
 * cirkel_block_covers:
 * @block: a block
 * @x: the middle of a card
 * @y: the middle of a card
 *
 * Returns: whether a card there would overlap what @block stands for
 */
static inline gboolean
cirkel_block_covers (const CirkelBlock *block, double x, double y)
{
  const double hair = 1e-6;

  return x > block->x - block->reach_x + hair && x < block->x + block->reach_x - hair
         && y > block->y - block->reach_y + hair && y < block->y + block->reach_y - hair;
}

G_END_DECLS
