/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-board-layout.h"
#include "cirkel-card-view.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CARD_FLIGHT (cirkel_card_flight_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCardFlight, cirkel_card_flight, CIRKEL, CARD_FLIGHT, GtkWidget)

GtkWidget *cirkel_card_flight_new (CirkelTable *table);

CirkelCard *cirkel_card_flight_get_card (CirkelCardFlight *self);
CirkelRect  cirkel_card_flight_get_rect (CirkelCardFlight *self);

void cirkel_card_flight_lift (CirkelCardFlight       *self,
                              CirkelCardView         *view,
                              const CirkelBoardFrame *frame,
                              double                  x,
                              double                  y);
void cirkel_card_flight_move (CirkelCardFlight *self, double x, double y);
void cirkel_card_flight_land (CirkelCardFlight *self, CirkelCardView *view);
void cirkel_card_flight_fly (CirkelCardFlight *self, CirkelCardView *view, const CirkelRect *from);
void cirkel_card_flight_end (CirkelCardFlight *self);

G_END_DECLS
