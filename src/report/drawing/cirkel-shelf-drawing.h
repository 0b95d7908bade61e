/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-card-drawing.h"

G_BEGIN_DECLS

/**
 * CirkelShelf:
 * @name: what is written above the cards
 * @cards: (array length=n_cards): the cards on it
 * @n_cards: how many
 *
 * Cards beside the circles that belong together.
 */
typedef struct
{
  const char           *name;
  const CirkelCardLook *cards;
  guint                 n_cards;
} CirkelShelf;

double cirkel_shelves_get_card_width (cairo_t           *cr,
                                      const CirkelShelf *shelves,
                                      guint              n_shelves,
                                      const CirkelRect  *room,
                                      double             most);
double cirkel_shelves_narrow (cairo_t           *cr,
                              const CirkelShelf *shelves,
                              guint              n_shelves,
                              CirkelRect        *room,
                              double             card_width);
void   cirkel_shelves_draw (cairo_t           *cr,
                            const CirkelShelf *shelves,
                            guint              n_shelves,
                            const CirkelRect  *room,
                            double             card_width);

G_END_DECLS
