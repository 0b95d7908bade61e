/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-review.h"

#include <glib/gi18n-lib.h>

#include "cirkel-answer-words.h"
#include "cirkel-explore-part.h"
#include "cirkel-explore-stop.h"
#include "cirkel-preference.h"
#include "cirkel-symbol.h"
#include "cirkel-text.h"

/*
 * What a client prepared who explored alone, part by part, to look over.
 */

/* What was written in a list of the conversation: each text is a line. */
static void
tell_list (CirkelTalk *talk, const char *list, GPtrArray *texts)
{
  GListModel *items = G_LIST_MODEL (cirkel_record_list (cirkel_talk_get_conversation (talk), list));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (items, i);
      CirkelExploreText *text;

      if (*cirkel_record_text (item, "text") == '\0')
        continue;
      text = cirkel_explore_text_new (cirkel_record_text (item, "text"), NULL);
      text->is_private = cirkel_record_int (item, "private");
      g_ptr_array_add (texts, text);
    }
}

static void
tell_subjects (CirkelTalk *talk, GPtrArray *texts)
{
  tell_list (talk, "agenda", texts);
}

static void
tell_aims (CirkelTalk *talk, GPtrArray *texts)
{
  tell_list (talk, "aims", texts);
}

/* Returns: the name of the page of a chapter that is about the card, or %NULL where there is none. */
static char *
dup_page (GPtrArray *stops, CirkelChapter chapter, CirkelCard *card)
{
  for (guint i = 0; i < stops->len; i++)
    if (cirkel_explore_stop_get_chapter (stops->pdata[i]) == chapter
        && cirkel_explore_stop_get_card (stops->pdata[i]) == card)
      return g_strdup (cirkel_explore_stop_get_id (stops->pdata[i]));

  return NULL;
}

/* Where the card lies, and whether the client wants to talk about it. */
static char *
dup_where (CirkelTalk *talk, CirkelPlacement *placement)
{
  const char *place
    = cirkel_method_get_place_name (cirkel_talk_get_method (talk), cirkel_placement_get_place (placement));

  return cirkel_placement_get_talk_about (placement)
           ? g_strdup_printf ("%s · %s", place, _ ("I want to talk about this"))
           : g_strdup (place);
}

static void
tell_card (CirkelTalk *talk, CirkelCard *card, GPtrArray *stops, GPtrArray *texts)
{
  static const char *const classes[CIRKEL_N_PLACES] = { "tray", "inner", "middle", "outer", "aside" };
  CirkelPlacement         *placement = cirkel_table_get_placement (cirkel_talk_get_table (talk), card);
  CirkelPlace              place = cirkel_placement_get_place (placement);
  CirkelExploreText       *text
    = cirkel_explore_text_new (cirkel_method_get_card_title (cirkel_talk_get_method (talk), card), NULL);

  text->detail = dup_where (talk, placement);
  text->words = cirkel_text_clean_lines (cirkel_placement_get_words (placement));
  text->symbol = cirkel_symbol_new_for_card (card);
  text->symbol_class = classes[place];
  text->is_private = cirkel_record_int (placement, "private");
  text->page
    = dup_page (stops, cirkel_place_is_circle (place) ? CIRKEL_CHAPTER_WHY : CIRKEL_CHAPTER_CARD, card);
  g_ptr_array_add (texts, text);
}

/* From the middle outwards, then what lies beside, and what still has no place. */
static void
tell_cards (CirkelTalk *talk, GPtrArray *texts)
{
  static const CirkelPlace order[]
    = { CIRKEL_PLACE_INNER, CIRKEL_PLACE_MIDDLE, CIRKEL_PLACE_OUTER, CIRKEL_PLACE_ASIDE, CIRKEL_PLACE_TRAY };
  CirkelTable *table = cirkel_talk_get_table (talk);
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (cirkel_talk_get_session (talk));

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < cirkel_table_get_n_cards (table); j++)
      {
        CirkelCard *card = cirkel_table_get_card (table, j);

        if (cirkel_table_get_place (table, card) == order[i])
          tell_card (talk, card, stops, texts);
      }
}

