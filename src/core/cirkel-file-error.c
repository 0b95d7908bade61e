/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-file-error.h"

#include <string.h>

G_DEFINE_QUARK (cirkel - file - error - quark, cirkel_file_error)

/* As much of a text as a message can bear. */
#define SHOWN_MAX 40

#define FIRST_STRONG_ISOLATE 0x2068
#define POP_DIRECTIONAL_ISOLATE 0x2069

/* Characters that would break the line of a message or turn it round. */
static gboolean
is_shown (gunichar c)
{
  if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
    return FALSE;

  return !(c >= 0x202a && c <= 0x202e) && !(c >= 0x2066 && c <= 0x2069);
}

/**
 * cirkel_text_for_message:
 * @text: a text from a file: not to be trusted, but valid UTF-8
 * @length: its length in bytes, or -1 where it ends with a NUL
 *
 * Makes a text fit to stand in the middle of a message: on one line, not long,
 * and without effect on the direction of the words around it. A text in ASCII
 * needs no marks around it for that, and gets none.
 *
 * Returns: (transfer full): the text to show
 */
char *
cirkel_text_for_message (const char *text, gssize length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize)length);
  GString    *shown = g_string_new (NULL);
  gboolean    ascii = TRUE;
  guint       n_shown = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_shown (c))
        continue;
      if (n_shown++ == SHOWN_MAX)
        {
          g_string_append (shown, "…");
          break;
        }

      ascii = ascii && c < 0x80;
      g_string_append_unichar (shown, c);
    }

  if (!ascii)
    {
      g_string_prepend_unichar (shown, FIRST_STRONG_ISOLATE);
      g_string_append_unichar (shown, POP_DIRECTIONAL_ISOLATE);
    }

  return g_string_free (shown, FALSE);
}
