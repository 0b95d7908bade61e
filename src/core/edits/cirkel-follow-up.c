/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-follow-up.h"

#include "cirkel-record-edits.h"

/* From one conversation to the next: with what it begins, and whether more came into it since. */

/* What the client said of a value stays true until they say something else; what they wanted
 * to talk about, and what they needed, was of that day. */
static CirkelPlacement *
copy_placement (CirkelPlacement *from)
{
  CirkelPlacement *to = cirkel_record_copy (from);

  g_list_store_remove_all (cirkel_placement_get_needs (to));
  g_object_set (to, "talk-about", FALSE, NULL);

  return to;
}

static CirkelPlacement *
new_placement (const char *card_id, CirkelConversation *earlier)
{
  CirkelPlacement *placement = NULL;

  if (earlier != NULL)
    placement = cirkel_conversation_find_placement (earlier, card_id, NULL);

  return placement != NULL ? copy_placement (placement) : cirkel_placement_new (card_id);
}

/**
 * cirkel_edit_start_follow_up:
 * @history: the history
 * @session: the session
 * @purpose: what the next conversation is about
 *
 * Adds a conversation of today. Its board starts as the last one of the same purpose
 * ended; where there is none, the cards of the purpose lie in the tray.
 *
 * Returns: (transfer none) (nullable): the new conversation; %NULL where there is no room for more
 */
CirkelConversation *
cirkel_edit_start_follow_up (CirkelHistory *history, CirkelSession *session, CirkelPurpose purpose)
{
  g_autoptr (CirkelConversation) conversation = cirkel_conversation_new ();
  CirkelConversation *earlier = cirkel_session_find_last (session, purpose);
  GListModel         *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  g_object_set (conversation, "purpose", purpose, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);
      g_autoptr (CirkelPlacement) placement = NULL;

      if (cirkel_card_get_purpose (card) != purpose)
        continue;

      placement = new_placement (cirkel_card_get_id (card), earlier);
      g_list_store_append (cirkel_conversation_get_placements (conversation), placement);
    }

  return cirkel_edit_add (history, session, "conversations", conversation) ? conversation : NULL;
}

/* Whether a card lies as it lay, with the same words, and was there before. */
static gboolean
is_untouched (CirkelSession *session, CirkelPlacement *placement, CirkelConversation *earlier)
{
  const char *id = cirkel_placement_get_card_id (placement);
  CirkelCard *card = cirkel_session_find_card (session, id, NULL);
  g_autoptr (CirkelPlacement) first = new_placement (id, earlier);

  if (card != NULL && cirkel_card_is_own (card) && !cirkel_session_is_card_in_past (session, card))
    return FALSE;

  return cirkel_record_equal (CIRKEL_RECORD (first), CIRKEL_RECORD (placement));
}

static gboolean
is_board_touched (CirkelSession *session, CirkelConversation *conversation)
{
  CirkelConversation *earlier = cirkel_session_find_board_before (session, conversation);
  GListModel         *placements = G_LIST_MODEL (cirkel_conversation_get_placements (conversation));
  guint               n_items = g_list_model_get_n_items (placements);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);

      if (!is_untouched (session, placement, earlier))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_step_touched (CirkelStepState *state)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (state, "discussed"))) > 0
         || cirkel_record_text (state, "notes")[0] != '\0';
}

/* That a step was looked at is nothing in the conversation. */
static gboolean
are_fields_touched (CirkelConversation *conversation)
{
  static const char *const fields[] = {
    "subject", "aim",           "minutes", "agenda",     "expectations",
    "aims",    "questionnaire", "choices", "agreements", "closing",
  };
  CirkelRecord *record = CIRKEL_RECORD (conversation);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!cirkel_record_is_default (record, cirkel_record_find_field (record, fields[i])))
      return TRUE;

  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    if (is_step_touched (cirkel_conversation_get_step_state (conversation, (CirkelStep)step)))
      return TRUE;

  return FALSE;
}

/**
 * cirkel_session_is_begun:
 * @session: a session
 *
 * Returns: whether there is something in the current conversation that was not there when it began
 */
gboolean
cirkel_session_is_begun (CirkelSession *session)
{
  CirkelConversation *conversation = cirkel_session_get_current (session);

  return are_fields_touched (conversation) || is_board_touched (session, conversation);
}
