/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-json-scan.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cirkel-json-keys.h"

/* One strict pass over a document before the JSON library sees it. The library
 * is lenient where RFC 8259 is not, loses what it cannot hold, and breaks down
 * under deep nesting. What comes through here it reads as it was meant.
 *
 * Only in strings can there be more than ASCII: there its UTF-8 is checked. peek()
 * says '\0' for the end, and for a NUL byte: neither may stand anywhere. */

typedef struct
{
  gboolean         is_object;
  guint            index;
  CirkelJsonKey    key;
  CirkelJsonKeySet keys;
} Frame;

typedef struct
{
  const char    *start;
  const char    *end;
  const char    *p;
  guint          n_values;
  guint          depth;
  Frame          frames[CIRKEL_JSON_DEPTH_MAX];
  CirkelJsonKeys keys;
  GError       **error;
} Scanner;

static gboolean scan_value (Scanner *self);

static char
peek (Scanner *self)
{
  return self->p < self->end ? *self->p : '\0';
}

static void
skip_space (Scanner *self)
{
  const char *p = self->p;

  while (p < self->end && (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r'))
    p++;
  self->p = p;
}

static void
append_path (Scanner *self, GString *to)
{
  for (guint i = 0; i < self->depth; i++)
    {
      const Frame *frame = &self->frames[i];

      if (!frame->is_object)
        g_string_append_printf (to, "[%u]", frame->index);
      else if (frame->key.start != NULL)
        {
          g_autofree char *name = cirkel_text_for_message (frame->key.start, frame->key.length);

          g_string_append_printf (to, "%s%s", to->len > 0 ? "." : "", name);
        }
    }
}

static void
find_line (Scanner *self, const char *at, guint *line, guint *column)
{
  const char *line_start = self->start;

  *line = 1;
  for (const char *p = self->start; (p = memchr (p, '\n', (gsize)(at - p))) != NULL; p++)
    {
      line_start = p + 1;
      (*line)++;
    }

  *column = (guint)g_utf8_strlen (line_start, at - line_start) + 1;
}

/* Always FALSE, so that a check can end with it. */
static gboolean
fail_with (Scanner *self, CirkelFileError code, const char *at, const char *what)
{
  g_autoptr (GString) path = g_string_new (NULL);
  guint line, column;

  append_path (self, path);
  if (path->len > 0)
    g_string_append (path, ": ");

  find_line (self, at, &line, &column);
  g_set_error (self->error, CIRKEL_FILE_ERROR, code, _ ("%sline %u, column %u: %s"), path->str, line, column,
               what);

  return FALSE;
}

static gboolean
fail (Scanner *self, const char *at, const char *what)
{
  return fail_with (self, CIRKEL_FILE_ERROR_SYNTAX, at, what);
}

/* What is wrong with the character here, where another was expected. */
static gboolean
fail_here (Scanner *self, const char *expected)
{
  if (self->p >= self->end)
    return fail (self, self->p, _ ("the text ends too early"));
  if ((gint)g_utf8_get_char_validated (self->p, self->end - self->p) < 0)
    return fail (self, self->p, _ ("this is not valid UTF-8"));

  return fail (self, self->p, expected);
}

static gboolean
scan_hex4 (Scanner *self, gunichar *c)
{
  *c = 0;
  for (guint i = 0; i < 4; i++, self->p++)
    {
      int digit = g_ascii_xdigit_value (peek (self));

      if (digit < 0)
        return fail_here (self, _ ("“\\u” needs four hexadecimal digits"));
      *c = *c * 16 + (gunichar)digit;
    }

  return TRUE;
}

/* After "\u". Surrogates come in pairs or mean nothing. */
static gboolean
scan_unicode_escape (Scanner *self, const char *at)
{
  gunichar high, low;

  if (!scan_hex4 (self, &high))
    return FALSE;
  if (high == 0)
    return fail (self, at, _ ("“\\u0000” may not be in a text"));
  if (high < 0xd800 || high > 0xdfff)
    return TRUE;

  if (high >= 0xdc00 || self->end - self->p < 2 || self->p[0] != '\\' || self->p[1] != 'u')
    return fail (self, at, _ ("half a character: a surrogate without its pair"));
  self->p += 2;
  if (!scan_hex4 (self, &low))
    return FALSE;
  if (low < 0xdc00 || low > 0xdfff)
    return fail (self, at, _ ("half a character: a surrogate without its pair"));

  return TRUE;
}

static gboolean
scan_escape (Scanner *self)
{
  const char *at = self->p++;
  char        c = peek (self);

  if (c == '\0' || strchr ("\"\\/bfnrtu", c) == NULL)
    return fail_here (self, _ ("an unknown escape after a backslash"));

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
check_string (Scanner *self, const char *begin, guchar classes)
{
  const char *bad;

  if ((classes & STRING_NOT_ASCII) != 0 && !g_utf8_validate_len (begin, (gsize)(self->p - begin), &bad))
    return fail (self, bad, _ ("this is not valid UTF-8"));
  if (self->p - begin > CIRKEL_JSON_STRING_MAX)
    return fail_with (self, CIRKEL_FILE_ERROR_TOO_LARGE, begin, _ ("this text is too long"));

  return TRUE;
}

/* At its first quote. Gives where the text between the quotes begins and whether
 * it has escapes; it ends before the present place. */
static gboolean
scan_string (Scanner *self, const char **start, gboolean *escaped)
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

      if (peek (self) != '\\')
        break;
      *escaped = TRUE;
      if (!scan_escape (self))
        return FALSE;
    }

  if (!check_string (self, begin, classes))
    return FALSE;
  if (peek (self) != '"')
    return fail_here (self, _ ("a line break or control character within a text"));

  self->p++;

  return TRUE;
}

static gboolean
scan_digits (Scanner *self)
{
  if (!g_ascii_isdigit (peek (self)))
    return fail_here (self, _ ("a digit is missing"));

  while (g_ascii_isdigit (peek (self)))
    self->p++;

  return TRUE;
}

static gboolean
check_integer (Scanner *self, const char *begin)
{
  gboolean    negative = *begin == '-';
  guint64     limit = (guint64)G_MAXINT64 + (negative ? 1 : 0);
  guint64     number = 0;
  const char *p = begin + (negative ? 1 : 0);

  for (; p < self->p; p++)
    {
      guint digit = (guint)(*p - '0');

      if (number > (limit - digit) / 10)
        return fail (self, begin, _ ("this number is too large"));
      number = number * 10 + digit;
    }

  return TRUE;
}

static gboolean
check_fraction (Scanner *self, const char *begin)
{
  char  text[CIRKEL_JSON_NUMBER_MAX + 1] = { 0 };
  gsize length = (gsize)(self->p - begin);

  if (length > CIRKEL_JSON_NUMBER_MAX)
    return fail_with (self, CIRKEL_FILE_ERROR_TOO_LARGE, begin, _ ("this number is too long"));

  memcpy (text, begin, length);
  if (!isfinite (g_ascii_strtod (text, NULL)))
    return fail (self, begin, _ ("this number is too large"));

  return TRUE;
}

static gboolean
scan_number (Scanner *self)
{
  const char *begin = self->p;
  gboolean    is_integer = TRUE;

  if (peek (self) == '-')
    self->p++;

  if (peek (self) == '0')
    {
      self->p++;
      if (g_ascii_isdigit (peek (self)))
        return fail (self, begin, _ ("a number may not begin with 0"));
    }
  else if (!scan_digits (self))
    return FALSE;

  if (peek (self) == '.')
    {
      is_integer = FALSE;
      self->p++;
      if (!scan_digits (self))
        return FALSE;
    }

  if (peek (self) == 'e' || peek (self) == 'E')
    {
      is_integer = FALSE;
      self->p++;
      if (peek (self) == '+' || peek (self) == '-')
        self->p++;
      if (!scan_digits (self))
        return FALSE;
    }

  return is_integer ? check_integer (self, begin) : check_fraction (self, begin);
}

static gboolean
scan_word (Scanner *self, const char *word)
{
  gsize length = strlen (word);

  if ((gsize)(self->end - self->p) < length || memcmp (self->p, word, length) != 0)
    return fail_here (self, _ ("a value is missing or misspelt"));

  self->p += length;

  return TRUE;
}

static Frame *
open_frame (Scanner *self, gboolean is_object)
{
  Frame *frame;

  if (self->depth == CIRKEL_JSON_DEPTH_MAX)
    {
      fail_with (self, CIRKEL_FILE_ERROR_TOO_LARGE, self->p, _ ("too many levels within each other"));
      return NULL;
    }

  frame = &self->frames[self->depth++];
  frame->is_object = is_object;
  frame->index = 0;
  frame->key = (CirkelJsonKey){ NULL };
  cirkel_json_keys_open (&self->keys, &frame->keys);

  self->p++;
  skip_space (self);

  return frame;
}

static void
close_frame (Scanner *self)
{
  cirkel_json_keys_close (&self->keys, &self->frames[--self->depth].keys);
}

static gboolean
scan_member (Scanner *self, Frame *frame)
{
  const char *at = self->p;
  const char *start;
  gboolean    escaped;

  if (peek (self) != '"')
    return fail_here (self, _ ("a name in double quotes is missing"));
  if (!scan_string (self, &start, &escaped))
    return FALSE;
  if (!cirkel_json_keys_add (&self->keys, &frame->keys, start, self->p - 1, escaped, &frame->key))
    return fail (self, at, _ ("this member is here twice"));

  skip_space (self);
  if (peek (self) != ':')
    return fail_here (self, _ ("a colon is missing"));
  self->p++;
  skip_space (self);

  return scan_value (self);
}

/* After a value: on to the next, or to the end of the container. */
static gboolean
scan_separator (Scanner *self, char close, gboolean *more)
{
  skip_space (self);
  *more = peek (self) == ',';
  if (!*more && peek (self) != close)
    return fail_here (self, _ ("a comma or a closing bracket is missing"));

  self->p++;
  if (*more)
    skip_space (self);

  return TRUE;
}

static gboolean
scan_object (Scanner *self)
{
  Frame   *frame = open_frame (self, TRUE);
  gboolean more = TRUE;

  if (frame == NULL)
    return FALSE;

  if (peek (self) == '}')
    {
      self->p++;
      more = FALSE;
    }

  while (more)
    {
      if (!scan_member (self, frame) || !scan_separator (self, '}', &more))
        return FALSE;
    }

  close_frame (self);

  return TRUE;
}

static gboolean
scan_array (Scanner *self)
{
  Frame   *frame = open_frame (self, FALSE);
  gboolean more = TRUE;

  if (frame == NULL)
    return FALSE;

  if (peek (self) == ']')
    {
      self->p++;
      more = FALSE;
    }

  for (; more; frame->index++)
    {
      if (!scan_value (self) || !scan_separator (self, ']', &more))
        return FALSE;
    }

  close_frame (self);

  return TRUE;
}

static gboolean
scan_value (Scanner *self)
{
  const char *start;
  gboolean    escaped;

  if (++self->n_values > CIRKEL_JSON_VALUES_MAX)
    return fail_with (self, CIRKEL_FILE_ERROR_TOO_LARGE, self->p, _ ("too many values"));

  switch (peek (self))
    {
    case '{':
      return scan_object (self);
    case '[':
      return scan_array (self);
    case '"':
      return scan_string (self, &start, &escaped);
    case 't':
      return scan_word (self, "true");
    case 'f':
      return scan_word (self, "false");
    case 'n':
      return scan_word (self, "null");
    default:
      if (peek (self) == '-' || g_ascii_isdigit (peek (self)))
        return scan_number (self);
      return fail_here (self, _ ("a value is missing or misspelt"));
    }
}

static gboolean
scan_document (Scanner *self)
{
  if (self->end - self->start >= 3 && memcmp (self->start, "\xef\xbb\xbf", 3) == 0)
    return fail (self, self->start, _ ("a byte order mark may not be here"));

  skip_space (self);
  if (self->p == self->end)
    return fail (self, self->p, _ ("the file is empty"));

  if (!scan_value (self))
    return FALSE;

  skip_space (self);
  if (self->p != self->end)
    return fail (self, self->p, _ ("there is something after the end"));

  return TRUE;
}

/**
 * cirkel_json_scan:
 * @data: (array length=length): a document
 * @length: its length in bytes
 * @error: return location for an error
 *
 * Checks in one pass and in linear time that a document is strict JSON as in
 * RFC 8259 and that it can be held without loss: valid UTF-8 without a byte order
 * mark, no two members of one name in an object, no `\u0000`, surrogates in pairs,
 * whole numbers within 64 bits, other numbers finite; and that it keeps within
 * %CIRKEL_JSON_DEPTH_MAX, %CIRKEL_JSON_VALUES_MAX, %CIRKEL_JSON_STRING_MAX and
 * %CIRKEL_JSON_NUMBER_MAX.
 *
 * An error is %CIRKEL_FILE_ERROR_SYNTAX or %CIRKEL_FILE_ERROR_TOO_LARGE. It tells
 * the line, the column and, where there is one, the path in the document.
 *
 * Returns: whether the document holds
 */
gboolean
cirkel_json_scan (const char *data, gsize length, GError **error)
{
  Scanner  scanner = { .start = data, .end = data + length, .p = data, .error = error };
  gboolean ok;

  cirkel_json_keys_init (&scanner.keys);
  ok = scan_document (&scanner);

  /* After an error, objects are still open. */
  while (scanner.depth > 0)
    close_frame (&scanner);
  cirkel_json_keys_clear (&scanner.keys);

  return ok;
}
