/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-moves.h"

/**
 * cirkel_session_list_moves:
 * @session: a session
 * @from: a conversation of it
 * @to: a later one
 *
 * Tells which cards lie elsewhere than they did, in the order of the deck. A card that came
 * since is told of once it lies somewhere.
 *
 * Returns: (transfer full) (element-type CirkelMove): the moves; their cards belong to the session
 */
GArray *
cirkel_session_list_moves (CirkelSession *session, CirkelConversation *from, CirkelConversation *to)
{
  GArray     *moves = g_array_new (FALSE, FALSE, sizeof (CirkelMove));
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);
      const char      *id = cirkel_card_get_id (card);
      CirkelPlacement *before = cirkel_conversation_find_placement (from, id, NULL);
      CirkelPlacement *after = cirkel_conversation_find_placement (to, id, NULL);
      CirkelMove       move = { .card = card, .known = before != NULL };

      if (after == NULL || cirkel_card_get_purpose (card) != cirkel_conversation_get_purpose (to))
        continue;

      move.from = before != NULL ? cirkel_placement_get_place (before) : CIRKEL_PLACE_TRAY;
      move.to = cirkel_placement_get_place (after);
      if (move.from != move.to)
        g_array_append_val (moves, move);
    }

  return moves;
}
