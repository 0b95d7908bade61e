/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

G_BEGIN_DECLS

/**
 * CirkelKitSheet:
 * @room: what printers reach of the sheet
 * @board: the circles on a sheet of their own, their labels, and the size of a card on them
 * @heading: what stands above the circles
 * @meaning_size: the size of the letters (1 em) that tell what a circle means
 * @aside: the place below the circles for cards that are not important
 * @grid: the cards on their sheets, edge to edge: one cut serves two of them
 * @note: what stands below the cards
 * @n_columns: how many cards are side by side
 * @n_rows: how many cards are one below the other
 *
 * Where everything is on the sheets of a kit, in points from the upper left corner of the sheet.
 *
 * Sheets of one shape are the same but for their size. The cards fit on the circles of the
 * same sheet, and the grid is the same on every sheet, so that several can be cut at once.
 */
typedef struct
{
  CirkelRect       room;
  CirkelBoardFrame board;
  CirkelRect       heading;
  double           meaning_size;
  CirkelRect       aside;
  CirkelRect       grid;
  CirkelRect       note;
  guint            n_columns;
  guint            n_rows;
} CirkelKitSheet;

/**
 * CirkelKitLabels:
 * @name_em: the widths of the names of the inner, middle and outer circle, in em
 * @meaning_em: the widths of what they mean, in em
 *
 * How long the texts in the circles are.
 */
typedef struct
{
  double name_em[3];
  double meaning_em[3];
} CirkelKitLabels;

void cirkel_kit_sheet_init (CirkelKitSheet *self, double width, double height, const CirkelKitLabels *labels);
CirkelRect cirkel_kit_sheet_get_card (const CirkelKitSheet *self, guint position);

G_END_DECLS
