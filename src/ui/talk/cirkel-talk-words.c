/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-talk-words.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "cirkel-moment.h"
#include "cirkel-text.h"

/* What needs, agreements and choices have in common, in words. */

/**
 * cirkel_talk_words_party:
 * @party: who does or gives something
 *
 * The words are those of the client, whose conversation it is.
 *
 * Returns: (transfer none): a word for it; "" where nobody said yet
 */
const char *
cirkel_talk_words_party (CirkelParty party)
{
  switch (party)
    {
    case CIRKEL_PARTY_CLIENT:
      /* Translators: who does something: the client, who speaks */
      return C_ ("who", "Me");
    case CIRKEL_PARTY_WORK:
      /* Translators: who does something: somebody at work */
      return C_ ("who", "Work");
    case CIRKEL_PARTY_PROFESSIONAL:
      /* Translators: who does something: the occupational expert */
      return C_ ("who", "Professional");
    case CIRKEL_PARTY_OTHER:
      return C_ ("who", "Someone else");
    case CIRKEL_PARTY_UNSAID:
    default:
      return "";
    }
}

/**
 * cirkel_talk_words_where:
 * @where: where something that helps or hinders is found
 *
 * Returns: (transfer none): a word for it
 */
const char *
cirkel_talk_words_where (CirkelWhere where)
{
  switch (where)
    {
    case CIRKEL_WHERE_WORK:
      /* Translators: where something that helps or hinders is found */
      return C_ ("where", "Work");
    case CIRKEL_WHERE_ELSEWHERE:
      /* Translators: where something that helps or hinders is found */
      return C_ ("where", "Elsewhere");
    case CIRKEL_WHERE_ME:
    default:
      /* Translators: where something that helps or hinders is found: in the client, who speaks */
      return C_ ("where", "Me");
    }
}

/**
 * cirkel_talk_words_day:
 * @date: a day as "2026-11-22", or ""
 *
 * Returns: (transfer full): the day, as "22 November", with the year if it is not this year's;
 *   "" where there is none
 */
char *
cirkel_talk_words_day (const char *date)
{
  int year, month, day;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) moment = NULL;

  if (sscanf (date, "%4d-%2d-%2d", &year, &month, &day) == 3)
    moment = g_date_time_new_local (year, month, day, 12, 0, 0);

  return moment != NULL ? cirkel_moment_format_day (moment, now) : g_strdup ("");
}

/**
 * cirkel_talk_words_who:
 * @agreement: an agreement
 *
 * Returns: (transfer full): who does it: of someone else the role, if that was written down;
 *   "" where nobody said yet
 */
char *
cirkel_talk_words_who (CirkelAgreement *agreement)
{
  CirkelParty      party = (CirkelParty)cirkel_record_int (agreement, "who");
  g_autofree char *role = cirkel_text_clean (cirkel_record_text (agreement, "who-else"));

  g_strstrip (role);
  if (party == CIRKEL_PARTY_OTHER && role[0] != '\0')
    return g_steal_pointer (&role);

  return g_strdup (cirkel_talk_words_party (party));
}
