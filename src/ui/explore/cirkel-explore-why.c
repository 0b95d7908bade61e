/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-why.h"

#include "cirkel-explore-board.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-reason.h"
#include "cirkel-value-head.h"

/**
 * cirkel_explore_why_new:
 * @talk: the conversation that the client prepares
 * @stop: the page of a card that lies in a circle
 *
 * Returns: (transfer floating): what the card is, where it lies, and room to say why
 */
GtkWidget *
cirkel_explore_why_new (CirkelTalk *talk, CirkelExploreStop *stop)
{
  CirkelCard *card = cirkel_explore_stop_get_card (stop);
  GtkWidget  *layout = cirkel_explore_layout_new (talk, stop);
  GtkWidget  *head = cirkel_value_head_new (cirkel_talk_get_table (talk), card);

  /* What the client says of it stands in the field below. */
  cirkel_value_head_hide_words (CIRKEL_VALUE_HEAD (head));
  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout), head);
  cirkel_explore_layout_append (CIRKEL_EXPLORE_LAYOUT (layout), cirkel_explore_reason_new (talk, card));
  cirkel_explore_layout_set_side (CIRKEL_EXPLORE_LAYOUT (layout), cirkel_explore_board_new (talk, card));
  /* Which one of them it is. */
  cirkel_table_select (cirkel_talk_get_table (talk), card, FALSE);

  return layout;
}
