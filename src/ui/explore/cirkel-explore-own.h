/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_OWN (cirkel_explore_own_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreOwn, cirkel_explore_own, CIRKEL, EXPLORE_OWN, CirkelPile)

GtkWidget *cirkel_explore_own_new (CirkelTalk *talk);

gboolean cirkel_explore_own_add (CirkelExploreOwn *self);

G_END_DECLS
