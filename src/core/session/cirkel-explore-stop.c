/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-explore-stop.h"

#include <string.h>

#include "cirkel-enum-types.h"

/**
 * CirkelExploreStop:
 *
 * One of the pages that a client goes along who explores alone. The list of them follows from the
 * cards that there are and where they lie, and is made anew for each step along it.
 */

struct _CirkelExploreStop
{
  GObject parent_instance;

  char         *id;
  CirkelChapter chapter;
  CirkelCard   *card;
  const char   *decision;
  guint         number;
  guint         count;
  double        progress;
};

G_DEFINE_FINAL_TYPE (CirkelExploreStop, cirkel_explore_stop, G_TYPE_OBJECT)

/* How much of the whole a chapter is, whatever the number of its pages: so progress never goes back. */
static const int weights[CIRKEL_N_CHAPTERS] = {
  [CIRKEL_CHAPTER_WELCOME] = 1, [CIRKEL_CHAPTER_QUESTIONNAIRE] = 7, [CIRKEL_CHAPTER_CARD] = 7,
  [CIRKEL_CHAPTER_WHY] = 4,     [CIRKEL_CHAPTER_OWN_CARDS] = 2,     [CIRKEL_CHAPTER_TOPICS] = 2,
  [CIRKEL_CHAPTER_AIMS] = 2,    [CIRKEL_CHAPTER_COMPANION] = 1,     [CIRKEL_CHAPTER_RECORDING] = 1,
  [CIRKEL_CHAPTER_TALK] = 3,    [CIRKEL_CHAPTER_MY_PAGE] = 0,
};

/* The decisions about the talk itself, by their id in the content. */
static const char *const talk_decisions[] = { "where", "when", "input" };

static void
cirkel_explore_stop_finalize (GObject *object)
{
  CirkelExploreStop *self = CIRKEL_EXPLORE_STOP (object);

  g_free (self->id);
  g_clear_object (&self->card);

  G_OBJECT_CLASS (cirkel_explore_stop_parent_class)->finalize (object);
}

static void
cirkel_explore_stop_class_init (CirkelExploreStopClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_explore_stop_finalize;
}

static void
cirkel_explore_stop_init (CirkelExploreStop *self)
{
}

static const char *
get_nick (CirkelChapter chapter)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CIRKEL_TYPE_CHAPTER);

  return g_enum_get_value (klass, (int)chapter)->value_nick;
}

static CirkelExploreStop *
add (GPtrArray *stops, CirkelChapter chapter, const char *subject)
{
  CirkelExploreStop *self = g_object_new (CIRKEL_TYPE_EXPLORE_STOP, NULL);

  self->chapter = chapter;
  self->id
    = subject != NULL ? g_strconcat (get_nick (chapter), "-", subject, NULL) : g_strdup (get_nick (chapter));
  g_ptr_array_add (stops, self);

  return self;
}

static void
add_card (GPtrArray *stops, CirkelChapter chapter, CirkelCard *card)
{
  add (stops, chapter, cirkel_card_get_id (card))->card = g_object_ref (card);
}

static gboolean
lies_in_circle (CirkelSession *session, CirkelCard *card)
{
  CirkelPlacement *placement = cirkel_conversation_find_placement (cirkel_session_get_current (session),
                                                                   cirkel_card_get_id (card), NULL);

  return placement != NULL && cirkel_place_is_circle (cirkel_placement_get_place (placement));
}

static void
add_cards (GPtrArray *stops, CirkelSession *session, CirkelChapter chapter, gboolean own)
{
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (deck, i);

      if (cirkel_card_get_purpose (card) != CIRKEL_PURPOSE_VALUES || cirkel_card_is_own (card) != own)
        continue;
      if (chapter != CIRKEL_CHAPTER_WHY || lies_in_circle (session, card))
        add_card (stops, chapter, card);
      /* What is laid late is asked about at once. */
      if (own && lies_in_circle (session, card))
        add_card (stops, CIRKEL_CHAPTER_WHY, card);
    }
}

static void
add_talk (GPtrArray *stops)
{
  for (guint i = 0; i < G_N_ELEMENTS (talk_decisions); i++)
    add (stops, CIRKEL_CHAPTER_TALK, talk_decisions[i])->decision = talk_decisions[i];
}

/* An own card has its pages where it was made; that is the chapter whose progress they share. */
static CirkelChapter
get_part (CirkelExploreStop *stop)
{
  return stop->card != NULL && cirkel_card_is_own (stop->card) ? CIRKEL_CHAPTER_OWN_CARDS : stop->chapter;
}

static gboolean
are_alike (CirkelExploreStop *a, CirkelExploreStop *b)
{
  return a->chapter == b->chapter && get_part (a) == get_part (b);
}

static void
count_stops (GPtrArray *stops)
{
  for (guint i = 0; i < stops->len; i++)
    {
      CirkelExploreStop *stop = stops->pdata[i];

      for (guint j = 0; j < stops->len; j++)
        if (are_alike (stop, stops->pdata[j]))
          {
            stop->count++;
            stop->number += j <= i;
          }
    }
}

static void
measure_progress (GPtrArray *stops)
{
  guint sizes[CIRKEL_N_CHAPTERS] = { 0 };
  guint passed[CIRKEL_N_CHAPTERS] = { 0 };
  int   total = 0;

  for (int i = 0; i < CIRKEL_N_CHAPTERS; i++)
    total += weights[i];
  for (guint i = 0; i < stops->len; i++)
    sizes[get_part (stops->pdata[i])]++;

  for (guint i = 0; i < stops->len; i++)
    {
      CirkelExploreStop *stop = stops->pdata[i];
      CirkelChapter      part = get_part (stop);
      double             done = weights[part] * (double)passed[part]++ / sizes[part];

      for (CirkelChapter before = 0; before < part; before++)
        done += weights[before];
      stop->progress = done / total;
    }
}

