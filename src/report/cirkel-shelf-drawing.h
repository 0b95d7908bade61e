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

void cirkel_shelves_draw (cairo_t           *cr,
                          const CirkelShelf *shelves,
                          guint              n_shelves,
                          const CirkelRect  *room,
                          double             card_width,
                          double             card_height);

G_END_DECLS
