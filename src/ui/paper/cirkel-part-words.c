/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-part-words.h"

#include <glib/gi18n-lib.h>

#include "cirkel-talk-words.h"

/* What a part of a conversation is, in a line or two: enough to know it again. */

static char *
dup_card_title (CirkelPart *part, CirkelTalk *talk)
{
  const char *id = cirkel_record_text (cirkel_part_get_record (part), "card");
  CirkelCard *card = cirkel_session_find_card (cirkel_talk_get_session (talk), id, NULL);

  return g_strdup (card != NULL ? cirkel_method_get_card_title (cirkel_talk_get_method (talk), card)
                                : _ ("A card"));
}

static char *
dup_step_title (CirkelPart *part, CirkelTalk *talk)
{
  int step = 0;

  while (
    step < CIRKEL_N_STEPS - 1
    && (gpointer)cirkel_conversation_get_step_state (cirkel_talk_get_conversation (talk), (CirkelStep)step)
         != cirkel_part_get_record (part))
    step++;

  /* Translators: a step of the conversation, as: 1. Opening */
  return g_strdup_printf (_ ("%1$d. %2$s"), step + 1,
                          cirkel_method_get_step_title (cirkel_talk_get_method (talk), (CirkelStep)step));
}

/**
 * cirkel_part_words_title:
 * @part: a part of the conversation
 * @talk: the conversation on the screen
 *
 * Returns: (transfer full): what it is, or the words that it is known by
 */
char *
cirkel_part_words_title (CirkelPart *part, CirkelTalk *talk)
{
  g_autofree char *words = cirkel_part_dup_words (part);

  switch (cirkel_part_get_kind (part))
    {
    case CIRKEL_PART_CARD:
      return dup_card_title (part, talk);
    case CIRKEL_PART_EXPECTATIONS:
      return g_strdup (_ ("What we expect of each other"));
    case CIRKEL_PART_QUESTIONNAIRE:
      return g_strdup (_ ("All answers of the questionnaire"));
    case CIRKEL_PART_NOTES:
      return dup_step_title (part, talk);
    case CIRKEL_PART_CLOSING:
      return g_strdup (_ ("All of the closing"));
    case CIRKEL_PART_AGREEMENT:
    case CIRKEL_PART_CHOICE:
    case CIRKEL_PART_AGENDA_ITEM:
    case CIRKEL_PART_AIM:
    case CIRKEL_PART_LOOK_BACK:
    case CIRKEL_PART_IN_BETWEEN:
    default:
      return *words != '\0' ? g_steal_pointer (&words) : g_strdup (_ ("No words yet"));
    }
}

static char *
dup_who_and_day (CirkelAgreement *agreement)
{
  g_autofree char *who = cirkel_talk_words_who (agreement);
  g_autofree char *day = cirkel_talk_words_day (cirkel_record_text (agreement, "by"));

  if (*who == '\0' || *day == '\0')
    return g_strconcat (who, day, NULL);

  return g_strconcat (who, " · ", day, NULL);
}

static char *
dup_place_or_words (CirkelPart *part, CirkelTalk *talk)
{
  g_autofree char *words = cirkel_part_dup_words (part);
  CirkelPlace      place = cirkel_placement_get_place (cirkel_part_get_record (part));

  if (*words != '\0')
    return g_steal_pointer (&words);

  return g_strdup (cirkel_method_get_place_name (cirkel_talk_get_method (talk), place));
}

/**
 * cirkel_part_words_detail:
 * @part: a part of the conversation
 * @talk: the conversation on the screen
 *
 * Returns: (transfer full): what tells it from others, or ""
 */
char *
cirkel_part_words_detail (CirkelPart *part, CirkelTalk *talk)
{
  switch (cirkel_part_get_kind (part))
    {
    case CIRKEL_PART_CARD:
      return dup_place_or_words (part, talk);
    case CIRKEL_PART_AGREEMENT:
      return dup_who_and_day (cirkel_part_get_record (part));
    case CIRKEL_PART_AGENDA_ITEM:
      return g_strdup (_ ("On the agenda"));
    case CIRKEL_PART_AIM:
      return g_strdup (_ ("Goal of this conversation"));
    case CIRKEL_PART_LOOK_BACK:
      return g_strdup (_ ("From last time"));
    case CIRKEL_PART_IN_BETWEEN:
      return g_strdup (_ ("Until next time"));
    case CIRKEL_PART_EXPECTATIONS:
    case CIRKEL_PART_NOTES:
    case CIRKEL_PART_CLOSING:
      return cirkel_part_dup_words (part);
    case CIRKEL_PART_CHOICE:
    case CIRKEL_PART_QUESTIONNAIRE:
    default:
      return g_strdup ("");
    }
}
