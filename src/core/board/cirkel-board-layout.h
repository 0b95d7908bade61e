/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"

G_BEGIN_DECLS

/**
 * CirkelRect:
 * @x: left edge, in pixels
 * @y: upper edge, in pixels
 * @width: width, in pixels
 * @height: height, in pixels
 *
 * A place on the board.
 */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} CirkelRect;

/**
 * CirkelBoardItem:
 * @place: where the card is; only cards in a circle get a rectangle
 * @x: its middle, to the right of the board's, in thousandths of the board's radius
 * @y: its middle, below the board's, in thousandths of the board's radius
 *
 * One card, as the geometry sees it.
 */
typedef struct
{
  CirkelPlace place;
  int         x;
  int         y;
} CirkelBoardItem;

/**
 * CirkelBoardSpace:
 * @width: the room for the board, in pixels
 * @height: the room for the board, in pixels
 * @text_scale: how much larger than usual the person wants text; 1.0 is usual
 * @label_em: the widths of the labels of the inner, middle and outer circle, in em
 *
 * What the board has to fit in.
 */
typedef struct
{
  double width;
  double height;
  double text_scale;
  double label_em[3];
} CirkelBoardSpace;

/**
 * CirkelBoardFrame:
 * @center_x: the middle of the board, in pixels
 * @center_y: the middle of the board, in pixels
 * @radius: the outer circle's radius, in pixels: the unit of positions is its thousandth
 * @circles: the radii of the inner, middle and outer circle, in pixels; the last equals @radius
 * @labels: where the labels of the inner, middle and outer circle are
 * @label_size: the size of the labels' letters (1 em), in pixels
 * @card_width: the width of every card, in pixels
 * @card_height: the height of every card, in pixels
 * @card_text_size: the size of the letters on a card (1 em), in pixels
 *
 * The board before the cards are laid on it.
 */
typedef struct
{
  double     center_x;
  double     center_y;
  double     radius;
  double     circles[3];
  CirkelRect labels[3];
  double     label_size;
  double     card_width;
  double     card_height;
  double     card_text_size;
} CirkelBoardFrame;

void cirkel_board_frame_init (CirkelBoardFrame       *frame,
                              const CirkelBoardSpace *space,
                              const CirkelBoardItem  *items,
                              guint                   n_items);

CirkelPlace cirkel_board_frame_get_place_at (const CirkelBoardFrame *frame, double x, double y);

void cirkel_board_frame_lay_out (const CirkelBoardFrame *frame,
                                 const CirkelBoardItem  *items,
                                 guint                   n_items,
                                 CirkelRect             *rects);

void
cirkel_board_frame_settle (const CirkelBoardFrame *frame, CirkelBoardItem *items, guint n_items, guint moved);

void cirkel_board_frame_find_spot (const CirkelBoardFrame *frame,
                                   CirkelBoardItem        *items,
                                   guint                   n_items,
                                   guint                   moved);

G_END_DECLS
