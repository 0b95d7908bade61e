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
  GtkWidget *own = cirkel_explore_own_new (talk);

  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout), own);
  /* Who writes a title and goes on has a card. */
  g_signal_connect_object (layout, "leave", G_CALLBACK (cirkel_explore_own_add), own, G_CONNECT_SWAPPED);

  return layout;
}
