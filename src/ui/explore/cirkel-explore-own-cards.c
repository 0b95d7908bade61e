/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-own-cards.h"

#include "cirkel-explore-layout.h"
#include "cirkel-explore-own.h"

/**
 * cirkel_explore_own_cards_new:
 * @talk: the conversation that the client prepares
 * @stop: the page
 *
 * Returns: (transfer floating): room for what the cards miss
 */
GtkWidget *
cirkel_explore_own_cards_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  GtkWidget *layout = cirkel_explore_layout_new (talk, stop);

  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout), cirkel_explore_own_new (talk));

  return layout;
}
