/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-example.h"

#include <string.h>

#include "cirkel-text.h"

/*
 * An example says on every screen and page that it is one. It says so once, also where whoever
 * named it began with the same word.
 */

/* What of @text comes after @word and what sets it apart; %NULL where it does not begin with it. */
static const char *
skip_word (const char *text, const char *word)
{
  const glong      n_chars = g_utf8_strlen (word, -1);
  g_autofree char *begin = NULL;
  g_autofree char *folded_begin = NULL;
  g_autofree char *folded_word = g_utf8_casefold (word, -1);
  const char      *rest;

  if (g_utf8_strlen (text, -1) < n_chars)
    return NULL;

  begin = g_utf8_substring (text, 0, n_chars);
  folded_begin = g_utf8_casefold (begin, -1);
  rest = g_utf8_offset_to_pointer (text, n_chars);
  if (strcmp (folded_begin, folded_word) != 0 || g_unichar_isalnum (g_utf8_get_char (rest)))
    return NULL;

  while (*rest != '\0' && !g_unichar_isalnum (g_utf8_get_char (rest)))
    rest = g_utf8_next_char (rest);

  return rest;
}

static const char *
get_word (CirkelMethod *method)
{
  return cirkel_method_get_paper_word (method, "example");
}

/**
 * cirkel_example_mark:
 * @session: a session
 * @method: the words of the program, in the language of the session
 * @text: a text, or ""
 *
 * Returns: (transfer full): @text as it is; in an example it begins with the word for that, which
 *   stands alone where there is no more to say
 */
char *
cirkel_example_mark (CirkelSession *session, CirkelMethod *method, const char *text)
{
  const char *rest;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_METHOD (method), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (!cirkel_session_get_example (session))
    return g_strdup (text);

  rest = skip_word (text, get_word (method));
  if (rest == NULL)
    rest = text;

  return *rest != '\0' ? g_strconcat (get_word (method), ": ", rest, NULL) : g_strdup (get_word (method));
}

/**
 * cirkel_example_dup_title:
 * @session: a session
 * @method: the words of the program, in the language of the session
 *
 * Returns: (transfer full): the label of the session, for one line by itself; in an example it
 *   begins with the word for that. "" for a session that has no label and is none.
 */
char *
cirkel_example_dup_title (CirkelSession *session, CirkelMethod *method)
{
  g_autofree char *label = NULL;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_METHOD (method), NULL);

  label = cirkel_text_clean (cirkel_session_get_label (session));

  return cirkel_example_mark (session, method, label);
}

/**
 * cirkel_example_dup_name:
 * @session: a session
 * @method: the words of the program, in the language of the session
 *
 * Returns: (transfer full): the label of the session, for a place where a mark beside it says
 *   already whether it is an example; "" where it has none
 */
char *
cirkel_example_dup_name (CirkelSession *session, CirkelMethod *method)
{
  g_autofree char *label = NULL;
  const char      *rest;

  g_return_val_if_fail (CIRKEL_IS_SESSION (session) && CIRKEL_IS_METHOD (method), NULL);

  label = cirkel_text_clean (cirkel_session_get_label (session));
  rest = cirkel_session_get_example (session) ? skip_word (label, get_word (method)) : NULL;

  return g_strdup (rest != NULL ? rest : label);
}
