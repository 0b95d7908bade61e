/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CirkelPictureWords:
 * @most_important: says what the star on a card means
 * @words: says what the lines on a card mean
 * @talk_about: says what the balloon on a card means
 * @months: the twelve months
 *
 * What a picture says apart from the content of the method.
 */
typedef struct
{
  const char *most_important;
  const char *words;
  const char *talk_about;
  const char *months[12];
} CirkelPictureWords;

const CirkelPictureWords *cirkel_picture_words_get (const char *language);
char                     *cirkel_picture_words_format_date (const CirkelPictureWords *self, const char *date);

G_END_DECLS
