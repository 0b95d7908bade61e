/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-text.h"

#include <string.h>

/* People's own words, made fit to stand on the screen and in a sentence: what a
 * person wrote can turn the sentence around it. The marks that do so are taken
 * out, and the rest stands in an isolate of its own. */

#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

/* As much of a text as the message of an error can bear, in characters. */
#define SHOWN_MAX 40

static gboolean
turns_text_around (gunichar c)
{
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean
breaks_line (gunichar c)
{
  return g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029;
}

/**
 * cirkel_text_clean:
 * @text: valid UTF-8, as a person wrote it
 *
 * Leaves out the characters that turn the text around them the other way, and
 * makes one line of it.
 *
 * Returns: (transfer full): text to show by itself
 */
char *
cirkel_text_clean (const char *text)
{
  GString *clean = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (breaks_line (c))
        g_string_append_c (clean, ' ');
      else if (!turns_text_around (c))
        g_string_append_unichar (clean, c);
    }

  return g_string_free (clean, FALSE);
}

/**
 * cirkel_text_clean_lines:
 * @text: valid UTF-8, as a person wrote it
 *
 * Like [func@text_clean], with the lines as they were.
 *
 * Returns: (transfer full): text to show by itself, of any number of lines
 */
char *
cirkel_text_clean_lines (const char *text)
{
  GString *clean = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == 0x2028 || c == 0x2029)
        g_string_append_c (clean, '\n');
      else if (!breaks_line (c) && !turns_text_around (c))
        g_string_append_unichar (clean, c);
      else if (c == '\t')
        g_string_append_c (clean, ' ');
    }

  return g_string_free (clean, FALSE);
}

/**
 * cirkel_text_isolate:
 * @text: valid UTF-8, as a person wrote it
 *
 * Like [func@text_clean], and closed off so that its direction of writing does not
 * disturb the sentence that it stands in.
 *
 * Returns: (transfer full): text to put in a sentence
 */
char *
cirkel_text_isolate (const char *text)
{
  g_autofree char *clean = cirkel_text_clean (text);

  return g_strconcat (FIRST_STRONG_ISOLATE, clean, POP_ISOLATE, NULL);
}

/**
 * cirkel_text_fill:
 * @format: a translated text with at most one "%s" in it
 * @text: valid UTF-8, as a person wrote it
 *
 * Puts @text, isolated, where @format has its "%s". Unlike printf this is safe with
 * whatever a translator wrote.
 *
 * Returns: (transfer full): the sentence
 */
char *
cirkel_text_fill (const char *format, const char *text)
{
  const char      *gap = strstr (format, "%s");
  g_autofree char *isolated = NULL;
  GString         *filled;

  if (gap == NULL)
    return g_strdup (format);

  isolated = cirkel_text_isolate (text);
  filled = g_string_new_len (format, gap - format);
  g_string_append (filled, isolated);
  g_string_append (filled, gap + strlen ("%s"));

  return g_string_free (filled, FALSE);
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

      if (breaks_line (c) || turns_text_around (c))
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
      g_string_prepend (shown, FIRST_STRONG_ISOLATE);
      g_string_append (shown, POP_ISOLATE);
    }

  return g_string_free (shown, FALSE);
}

/**
 * cirkel_text_file_name:
 * @path: (type filename): a file
 *
 * Returns: (transfer full): its name without the folders, to put in a sentence
 */
char *
cirkel_text_file_name (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  return cirkel_text_isolate (name);
}
