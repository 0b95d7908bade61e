/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-spoken-card.h"

/* A title has no full stop, and a voice makes no pause without one. */
static void
add_sentence (GString *spoken, const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  const char      *last = g_utf8_find_prev_char (stripped, stripped + strlen (stripped));

  if (last == NULL)
    return;

  if (spoken->len > 0)
    g_string_append_c (spoken, '\n');
  g_string_append (spoken, stripped);
  if (!g_unichar_ispunct (g_utf8_get_char (last)))
    g_string_append_c (spoken, '.');
}

/**
 * cirkel_spoken_card_dup:
 * @method: the method, in the language of the session
 * @card: a card
 *
 * Returns: (transfer full): the card as it is read aloud: its name, what it means, and its examples
 */
char *
cirkel_spoken_card_dup (CirkelMethod *method, CirkelCard *card)
{
  GString           *spoken = g_string_new (NULL);
  const char *const *examples = cirkel_method_get_card_examples (method, card);

  add_sentence (spoken, cirkel_method_get_card_title (method, card));
  add_sentence (spoken, cirkel_method_get_card_explanation (method, card));
  for (guint i = 0; examples[i] != NULL; i++)
    add_sentence (spoken, examples[i]);

  return g_string_free (spoken, FALSE);
}
