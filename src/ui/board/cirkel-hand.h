/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board.h"
#include "cirkel-card-flight.h"
#include "cirkel-tray.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_HAND (cirkel_hand_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHand, cirkel_hand, CIRKEL, HAND, GObject)

CirkelHand *cirkel_hand_new (GtkWidget        *page,
                             CirkelTable      *table,
                             CirkelBoard      *board,
                             CirkelTray       *tray,
                             CirkelCardFlight *flight);

gboolean cirkel_hand_put_back (CirkelHand *self);

G_END_DECLS
