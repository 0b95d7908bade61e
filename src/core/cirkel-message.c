/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-message.h"

/* What a person wrote can turn the sentence around it: the marks that do so
 * are taken out, and the rest stands in an isolate of its own. */
#define FIRST_STRONG_ISOLATE 0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

static gboolean
turns_direction (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/**
 * cirkel_message_isolate:
 * @text: something that people wrote, UTF-8
 *
 * Makes a text fit to stand inside a sentence: on one line, and without power
 * over the direction of the words around it.
 *
 * Returns: (transfer full): the text for a message; it is not escaped for markup
 */
char *
cirkel_message_isolate (const char *text)
{
  GString *result = g_string_sized_new (64);

  g_string_append_unichar (result, FIRST_STRONG_ISOLATE);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_iscntrl (c))
        g_string_append_c (result, ' ');
      else if (!turns_direction (c))
        g_string_append_unichar (result, c);
    }
  g_string_append_unichar (result, POP_DIRECTIONAL_ISOLATE);

  return g_string_free (result, FALSE);
}

/**
 * cirkel_message_file_name:
 * @path: (type filename): a file
 *
 * Returns: (transfer full): its name without the folders, as it can stand in a message
 */
char *
cirkel_message_file_name (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  return cirkel_message_isolate (name);
}
