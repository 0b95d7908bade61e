/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_REASON (cirkel_explore_reason_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreReason, cirkel_explore_reason, CIRKEL, EXPLORE_REASON, CirkelPile)

GtkWidget *cirkel_explore_reason_new (CirkelTalk *talk, CirkelCard *card);

G_END_DECLS
