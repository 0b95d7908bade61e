/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-kit-sheet.h"

#include <math.h>

#define POINTS_PER_MM (72.0 / 25.4)

/* Printers leave up to 6 mm at the edges white. */
#define EDGE (8.0 * POINTS_PER_MM)

/* Lengths are shares of the radius of the circles. Two cards fit above each other in a ring and its
 * neighbour, and three side by side below the circles. */
#define INNER 0.38
#define MIDDLE 0.70
#define CARD_WIDTH 0.536
#define CARD_HEIGHT 0.392
#define LINE 0.006
#define HEADING 0.17
#define GAP 0.06
#define ASIDE 0.53
#define LABEL_SIZE 0.046
#define MEANING_SIZE 0.034
#define LABEL_LINE 1.35
#define LABEL_PADDING 0.02
#define LABEL_RISE 0.015
#define MOST_LABEL 1.5
#define TEXT_SIZE 0.0335
#define NOTE 0.07
#define MOST_OVERHANG 0.05

static void
place_label (CirkelKitSheet *self, const CirkelKitLabels *labels, guint circle)
{
  CirkelBoardFrame *board = &self->board;
  const double      radius = board->circles[circle];
  double            width
    = MAX (labels->name_em[circle] * board->label_size, labels->meaning_em[circle] * self->meaning_size)
      + 2.0 * LABEL_PADDING * board->radius;
  double top;

  width = MIN (width, MOST_LABEL * radius);
  top = sqrt (radius * radius - width * width / 4.0) - LABEL_RISE * board->radius;
  board->labels[circle] = (CirkelRect){ board->center_x - width / 2.0, board->center_y - top, width,
                                        LABEL_LINE * (board->label_size + self->meaning_size) };
}

/* The circles are as large as the sheet lets, with the heading above them and the other place below. */
static void
place_board (CirkelKitSheet *self, const CirkelKitLabels *labels)
{
  const CirkelRect *room = &self->room;
  CirkelBoardFrame *board = &self->board;
  const double      radius = MIN (room->width / (2.0 + LINE), room->height / (HEADING + 2.0 + GAP + ASIDE));
  double            bottom;

  self->heading = (CirkelRect){ room->x, room->y, room->width, HEADING * radius };
  board->radius = radius;
  board->center_x = room->x + room->width / 2.0;
  board->center_y = room->y + self->heading.height + radius;
  board->circles[0] = INNER * radius;
  board->circles[1] = MIDDLE * radius;
  board->circles[2] = radius;
  board->label_size = LABEL_SIZE * radius;
  board->card_width = CARD_WIDTH * radius;
  board->card_height = CARD_HEIGHT * radius;
  board->card_text_size = TEXT_SIZE * radius;
  self->meaning_size = MEANING_SIZE * radius;
  for (guint i = 0; i < G_N_ELEMENTS (board->circles); i++)
    place_label (self, labels, i);

  bottom = board->center_y + radius + GAP * radius;
  self->aside = (CirkelRect){ room->x, bottom, room->width, room->y + room->height - bottom };
}

static void
place_grid (CirkelKitSheet *self)
{
  const CirkelRect *room = &self->room;
  const double      width = self->board.card_width;
  const double      height = self->board.card_height;
  const double      note = NOTE * self->board.radius;
  double            overhang;

  self->n_columns = (guint)MAX (1.0, floor (room->width / width));
  self->n_rows = (guint)MAX (1.0, floor ((room->height - note) / height));
  overhang = MIN (MOST_OVERHANG * self->board.radius, (room->height - note - self->n_rows * height) / 2.0);
  self->grid = (CirkelRect){ room->x + (room->width - self->n_columns * width) / 2.0, room->y + overhang,
                             self->n_columns * width, self->n_rows * height };
  self->note = (CirkelRect){ room->x, self->grid.y + self->grid.height + overhang, room->width, note };
}

/**
 * cirkel_kit_sheet_init:
 * @self: (out caller-allocates): where to put it
 * @width: the width of a sheet, in points
 * @height: its height, no less than @width
 * @labels: how long the texts in the circles are
 *
 * Divides a sheet of paper.
 */
void
cirkel_kit_sheet_init (CirkelKitSheet *self, double width, double height, const CirkelKitLabels *labels)
{
  g_return_if_fail (self != NULL && labels != NULL);
  g_return_if_fail (width > 4.0 * EDGE && height >= width);

  *self = (CirkelKitSheet){ .room = { EDGE, EDGE, width - 2.0 * EDGE, height - 2.0 * EDGE } };
  place_board (self, labels);
  place_grid (self);
}

/**
 * cirkel_kit_sheet_get_card:
 * @self: a sheet
 * @position: which card, from 0; they go in rows
 *
 * Returns: the area of the card, up to its cuts
 */
CirkelRect
cirkel_kit_sheet_get_card (const CirkelKitSheet *self, guint position)
{
  const double width = self->board.card_width;
  const double height = self->board.card_height;

  return (CirkelRect){ self->grid.x + position % self->n_columns * width,
                       self->grid.y + position / self->n_columns * height, width, height };
}
