/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-json-tokens.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cirkel-json-scan.h"

/* Strings, numbers and words as RFC 8259 has them, and no others. Only in strings
 * can there be more than ASCII: there its UTF-8 is checked. */

static gboolean
note (CirkelJsonTokens *self, CirkelFileError code, const char *at, const char *what)
{
  self->code = code;
  self->trouble = at;
  self->what = what;

  return FALSE;
}

/**
 * cirkel_json_tokens_fail:
 * @self: the tokens
 * @at: where it is
 * @what: what is wrong
 *
 * Notes that the document is no strict JSON.
 *
 * Returns: always %FALSE, so that a check can end with it
 */
gboolean
cirkel_json_tokens_fail (CirkelJsonTokens *self, const char *at, const char *what)
{
  return note (self, CIRKEL_FILE_ERROR_SYNTAX, at, what);
}

/**
 * cirkel_json_tokens_fail_limit:
 * @self: the tokens
 * @at: where it is
 * @what: what is wrong
 *
 * Notes that the document is larger than any session can be.
 *
 * Returns: always %FALSE, so that a check can end with it
 */
gboolean
cirkel_json_tokens_fail_limit (CirkelJsonTokens *self, const char *at, const char *what)
{
  return note (self, CIRKEL_FILE_ERROR_TOO_LARGE, at, what);
}

/**
 * cirkel_json_tokens_fail_here:
 * @self: the tokens
 * @expected: what is wrong with any character but the one expected here
 *
 * Notes that the document is no strict JSON in the present place.
 *
 * Returns: always %FALSE, so that a check can end with it
 */
gboolean
cirkel_json_tokens_fail_here (CirkelJsonTokens *self, const char *expected)
{
  if (self->p >= self->end)
    return cirkel_json_tokens_fail (self, self->p, _ ("the text ends too early"));
  if ((gint)g_utf8_get_char_validated (self->p, self->end - self->p) < 0)
    return cirkel_json_tokens_fail (self, self->p, _ ("this is not valid UTF-8"));

  return cirkel_json_tokens_fail (self, self->p, expected);
}

static gboolean
scan_hex4 (CirkelJsonTokens *self, gunichar *c)
{
  *c = 0;
  for (guint i = 0; i < 4; i++, self->p++)
    {
      int digit = g_ascii_xdigit_value (cirkel_json_tokens_peek (self));

      if (digit < 0)
        return cirkel_json_tokens_fail_here (self, _ ("“\\u” needs four hexadecimal digits"));
      *c = *c * 16 + (gunichar)digit;
    }

  return TRUE;
}

/* After "\u". Surrogates come in pairs or mean nothing. */
static gboolean
scan_unicode_escape (CirkelJsonTokens *self, const char *at)
{
  gunichar high, low;

  if (!scan_hex4 (self, &high))
    return FALSE;
  if (high == 0)
    return cirkel_json_tokens_fail (self, at, _ ("“\\u0000” may not be in a text"));
  if (high < 0xd800 || high > 0xdfff)
    return TRUE;

  if (high >= 0xdc00 || self->end - self->p < 2 || self->p[0] != '\\' || self->p[1] != 'u')
    return cirkel_json_tokens_fail (self, at, _ ("half a character: a surrogate without its pair"));
  self->p += 2;
  if (!scan_hex4 (self, &low))
    return FALSE;
  if (low < 0xdc00 || low > 0xdfff)
    return cirkel_json_tokens_fail (self, at, _ ("half a character: a surrogate without its pair"));

  return TRUE;
}

static gboolean
scan_escape (CirkelJsonTokens *self)
{
  const char *at = self->p++;
  char        c = cirkel_json_tokens_peek (self);

  if (c == '\0' || strchr ("\"\\/bfnrtu", c) == NULL)
    return cirkel_json_tokens_fail_here (self, _ ("an unknown escape after a backslash"));

  self->p++;

  return c != 'u' || scan_unicode_escape (self, at);
}

/* What a byte means within a string. */
#define STRING_STOP 1
#define STRING_NOT_ASCII 2

static inline guchar
class_in_string (char c)
{
  guchar byte = (guchar)c;

  if (byte >= 0x80)
    return STRING_NOT_ASCII;

  return byte < 0x20 || byte == '"' || byte == '\\' ? STRING_STOP : 0;
}

static gboolean
check_string (CirkelJsonTokens *self, const char *begin, guchar classes)
{
  const char *bad;

  if ((classes & STRING_NOT_ASCII) != 0 && !g_utf8_validate_len (begin, (gsize)(self->p - begin), &bad))
    return cirkel_json_tokens_fail (self, bad, _ ("this is not valid UTF-8"));
  if (self->p - begin > CIRKEL_JSON_STRING_MAX)
    return cirkel_json_tokens_fail_limit (self, begin, _ ("this text is too long"));

  return TRUE;
}

