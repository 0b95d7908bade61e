/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-list-watch.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_LOOK_BACK_ROW (cirkel_look_back_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelLookBackRow, cirkel_look_back_row, CIRKEL, LOOK_BACK_ROW, CirkelPile)

GtkWidget *cirkel_look_back_row_new (CirkelTalk *talk, gpointer record, CirkelListWatch *watch);

G_END_DECLS