/**
 * cirkel_explore_stops_list:
 * @session: a session
 *
 * Returns: (transfer container) (element-type CirkelExploreStop): the pages for a client who explores
 *   alone, with the cards that there are now, in their order
 */
GPtrArray *
cirkel_explore_stops_list (CirkelSession *session)
{
  GPtrArray *stops = g_ptr_array_new_with_free_func (g_object_unref);

  add (stops, CIRKEL_CHAPTER_WELCOME, NULL);
  add_cards (stops, session, CIRKEL_CHAPTER_QUESTIONNAIRE, FALSE);
  add_cards (stops, session, CIRKEL_CHAPTER_CARD, FALSE);
  add_cards (stops, session, CIRKEL_CHAPTER_WHY, FALSE);
  add (stops, CIRKEL_CHAPTER_OWN_CARDS, NULL);
  add_cards (stops, session, CIRKEL_CHAPTER_CARD, TRUE);
  add (stops, CIRKEL_CHAPTER_TOPICS, NULL);
  add (stops, CIRKEL_CHAPTER_AIMS, NULL);
  add (stops, CIRKEL_CHAPTER_COMPANION, NULL)->decision = "companion";
  add (stops, CIRKEL_CHAPTER_RECORDING, NULL)->decision = "recording";
  add_talk (stops);
  add (stops, CIRKEL_CHAPTER_MY_PAGE, NULL);
  count_stops (stops);
  measure_progress (stops);

  return stops;
}

static gboolean
belongs_to (const char *id, CirkelChapter chapter)
{
  const char *nick = get_nick (chapter);
  gsize       length = strlen (nick);

  return g_str_has_prefix (id, nick) && (id[length] == '\0' || id[length] == '-');
}

/* The chapter in which the page was; %CIRKEL_N_CHAPTERS for none. What is about a card that is no value of
 * the method was about an own card. */
static CirkelChapter
find_chapter (const char *id)
{
  CirkelChapter chapter = 0;
  const char   *card;

  while (chapter < CIRKEL_N_CHAPTERS && !belongs_to (id, chapter))
    chapter++;
  if (chapter != CIRKEL_CHAPTER_CARD && chapter != CIRKEL_CHAPTER_WHY)
    return chapter;

  card = strchr (id, '-');

  return card != NULL && cirkel_card_id_is_standard (card + 1) ? chapter : CIRKEL_CHAPTER_OWN_CARDS;
}

/**
 * cirkel_explore_stops_find:
 * @stops: (element-type CirkelExploreStop): pages
 * @id: the id of one of them, now or before
 *
 * A card may have gone since the page was left. Then the next best page is the first of its chapter, or of
 * the one after that.
 *
 * Returns: the position of the page; that of the first one where @id is none at all
 */
guint
cirkel_explore_stops_find (GPtrArray *stops, const char *id)
{
  CirkelChapter chapter = find_chapter (id);

  for (guint i = 0; i < stops->len; i++)
    if (g_str_equal (cirkel_explore_stop_get_id (stops->pdata[i]), id))
      return i;

  if (chapter < CIRKEL_N_CHAPTERS)
    for (guint i = 0; i < stops->len; i++)
      if (cirkel_explore_stop_get_chapter (stops->pdata[i]) >= chapter)
        return i;

  return 0;
}

/**
 * cirkel_explore_stops_find_next_chapter:
 * @stops: (element-type CirkelExploreStop): pages
 * @position: that of one of them
 *
 * Returns: the position of the first page after it that is about something else; @position where there is
 *   none
 */
guint
cirkel_explore_stops_find_next_chapter (GPtrArray *stops, guint position)
{
  for (guint i = position + 1; i < stops->len; i++)
    if (get_part (stops->pdata[i]) != get_part (stops->pdata[position]))
      return i;

  return position;
}

/**
 * cirkel_explore_stop_get_id:
 * @self: a page
 *
 * Returns: (transfer none): its name in the file
 */
const char *
cirkel_explore_stop_get_id (CirkelExploreStop *self)
{
  return self->id;
}

/**
 * cirkel_explore_stop_get_chapter:
 * @self: a page
 *
 * Returns: what it is about
 */
CirkelChapter
cirkel_explore_stop_get_chapter (CirkelExploreStop *self)
{
  return self->chapter;
}

/**
 * cirkel_explore_stop_get_card:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the card that it is about; %NULL where it is about none
 */
CirkelCard *
cirkel_explore_stop_get_card (CirkelExploreStop *self)
{
  return self->card;
}

/**
 * cirkel_explore_stop_get_decision:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): what is to be decided, as a choice of the conversation knows it;
 *   %NULL where it is not about a decision
 */
const char *
cirkel_explore_stop_get_decision (CirkelExploreStop *self)
{
  return self->decision;
}

/**
 * cirkel_explore_stop_get_number:
 * @self: a page
 *
 * Returns: which of the pages of its kind it is, from 1
 */
guint
cirkel_explore_stop_get_number (CirkelExploreStop *self)
{
  return self->number;
}

/**
 * cirkel_explore_stop_get_count:
 * @self: a page
 *
 * Returns: how many pages of its kind there are, at least 1
 */
guint
cirkel_explore_stop_get_count (CirkelExploreStop *self)
{
  return self->count;
}

/**
 * cirkel_explore_stop_get_progress:
 * @self: a page
 *
 * Returns: how much is done before it, from 0 for the first page to 1 for the last
 */
double
cirkel_explore_stop_get_progress (CirkelExploreStop *self)
{
  return self->progress;
}