/**
 * cirkel_json_tokens_string:
 * @self: the tokens, at the first quote of a string
 * @start: (out): where the text begins; it ends one byte before the present place
 * @escaped: (out): whether there are escapes in the text
 *
 * Passes by a string.
 *
 * Returns: whether it is right, as are the others here; if not, the trouble is noted
 */
gboolean
cirkel_json_tokens_string (CirkelJsonTokens *self, const char **start, gboolean *escaped)
{
  const char *begin = ++self->p;
  guchar      classes = 0;

  *start = begin;
  *escaped = FALSE;
  for (;;)
    {
      const char *p = self->p;

      for (; p < self->end; p++)
        {
          guchar class = class_in_string (*p);

          if (class == STRING_STOP)
            break;
          classes |= class;
        }
      self->p = p;

      if (cirkel_json_tokens_peek (self) != '\\')
        break;
      *escaped = TRUE;
      if (!scan_escape (self))
        return FALSE;
    }

  if (!check_string (self, begin, classes))
    return FALSE;
  if (cirkel_json_tokens_peek (self) != '"')
    return cirkel_json_tokens_fail_here (self, _ ("a line break or control character within a text"));

  self->p++;

  return TRUE;
}

static gboolean
scan_digits (CirkelJsonTokens *self)
{
  if (!g_ascii_isdigit (cirkel_json_tokens_peek (self)))
    return cirkel_json_tokens_fail_here (self, _ ("a digit is missing"));

  while (g_ascii_isdigit (cirkel_json_tokens_peek (self)))
    self->p++;

  return TRUE;
}

static gboolean
check_integer (CirkelJsonTokens *self, const char *begin)
{
  gboolean    negative = *begin == '-';
  guint64     limit = (guint64)G_MAXINT64 + (negative ? 1 : 0);
  guint64     number = 0;
  const char *p = begin + (negative ? 1 : 0);

  for (; p < self->p; p++)
    {
      guint digit = (guint)(*p - '0');

      if (number > (limit - digit) / 10)
        return cirkel_json_tokens_fail (self, begin, _ ("this number is too large"));
      number = number * 10 + digit;
    }

  return TRUE;
}

static gboolean
check_fraction (CirkelJsonTokens *self, const char *begin)
{
  char  text[CIRKEL_JSON_NUMBER_MAX + 1] = { 0 };
  gsize length = (gsize)(self->p - begin);

  if (length > CIRKEL_JSON_NUMBER_MAX)
    return cirkel_json_tokens_fail_limit (self, begin, _ ("this number is too long"));

  memcpy (text, begin, length);
  if (!isfinite (g_ascii_strtod (text, NULL)))
    return cirkel_json_tokens_fail (self, begin, _ ("this number is too large"));

  return TRUE;
}

/**
 * cirkel_json_tokens_number:
 * @self: the tokens, at a minus or a digit
 *
 * Passes by a number.
 *
 * Returns: whether it is right
 */
gboolean
cirkel_json_tokens_number (CirkelJsonTokens *self)
{
  const char *begin = self->p;
  gboolean    is_integer = TRUE;

  if (cirkel_json_tokens_peek (self) == '-')
    self->p++;

  if (cirkel_json_tokens_peek (self) == '0')
    {
      self->p++;
      if (g_ascii_isdigit (cirkel_json_tokens_peek (self)))
        return cirkel_json_tokens_fail (self, begin, _ ("a number may not begin with 0"));
    }
  else if (!scan_digits (self))
    return FALSE;

  if (cirkel_json_tokens_peek (self) == '.')
    {
      is_integer = FALSE;
      self->p++;
      if (!scan_digits (self))
        return FALSE;
    }

  if (cirkel_json_tokens_peek (self) == 'e' || cirkel_json_tokens_peek (self) == 'E')
    {
      is_integer = FALSE;
      self->p++;
      if (cirkel_json_tokens_peek (self) == '+' || cirkel_json_tokens_peek (self) == '-')
        self->p++;
      if (!scan_digits (self))
        return FALSE;
    }

  return is_integer ? check_integer (self, begin) : check_fraction (self, begin);
}

/**
 * cirkel_json_tokens_word:
 * @self: the tokens
 * @word: true, false or null
 *
 * Passes by a word.
 *
 * Returns: whether it is here
 */
gboolean
cirkel_json_tokens_word (CirkelJsonTokens *self, const char *word)
{
  gsize length = strlen (word);

  if ((gsize)(self->end - self->p) < length || memcmp (self->p, word, length) != 0)
    return cirkel_json_tokens_fail_here (self, _ ("a value is missing or misspelt"));

  self->p += length;

  return TRUE;
}
