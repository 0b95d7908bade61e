/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board.h"
#include "cirkel-card-flight.h"

G_BEGIN_DECLS

/**
 * CirkelCardTravelFind:
 * @page: what the cards are on
 * @card: a card
 *
 * Returns: (transfer none) (nullable): what shows the card there now
 */
typedef CirkelCardView *(*CirkelCardTravelFind) (GtkWidget *page, CirkelCard *card);

#define CIRKEL_TYPE_CARD_TRAVEL (cirkel_card_travel_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCardTravel, cirkel_card_travel, CIRKEL, CARD_TRAVEL, GObject)

CirkelCardTravel *cirkel_card_travel_new (GtkWidget *page, CirkelTable *table, CirkelCardTravelFind find);

void cirkel_card_travel_set_widgets (CirkelCardTravel *self, CirkelBoard *board, CirkelCardFlight *flight);

G_END_DECLS
