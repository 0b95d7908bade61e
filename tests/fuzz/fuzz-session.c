/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <json-glib/json-glib.h>
#include <stdint.h>
#include <string.h>

#include "cirkel-json-scan.h"
#include "cirkel-session-file.h"

/* Any bytes at all: the scan and the reader never fall over, and agree with each
 * other, with the JSON library, and with what is written of a session.
 *
 * With libFuzzer (see meson.build) this looks for such bytes by itself. Without,
 * it replays the files that it is given, and each of them spoilt in many ways. */

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_scanned (const char *data, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, data, (gssize)length, &error);
  g_assert_no_error (error);
  g_assert_nonnull (json_parser_get_root (parser));
}

static void
check_session (CirkelSession *session)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  g_autoptr (GBytes) again = NULL;
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelSession) back = cirkel_session_parse (data, length, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (back)));
  again = cirkel_session_serialize (back);
  g_assert_true (g_bytes_equal (bytes, again));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  const char *text = (const char *)data;
  gboolean    scanned = cirkel_json_scan (text, size, NULL);
  g_autoptr (GError) first = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CirkelSession) stopping = cirkel_session_parse (text, size, NULL, &first);
  g_autoptr (CirkelSession) collecting = cirkel_session_parse (text, size, problems, &error);

  g_assert_true ((stopping != NULL) == (first == NULL));
  g_assert_true ((stopping != NULL) == (collecting != NULL));
  g_assert_true ((stopping != NULL) == (problems->len == 0));
  g_assert_true (scanned || stopping == NULL);
  if (first != NULL)
    {
      g_assert_cmpstr (first->message, ==, error->message);
      g_assert_true (g_utf8_validate (first->message, -1, NULL));
    }

  if (scanned)
    check_scanned (text, size);
  if (stopping != NULL)
    check_session (stopping);

  return 0;
}

#ifndef CIRKEL_FUZZ_FOREVER

#define N_SPOILT 3000

typedef struct
{
  GByteArray *bytes;
  GRand      *rand;
} Spoiler;

static const char *const tokens[]
  = { "\"",   "\\",   "\\u0000", "\\ud800", "{", "}",     "[",
      "]",    ",",    ":",       "0",       "-", "1e999", "99999999999999999999",
      "\xff", "\xc3", "null",    "\n",      "\t" };

static guint
random_place (Spoiler *self)
{
  return self->bytes->len > 0 ? (guint)g_rand_int_range (self->rand, 0, (gint32)self->bytes->len) : 0;
}

static void
insert (GByteArray *bytes, guint at, const guint8 *what, guint length)
{
  g_autofree guint8 *tail = g_memdup2 (bytes->data + at, bytes->len - at);
  guint              n_tail = bytes->len - at;

  g_byte_array_set_size (bytes, at);
  g_byte_array_append (bytes, what, length);
  g_byte_array_append (bytes, tail, n_tail);
}

/* One change such as a slip, a broken disk or malice makes. */
static void
spoil (Spoiler *self)
{
  guint at = random_place (self);
  guint other = random_place (self);

  if (self->bytes->len < 2)
    return;

  switch (g_rand_int_range (self->rand, 0, 5))
    {
    case 0:
      self->bytes->data[at] ^= (guint8)(1 << g_rand_int_range (self->rand, 0, 8));
      break;
    case 1:
      g_byte_array_remove_range (self->bytes, MIN (at, other), MAX (at, other) - MIN (at, other));
      break;
    case 2:
      {
        const char *token = tokens[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (tokens))];

        insert (self->bytes, at, (const guint8 *)token, (guint)strlen (token));
        break;
      }
    case 3:
      {
        guint              length = MIN (self->bytes->len - other, 200);
        g_autofree guint8 *piece = g_memdup2 (self->bytes->data + other, length);

        insert (self->bytes, at, piece, length);
        break;
      }
    default:
      g_byte_array_set_size (self->bytes, at);
      break;
    }
}

static void
test_file (gconstpointer data)
{
  const char      *path = data;
  g_autofree char *text = NULL;
  gsize            length;
  g_autoptr (GError) error = NULL;
  GRand *rand = g_rand_new_with_seed (1);

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  LLVMFuzzerTestOneInput ((const uint8_t *)text, length);

  for (guint i = 0; i < N_SPOILT; i++)
    {
      Spoiler spoiler = { g_byte_array_new (), rand };

      g_byte_array_append (spoiler.bytes, (const guint8 *)text, (guint)length);
      for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        spoil (&spoiler);
      LLVMFuzzerTestOneInput (spoiler.bytes->data, spoiler.bytes->len);
      g_byte_array_unref (spoiler.bytes);
    }

  g_rand_free (rand);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >, 1);

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *name = g_path_get_basename (argv[i]);
      g_autofree char *path = g_strconcat ("/fuzz-session/", name, NULL);

      g_test_add_data_func (path, argv[i], test_file);
    }

  return g_test_run ();
}

#endif
