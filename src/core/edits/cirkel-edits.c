/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-edits.h"

#include <glib/gi18n-lib.h>

#include "cirkel-record-edits.h"

/* Everything a person can do to a session, each one step of the history. Drag,
 * keys, buttons and assistive technologies all come here. */

static const char *
name_of_move (CirkelPlace place)
{
  if (place == CIRKEL_PLACE_TRAY)
    return N_ ("Take “%s” back");
  if (place == CIRKEL_PLACE_ASIDE)
    return N_ ("Lay “%s” aside");

  return N_ ("Move “%s”");
}

static void
lay_card (CirkelHistory *history, const CirkelSpot *spot)
{
  CirkelRecord *record = CIRKEL_RECORD (spot->placement);
  gboolean      in_circle = cirkel_place_is_circle (spot->place);

  /* The most important value is so of its circle: it is no longer when it leaves. */
  if (cirkel_placement_get_place (spot->placement) != spot->place)
    cirkel_history_set_int (history, record, "most-important", FALSE);

  cirkel_history_set_int (history, record, "place", spot->place);
  cirkel_history_set_int (history, record, "x",
                          in_circle ? CLAMP (spot->x, -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS) : 0);
  cirkel_history_set_int (history, record, "y",
                          in_circle ? CLAMP (spot->y, -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS) : 0);
}

/**
 * cirkel_edit_lay_cards:
 * @history: the history
 * @spots: (array length=n_spots): where cards go: first the one that the person
 *   moves, then those that yield to it
 * @n_spots: how many
 *
 * Lays a card somewhere, and with it the cards that have to make room.
 */
