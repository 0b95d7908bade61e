/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-json-scan.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-json-keys.h"
#include "cirkel-json-tokens.h"
#include "cirkel-text.h"

/* One strict pass over a document before the JSON library sees it. The library
 * is lenient where RFC 8259 is not, loses what it cannot hold, and breaks down
 * under deep nesting. What comes through here it reads as it was meant. */

typedef struct
{
  gboolean         is_object;
  guint            index;
  CirkelJsonKey    key;
  CirkelJsonKeySet keys;
} Frame;

typedef struct
{
  CirkelJsonTokens tokens;
  CirkelJsonKeys   keys;
  const char      *start;
  guint            n_values;
  guint            depth;
  Frame            frames[CIRKEL_JSON_DEPTH_MAX];
} Scanner;

static gboolean scan_value (Scanner *self);

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

static void
set_error (Scanner *self, GError **error)
{
  g_autoptr (GString) path = g_string_new (NULL);
  guint line, column;

  append_path (self, path);
  if (path->len > 0)
    g_string_append (path, ": ");

  find_line (self, self->tokens.trouble, &line, &column);
  g_set_error (error, CIRKEL_FILE_ERROR, self->tokens.code, _ ("%sline %u, column %u: %s"), path->str, line,
               column, self->tokens.what);
}

static Frame *
open_frame (Scanner *self, gboolean is_object)
{
  Frame *frame;

  if (self->depth == CIRKEL_JSON_DEPTH_MAX)
    {
      cirkel_json_tokens_fail_limit (&self->tokens, self->tokens.p, _ ("too many levels within each other"));
      return NULL;
    }

  frame = &self->frames[self->depth++];
  frame->is_object = is_object;
  frame->index = 0;
  frame->key = (CirkelJsonKey){ NULL };
  cirkel_json_keys_open (&self->keys, &frame->keys);

  self->tokens.p++;
  cirkel_json_tokens_skip_space (&self->tokens);

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
  const char *at = self->tokens.p;
  const char *start;
  gboolean    escaped;

  /* Until there is a name, the trouble is the object's. */
  frame->key.start = NULL;
  if (cirkel_json_tokens_peek (&self->tokens) != '"')
    return cirkel_json_tokens_fail_here (&self->tokens, _ ("a name in double quotes is missing"));
  if (!cirkel_json_tokens_string (&self->tokens, &start, &escaped))
    return FALSE;
  if (!cirkel_json_keys_add (&self->keys, &frame->keys, start, self->tokens.p - 1, escaped, &frame->key))
    return cirkel_json_tokens_fail (&self->tokens, at, _ ("this member is here twice"));

  cirkel_json_tokens_skip_space (&self->tokens);
  if (cirkel_json_tokens_peek (&self->tokens) != ':')
    return cirkel_json_tokens_fail_here (&self->tokens, _ ("a colon is missing"));
  self->tokens.p++;
  cirkel_json_tokens_skip_space (&self->tokens);

  return scan_value (self);
}

/* After a value: on to the next, or to the end of the container. */
static gboolean
scan_separator (Scanner *self, char close, gboolean *more)
{
  cirkel_json_tokens_skip_space (&self->tokens);
  *more = cirkel_json_tokens_peek (&self->tokens) == ',';
  if (!*more && cirkel_json_tokens_peek (&self->tokens) != close)
    return cirkel_json_tokens_fail_here (&self->tokens, _ ("a comma or a closing bracket is missing"));

  self->tokens.p++;
  if (*more)
    cirkel_json_tokens_skip_space (&self->tokens);

  return TRUE;
}

static gboolean
scan_object (Scanner *self)
{
  Frame   *frame = open_frame (self, TRUE);
  gboolean more = TRUE;

  if (frame == NULL)
    return FALSE;

  if (cirkel_json_tokens_peek (&self->tokens) == '}')
    {
      self->tokens.p++;
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

  if (cirkel_json_tokens_peek (&self->tokens) == ']')
    {
      self->tokens.p++;
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
    return cirkel_json_tokens_fail_limit (&self->tokens, self->tokens.p, _ ("too many values"));

  switch (cirkel_json_tokens_peek (&self->tokens))
    {
    case '{':
      return scan_object (self);
    case '[':
      return scan_array (self);
    case '"':
      return cirkel_json_tokens_string (&self->tokens, &start, &escaped);
    case 't':
      return cirkel_json_tokens_word (&self->tokens, "true");
    case 'f':
      return cirkel_json_tokens_word (&self->tokens, "false");
    case 'n':
      return cirkel_json_tokens_word (&self->tokens, "null");
    default:
      if (cirkel_json_tokens_peek (&self->tokens) == '-'
          || g_ascii_isdigit (cirkel_json_tokens_peek (&self->tokens)))
        return cirkel_json_tokens_number (&self->tokens);
      return cirkel_json_tokens_fail_here (&self->tokens, _ ("a value is missing or misspelt"));
    }
}

static gboolean
scan_document (Scanner *self)
{
  if (self->tokens.end - self->start >= 3 && memcmp (self->start, "\xef\xbb\xbf", 3) == 0)
    return cirkel_json_tokens_fail (&self->tokens, self->start, _ ("a byte order mark may not be here"));

  cirkel_json_tokens_skip_space (&self->tokens);
  if (self->tokens.p == self->tokens.end)
    return cirkel_json_tokens_fail (&self->tokens, self->tokens.p, _ ("the file is empty"));

  if (!scan_value (self))
    return FALSE;

  cirkel_json_tokens_skip_space (&self->tokens);
  if (self->tokens.p != self->tokens.end)
    return cirkel_json_tokens_fail (&self->tokens, self->tokens.p, _ ("there is something after the end"));

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
  /* Of an empty file there may be no data at all. */
  const char *start = length > 0 ? data : "";
  Scanner     scanner = { .tokens = { .p = start, .end = start + length }, .start = start };
  gboolean    ok;

  cirkel_json_keys_init (&scanner.keys);
  ok = scan_document (&scanner);
  if (!ok)
    set_error (&scanner, error);

  /* After an error, objects are still open. */
  while (scanner.depth > 0)
    close_frame (&scanner);
  cirkel_json_keys_clear (&scanner.keys);

  return ok;
}