static void
tell_wish (CirkelTalk *talk, CirkelExploreStop *stop, GPtrArray *texts)
{
  const char        *decision = cirkel_explore_stop_get_decision (stop);
  const char        *question = cirkel_method_get_decision_title (cirkel_talk_get_method (talk), decision);
  CirkelChoice      *choice = cirkel_preference_find (cirkel_talk_get_conversation (talk), decision);
  const char        *preference = choice != NULL ? cirkel_record_text (choice, "preference") : "";
  CirkelExploreText *text
    = cirkel_explore_text_new (*preference != '\0' ? preference : _ ("I do not know yet"), question);

  text->is_private = choice != NULL && cirkel_record_int (choice, "private");
  text->page = g_strdup (cirkel_explore_stop_get_id (stop));
  g_ptr_array_add (texts, text);
}

static void
tell_wishes (CirkelTalk *talk, GPtrArray *texts)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (cirkel_talk_get_session (talk));

  for (guint i = 0; i < stops->len; i++)
    if (cirkel_explore_stop_get_decision (stops->pdata[i]) != NULL)
      tell_wish (talk, stops->pdata[i], texts);
}

static gboolean
is_answered (CirkelTalk *talk, CirkelCard *card)
{
  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    if (cirkel_questionnaire_get_answer (talk, card, aspect) > 0)
      return TRUE;

  return FALSE;
}

/* Each question on a line, with the words that stand on its button. */
static char *
dup_answers (CirkelTalk *talk, CirkelCard *card)
{
  CirkelMethod *method = cirkel_talk_get_method (talk);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (CirkelAspect aspect = 0; aspect < CIRKEL_N_ASPECTS; aspect++)
    {
      int         answer = cirkel_questionnaire_get_answer (talk, card, aspect);
      const char *word = answer > 0 ? cirkel_method_get_scale_word (method, answer) : _ ("No answer");

      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      /* Translators: what is asked and what was answered, as: Important to me: 4 – Very much */
      g_string_append_printf (lines, _ ("%1$s: %2$s"), cirkel_method_get_aspect_name (method, aspect), word);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
tell_answers (CirkelTalk *talk, GPtrArray *texts)
{
  g_autoptr (GPtrArray) stops = cirkel_explore_stops_list (cirkel_talk_get_session (talk));

  for (guint i = 0; i < stops->len; i++)
    {
      CirkelCard        *card = cirkel_explore_stop_get_card (stops->pdata[i]);
      CirkelExploreText *text;

      if (cirkel_explore_stop_get_chapter (stops->pdata[i]) != CIRKEL_CHAPTER_QUESTIONNAIRE
          || !is_answered (talk, card))
        continue;
      text
        = cirkel_explore_text_new (cirkel_method_get_card_title (cirkel_talk_get_method (talk), card), NULL);
      text->detail = dup_answers (talk, card);
      text->is_private = cirkel_record_int (cirkel_talk_get_conversation (talk), "questionnaire-private");
      text->page = g_strdup (cirkel_explore_stop_get_id (stops->pdata[i]));
      g_ptr_array_add (texts, text);
    }
}

/**
 * cirkel_explore_review_new_subjects:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer floating): what the client wants to talk about
 */
GtkWidget *
cirkel_explore_review_new_subjects (CirkelTalk *talk)
{
  return cirkel_explore_part_new (talk, _ ("What I want to talk about"),
                                  _ ("You have not written anything down yet."), "topics", tell_subjects);
}

/**
 * cirkel_explore_review_new_aims:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer floating): what the client wants to reach with the conversation
 */
GtkWidget *
cirkel_explore_review_new_aims (CirkelTalk *talk)
{
  return cirkel_explore_part_new (talk, _ ("My goals for the conversation"),
                                  _ ("You have not written anything down yet."), "aims", tell_aims);
}

/**
 * cirkel_explore_review_new_cards:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer floating): where the cards lie, and why
 */
GtkWidget *
cirkel_explore_review_new_cards (CirkelTalk *talk)
{
  return cirkel_explore_part_new (talk, _ ("My cards"), "", "own-cards", tell_cards);
}

/**
 * cirkel_explore_review_new_wishes:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer floating): what the client would like of the conversation itself
 */
GtkWidget *
cirkel_explore_review_new_wishes (CirkelTalk *talk)
{
  return cirkel_explore_part_new (talk, _ ("What I would like"), "", NULL, tell_wishes);
}

/**
 * cirkel_explore_review_new_answers:
 * @talk: the conversation that the client prepares
 *
 * Returns: (transfer floating): what the client answered in the questionnaire
 */
GtkWidget *
cirkel_explore_review_new_answers (CirkelTalk *talk)
{
  return cirkel_explore_part_new (talk, _ ("The questionnaire"),
                                  _ ("You have not answered any question yet."), "questionnaire",
                                  tell_answers);
}
