/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-picture-words.h"

/* A picture speaks the language of its session, also where the system speaks
 * another and where it knows no languages at all. So these words cannot come from
 * the translations of the interface, nor the months from the system. */
static const CirkelPictureWords english = {
  .most_important = "Most important",
  .words = "In my own words",
  .talk_about = "I want to talk about this",
  .months = { "January", "February", "March", "April", "May", "June", "July", "August", "September",
              "October", "November", "December" },
};

static const CirkelPictureWords dutch = {
  .most_important = "Het belangrijkst",
  .words = "In mijn eigen woorden",
  .talk_about = "Hier wil ik over praten",
  .months = { "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
              "oktober", "november", "december" },
};

/**
 * cirkel_picture_words_get:
 * @language: the language of a session
 *
 * Returns: (transfer none): the words in that language, or in English
 */
const CirkelPictureWords *
cirkel_picture_words_get (const char *language)
{
  return g_strcmp0 (language, "nl") == 0 ? &dutch : &english;
}

/**
 * cirkel_picture_words_format_date:
 * @self: the words of a language
 * @date: a day as "2026-11-02", or ""
 *
 * Returns: (transfer full): the day for people: "2 November 2026"
 */
char *
cirkel_picture_words_format_date (const CirkelPictureWords *self, const char *date)
{
  g_auto (GStrv) parts = g_strsplit (date, "-", 3);
  int month;

  if (g_strv_length (parts) != 3)
    return g_strdup (date);

  month = (int)g_ascii_strtoll (parts[1], NULL, 10);
  if (month < 1 || month > 12)
    return g_strdup (date);

  return g_strdup_printf ("%d %s %s", (int)g_ascii_strtoll (parts[2], NULL, 10), self->months[month - 1],
                          parts[0]);
}
