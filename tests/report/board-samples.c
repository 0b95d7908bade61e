/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "board-samples.h"

#define LONG_WORD "Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkerdag"
#define LONG_TITLE "Samen met mijn collega’s beslissen over roosters en vakanties"

static const BoardSample samples[] = {
  { "tray", "nl", 0, -1, CIRKEL_PLACE_TRAY, NULL },
  { "inner", "nl", 0, -1, CIRKEL_PLACE_INNER, NULL },
  { "middle", "en", 0, -1, CIRKEL_PLACE_MIDDLE, NULL },
  { "outer", "nl", 0, -1, CIRKEL_PLACE_OUTER, NULL },
  { "aside", "en", 0, -1, CIRKEL_PLACE_ASIDE, NULL },
  { "spread", "nl", 3, 1, 0, "Dicht bij huis werken" },
  { "spread-en", "en", 3, 1, 0, "Working near home" },
  { "twenty-in-tray", "nl", 20, -1, CIRKEL_PLACE_TRAY, "Een eigen kaart" },
  { "twenty-spread", "en", 20, 1, 0, "Time for my children" },
  { "twenty-in-circles", "nl", 20, 3, 0, "Rust" },
  { "long-title", "nl", 3, 1, 0, LONG_TITLE },
  { "long-word", "nl", 3, 3, 0, LONG_WORD },
  { "arabic", "nl", 3, 3, 0, "العمل بالقرب من البيت مع زملائي" },
  { "cyrillic", "en", 3, 1, 0, "Работать недалеко от дома" },
};

const BoardSample *
board_samples_get (guint *n_samples)
{
  *n_samples = G_N_ELEMENTS (samples);

  return samples;
}

/* An even spread over places, or over the circles alone when it is 3. */
static CirkelPlace
get_place (const BoardSample *sample, guint i)
{
  if (sample->spread < 0)
    return sample->place;
  if (sample->spread == 3)
    return CIRKEL_PLACE_INNER + i % 3;

  return (CirkelPlace)(i % CIRKEL_N_PLACES);
}

static void
place_card (CirkelConversation *conversation, const BoardSample *sample, CirkelCard *card, guint i)
{
  const char   *id = cirkel_card_get_id (card);
  CirkelPlace   place = get_place (sample, i);
  guint         position;
  CirkelRecord *record;

  if (cirkel_conversation_find_placement (conversation, id, &position) == NULL)
    {
      g_autoptr (CirkelPlacement) added = cirkel_placement_new (id);

      g_list_store_append (cirkel_conversation_get_placements (conversation), added);
    }

  record = CIRKEL_RECORD (cirkel_conversation_find_placement (conversation, id, &position));
  g_object_set (record, "place", place, "x", (int)(i * 137 % 1400) - 700, "y", (int)(i * 211 % 1400) - 700,
                "words", i % 2 == 0 ? "Zo is het" : "", "most-important", i % 3 == 0, "talk-about",
                i % 4 == 0, NULL);
}

CirkelSession *
board_sample_create (const BoardSample *sample)
{
  CirkelSession      *session = cirkel_session_new (sample->language, sample->name);
  CirkelConversation *conversation = cirkel_session_get_current (session);
  GListModel         *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < sample->n_own; i++)
    {
      g_autoptr (CirkelCard) card = cirkel_card_new_own (sample->own_title, "");

      g_list_store_append (G_LIST_STORE (deck), card);
    }

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      place_card (conversation, sample, card, i);
    }

  return session;
}
