/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-json-text.h"

#include <string.h>

/* Walking through the text of a document that is known to be strict JSON, and
 * turning text into JSON strings and back. Nothing here checks anything: that
 * is what cirkel_json_scan() is for. */

static const char *
skip_space (const char *p)
{
  while (*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r')
    p++;

  return p;
}

/* Bytes that end a run of others, in a string and between strings. */
#define STOPS_STRING 1
#define STOPS_CONTAINER 2
#define STOPS_TOKENS 4

static const guchar stops[256] = {
  ['"'] = STOPS_STRING | STOPS_CONTAINER | STOPS_TOKENS,
  [' '] = STOPS_TOKENS,
  ['\n'] = STOPS_TOKENS,
  ['\t'] = STOPS_TOKENS,
  ['\r'] = STOPS_TOKENS,
  ['\\'] = STOPS_STRING,
  ['{'] = STOPS_CONTAINER,
  ['}'] = STOPS_CONTAINER,
  ['['] = STOPS_CONTAINER,
  [']'] = STOPS_CONTAINER,
  [','] = STOPS_CONTAINER,
};

static inline const char *
skip_to (const char *p, guchar stop)
{
  while ((stops[(guchar)*p] & stop) == 0)
    p++;

  return p;
}

static inline const char *
skip_string (const char *p)
{
  for (p = skip_to (p + 1, STOPS_STRING); *p != '"'; p = skip_to (p + 2, STOPS_STRING))
    ;

  return p + 1;
}

/* Counts a value for each comma and each bracket, which is never too few. */
static const char *
skip_container (const char *p, gsize *n_values)
{
  guint depth = 0;
  gsize n = 0;

  for (;; p = skip_to (p, STOPS_CONTAINER))
    {
      if (*p == '"')
        p = skip_string (p);
      else if (*p == '}' || *p == ']')
        {
          p++;
          if (--depth == 0)
            break;
        }
      else
        {
          depth += *p++ != ',';
          n++;
        }
    }

  *n_values += n;

  return p;
}

static const char *
skip_value (const char *p, gsize *n_values)
{
  *n_values += 1;

  if (*p == '"')
    return skip_string (p);
  if (*p == '{' || *p == '[')
    return skip_container (p, n_values);

  /* A number or a word ends where the container goes on. */
  while (strchr (",]} \n\t\r", *p) == NULL)
    p++;

  return p;
}

/**
 * cirkel_json_cursor_init:
 * @self: a cursor
 * @container: where an object or an array begins in strict JSON
 *
 * Puts the cursor before the first member or item.
 */
void
cirkel_json_cursor_init (CirkelJsonCursor *self, const char *container)
{
  g_return_if_fail (*container == '{' || *container == '[');

  *self = (CirkelJsonCursor){ .p = container + 1, .close = *container == '{' ? '}' : ']', .n_values = 1 };
}

/**
 * cirkel_json_cursor_next:
 * @self: a cursor, whose present value, if any, has been passed by
 *
 * Goes to the next member or item.
 *
 * Returns: whether there is one
 */
gboolean
cirkel_json_cursor_next (CirkelJsonCursor *self)
{
  const char *p = skip_space (self->p);

  if (*p == ',')
    p = skip_space (p + 1);

  self->p = p;
  if (*p == self->close)
    return FALSE;

  if (self->close == '}')
    {
      const char *end = skip_string (p);

      self->key = (CirkelJsonSlice){ p, (gsize)(end - p) };
      self->p = skip_space (skip_space (end) + 1);
    }
  self->value = self->p;

  return TRUE;
}

/**
 * cirkel_json_cursor_skip:
 * @self: a cursor
 *
 * Passes by the present value.
 *
 * Returns: the value
 */
CirkelJsonSlice
cirkel_json_cursor_skip (CirkelJsonCursor *self)
{
  self->p = skip_value (self->value, &self->n_values);

  return (CirkelJsonSlice){ self->value, (gsize)(self->p - self->value) };
}

/**
 * cirkel_json_cursor_enter:
 * @self: a cursor whose present value is an object or an array
 * @inner: (out caller-allocates): a cursor for what is in it
 *
 * Goes into the present value, where it would cost to pass by it first.
 */
void
cirkel_json_cursor_enter (CirkelJsonCursor *self, CirkelJsonCursor *inner)
{
  cirkel_json_cursor_init (inner, self->value);
}

/**
 * cirkel_json_cursor_leave:
 * @self: a cursor
 * @inner: the cursor that went into its present value, and has come to its end
 *
 * Passes by the present value without reading it again. What the other has
 * counted is not counted here.
 *
 * Returns: the value
 */
CirkelJsonSlice
cirkel_json_cursor_leave (CirkelJsonCursor *self, CirkelJsonCursor *inner)
{
  self->p = inner->p + 1;

  return (CirkelJsonSlice){ self->value, (gsize)(self->p - self->value) };
}

/**
 * cirkel_json_append_squeezed:
 * @to: a string to append to
 * @container: an object or an array of strict JSON
 *
 * Appends an object or an array without the space between its tokens.
 */
void
cirkel_json_append_squeezed (GString *to, CirkelJsonSlice container)
{
  const char *end = container.start + container.length;
  const char *run = container.start;
  const char *p = run;

  while (p < end)
    {
      if ((stops[(guchar)*p] & STOPS_TOKENS) == 0)
        p++;
      else if (*p == '"')
        p = skip_string (p);
      else
        {
          g_string_append_len (to, run, p - run);
          p = run = skip_space (p);
        }
    }

  g_string_append_len (to, run, p - run);
}

static gunichar
read_hex4 (const char *p)
{
  gunichar c = 0;

  for (guint i = 0; i < 4; i++)
    c = c * 16 + (gunichar)g_ascii_xdigit_value (p[i]);

  return c;
}

static const char *
append_escape (GString *to, const char *p)
{
  static const char letters[] = "bfnrt";
  static const char meant[] = "\b\f\n\r\t";
  const char       *letter = strchr (letters, *p);
  gunichar          c;

  if (*p != 'u')
    {
      g_string_append_c (to, letter != NULL ? meant[letter - letters] : *p);
      return p + 1;
    }

  c = read_hex4 (p + 1);
  p += 5;
  if (c >= 0xd800 && c <= 0xdbff)
    {
      c = 0x10000 + ((c - 0xd800) << 10) + (read_hex4 (p + 2) - 0xdc00);
      p += 6;
    }
  g_string_append_unichar (to, c);

  return p;
}

/**
 * cirkel_json_append_unescaped:
 * @to: a string to append to
 * @start: where a string of strict JSON begins, after its quote
 * @end: its closing quote
 *
 * Appends what a JSON string means.
 */
void
cirkel_json_append_unescaped (GString *to, const char *start, const char *end)
{
  const char *p = start;

  while (p < end)
    {
      const char *escape = memchr (p, '\\', (gsize)(end - p));

      g_string_append_len (to, p, (escape != NULL ? escape : end) - p);
      p = escape != NULL ? append_escape (to, escape + 1) : end;
    }
}

/**
 * cirkel_json_key_is:
 * @key: a key with its quotes, from strict JSON
 * @name: a name
 *
 * Returns: whether the key means the name, in whatever way it is escaped
 */
gboolean
cirkel_json_key_is (CirkelJsonSlice key, const char *name)
{
  const char *start = key.start + 1;
  gsize       length = key.length - 2;
  gboolean    equal;
  GString    *meant;

  if (memchr (start, '\\', length) == NULL)
    return strlen (name) == length && memcmp (start, name, length) == 0;

  meant = g_string_sized_new (length);
  cirkel_json_append_unescaped (meant, start, start + length);
  equal = strcmp (meant->str, name) == 0;
  g_string_free (meant, TRUE);

  return equal;
}

/* Bytes that must be escaped, and the one with which U+2028 and U+2029 begin, which
 * break lines elsewhere and are escaped too. */
#define ESCAPE 1
#define ESCAPE_PERHAPS 2

static inline guchar
class_in_text (guchar byte)
{
  if (byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7f)
    return ESCAPE;

  return byte == 0xe2 ? ESCAPE_PERHAPS : 0;
}

/* How many bytes the character at @p takes if it must be escaped, or 0. */
static guint
needs_escape (const guchar *p)
{
  guchar class = class_in_text (*p);

  if (class != ESCAPE_PERHAPS)
    return class;

  return p[1] == 0x80 && (p[2] == 0xa8 || p[2] == 0xa9) ? 3 : 0;
}

static void
append_escaped (GString *to, const char *p)
{
  static const char meant[] = "\"\\\b\f\n\r\t";
  static const char letters[] = "\"\\bfnrt";
  const char       *letter = strchr (meant, *p);

  if (letter != NULL)
    {
      g_string_append_c (to, '\\');
      g_string_append_c (to, letters[letter - meant]);
    }
  else
    g_string_append_printf (to, "\\u%04x", g_utf8_get_char (p));
}

/**
 * cirkel_json_append_string:
 * @to: a string to append to
 * @text: valid UTF-8
 *
 * Appends a text as a JSON string, quotes and all.
 */
void
cirkel_json_append_string (GString *to, const char *text)
{
  const char *run = text;
  const char *p = text;

  g_string_append_c (to, '"');
  while (*p != '\0')
    {
      guint length;

      while (class_in_text ((guchar)*p) == 0)
        p++;
      if (*p == '\0')
        break;

      length = needs_escape ((const guchar *)p);
      if (length == 0)
        {
          p++;
          continue;
        }

      g_string_append_len (to, run, p - run);
      append_escaped (to, p);
      p += length;
      run = p;
    }
  g_string_append_len (to, run, p - run);
  g_string_append_c (to, '"');
}