void
cirkel_edit_lay_cards (CirkelHistory *history, const CirkelSpot *spots, guint n_spots)
{
  g_return_if_fail (n_spots > 0);

  cirkel_history_begin (history, name_of_move (spots[0].place),
                        cirkel_placement_get_card_id (spots[0].placement));
  for (guint i = 0; i < n_spots; i++)
    lay_card (history, &spots[i]);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_insert_card:
 * @history: the history
 * @session: the session
 * @card: a new own card
 *
 * Puts a card, for its purpose, into the deck and the tray of the current conversation.
 *
 * Returns: whether there was room in the deck
 */
gboolean
cirkel_edit_insert_card (CirkelHistory *history, CirkelSession *session, CirkelCard *card)
{
  g_autoptr (CirkelPlacement) placement = cirkel_placement_new (cirkel_card_get_id (card));
  CirkelConversation *current = cirkel_session_get_current (session);
  GListStore         *deck = cirkel_session_get_deck (session);
  GListStore         *placements = cirkel_conversation_get_placements (current);

  if (!cirkel_edit_can_add (session, "deck") || !cirkel_edit_can_add (current, "placements"))
    return FALSE;

  g_object_set (card, "purpose", cirkel_conversation_get_purpose (current), NULL);

  /* The placement comes after the card: whoever sees it can look the card up. */
  cirkel_history_begin (history, N_ ("Add a card"), cirkel_card_get_id (card));
  cirkel_history_insert (history, deck, g_list_model_get_n_items (G_LIST_MODEL (deck)), card);
  cirkel_history_insert (history, placements, g_list_model_get_n_items (G_LIST_MODEL (placements)),
                         placement);
  cirkel_history_end (history);

  return TRUE;
}

/**
 * cirkel_edit_add_card:
 * @history: the history
 * @session: the session
 * @title: what the value is called, 1 to %CIRKEL_CARD_TITLE_MAX characters
 * @explanation: what is meant by it, or ""
 *
 * Adds an own card, for its purpose, to the deck and to the tray of the current conversation.
 *
 * Returns: (transfer none) (nullable): the card; %NULL where the deck is full
 */
CirkelCard *
cirkel_edit_add_card (CirkelHistory *history,
                      CirkelSession *session,
                      const char    *title,
                      const char    *explanation)
{
  g_autoptr (CirkelCard) card = cirkel_card_new_own (title, explanation);

  /* The deck keeps it. */
  return cirkel_edit_insert_card (history, session, card) ? card : NULL;
}

/**
 * cirkel_edit_change_card:
 * @history: the history
 * @card: an own card
 * @title: what the value is called, 1 to %CIRKEL_CARD_TITLE_MAX characters
 * @explanation: what is meant by it, or ""
 *
 * Types the words of an own card. Title and explanation are a step each.
 */
void
cirkel_edit_change_card (CirkelHistory *history, CirkelCard *card, const char *title, const char *explanation)
{
  g_return_if_fail (cirkel_card_is_own (card) && title[0] != '\0');

  cirkel_history_begin_typing (history, N_ ("Change “%s”"), cirkel_card_get_id (card));
  cirkel_history_set_text (history, CIRKEL_RECORD (card), "title", title);
  cirkel_history_set_text (history, CIRKEL_RECORD (card), "explanation", explanation);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_remove_card:
 * @history: the history
 * @session: the session
 * @card: an own card of the deck
 *
 * Takes an own card out of the deck, and its placements out of the conversations.
 */
void
cirkel_edit_remove_card (CirkelHistory *history, CirkelSession *session, CirkelCard *card)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (session));
  g_autoptr (CirkelCard) kept = g_object_ref (card);
  const char *id = cirkel_card_get_id (kept);
  guint       n_conversations = g_list_model_get_n_items (conversations);
  guint       position;

  g_return_if_fail (cirkel_card_is_own (card));

  cirkel_history_begin (history, N_ ("Remove a card"), id);
  for (guint i = 0; i < n_conversations; i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      if (cirkel_conversation_find_placement (conversation, id, &position) != NULL)
        cirkel_history_remove (history, cirkel_conversation_get_placements (conversation), position);
    }
  if (cirkel_session_find_card (session, id, &position) != NULL)
    cirkel_history_remove (history, cirkel_session_get_deck (session), position);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_set_words:
 * @history: the history
 * @placement: the placement of a card
 * @words: why the card lies there, in the client's own words, at most 2000 characters
 *
 * Types what the client says of a card.
 */
void
cirkel_edit_set_words (CirkelHistory *history, CirkelPlacement *placement, const char *words)
{
  cirkel_history_begin_typing (history, N_ ("Type at “%s”"), cirkel_placement_get_card_id (placement));
  cirkel_history_set_text (history, CIRKEL_RECORD (placement), "words", words);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_set_most_important:
 * @history: the history
 * @conversation: the conversation
 * @placement: a placement of it, in a circle
 * @most_important: whether it is the most important one of its circle
 *
 * Marks a value as the most important one of its circle. There is one at most
 * in each circle: the mark moves.
 */
void
cirkel_edit_set_most_important (CirkelHistory      *history,
                                CirkelConversation *conversation,
                                CirkelPlacement    *placement,
                                gboolean            most_important)
{
  GListModel *placements = G_LIST_MODEL (cirkel_conversation_get_placements (conversation));
  guint       n_items = g_list_model_get_n_items (placements);

  cirkel_history_begin (history, most_important ? N_ ("Mark “%s” as most important") : N_ ("Unmark “%s”"),
                        cirkel_placement_get_card_id (placement));
  for (guint i = 0; most_important && i < n_items; i++)
    {
      g_autoptr (CirkelPlacement) other = g_list_model_get_item (placements, i);

      if (other != placement && cirkel_placement_get_place (other) == cirkel_placement_get_place (placement))
        cirkel_history_set_int (history, CIRKEL_RECORD (other), "most-important", FALSE);
    }
  cirkel_history_set_int (history, CIRKEL_RECORD (placement), "most-important", most_important);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_set_talk_about:
 * @history: the history
 * @placement: the placement of a card
 * @talk_about: whether the client wants to talk about this value
 *
 * Marks a value to talk about, or takes the mark away.
 */
void
cirkel_edit_set_talk_about (CirkelHistory *history, CirkelPlacement *placement, gboolean talk_about)
{
  cirkel_history_begin (history, talk_about ? N_ ("Mark “%s” to talk about") : N_ ("Unmark “%s”"),
                        cirkel_placement_get_card_id (placement));
  cirkel_history_set_int (history, CIRKEL_RECORD (placement), "talk-about", talk_about);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_set_label:
 * @history: the history
 * @session: the session
 * @label: the new label, at most %CIRKEL_SESSION_LABEL_MAX characters
 *
 * Gives the session another label.
 */
void
cirkel_edit_set_label (CirkelHistory *history, CirkelSession *session, const char *label)
{
  cirkel_history_begin (history, N_ ("Change the name"), NULL);
  cirkel_history_set_text (history, CIRKEL_RECORD (session), "label", label);
  cirkel_history_end (history);
}

/**
 * cirkel_edit_set_language:
 * @history: the history
 * @session: the session
 * @language: the new language of the conversation, as "nl"
 *
 * Changes the language of the conversation.
 */
void
cirkel_edit_set_language (CirkelHistory *history, CirkelSession *session, const char *language)
{
  cirkel_history_begin (history, N_ ("Change the language"), NULL);
  cirkel_history_set_text (history, CIRKEL_RECORD (session), "language", language);
  cirkel_history_end (history);
}
