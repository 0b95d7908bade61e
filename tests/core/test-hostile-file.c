/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <string.h>
#include <sys/resource.h>

#include "cirkel-session-file.h"
#include "sample-session.h"

/* Ten megabytes of malice are refused within a second of work and within a hundred
 * megabytes, the file included. Each case is measured in a process of its own. */

#define SIZE 10000000

/* A sanitizer takes time and memory for itself. */
#if defined(__SANITIZE_ADDRESS__)
#define SECONDS_MAX 10.0
#define MEGABYTES_MAX 1000.0
#else
#define SECONDS_MAX 1.0
#define MEGABYTES_MAX 100.0
#endif

typedef struct
{
  const char *name;
  const char *begin;
  const char *item; /* repeated up to the size */
  const char *end;
  guint       n_most; /* how many items at most, 0 for as many as fit */
} Case;

#define HEAD "{\"format\": \"cirkelgesprek-session\", \"version\": 1, "
#define CONVERSATION "{\"id\": \"c\", \"date\": \"2026-11-22\", \"placements\": ["

static const Case cases[] = {
  { "objects", "[{}", ",{}", "]", 0 },
  { "arrays", "[[]", ",[]", "]", 0 },
  { "numbers", "[1", ",1", "]", 0 },
  { "deep arrays", "", "[", "", 0 },
  { "deep objects", "", "{\"a\":", "", 0 },
  { "open quotes", "[", "\"", "]", 0 },
  { "string", "\"", "a", "\"", 0 },
  { "escapes", "[\"", "\\u0041", "\"]", 0 },
  { "string in a member", HEAD "\"label\": \"", "a", "\"}", 0 },
  { "key", "{\"", "a", "\": 1}", 0 },
  { "digits", "[1", "0", "]", 0 },
  { "fraction", "[0.", "1", "]", 0 },
  { "exponent", "[1e", "9", "]", 0 },
  { "blank", "", " ", "", 0 },
  { "line feeds", "", "\n", "x", 0 },
  { "escaped backslashes", "[\"", "\\\\", "", 0 },
  { "bad UTF-8", "[\"", "\xc3\xa9", "\xc3\"]", 0 },
  { "unknown objects", HEAD "\"x\": [{}", ",{}", "]}", 1999980 },
  { "unknown texts", HEAD "\"x\": [\"\"", ",\"a\"", "]}", 1999980 },
  { "conversations", HEAD "\"conversations\": [{}", ",{}", "]}", 1999980 },
  { "empty conversations", HEAD "\"conversations\": [{}", ",{}", "]}", 9999 },
  { "conversations that are numbers", HEAD "\"conversations\": [1", ",1", "]}", 1999980 },
  { "placements", HEAD "\"conversations\": [" CONVERSATION "{}", ",{}", "]}]}", 1999980 },
  { "placements as many as a piece can hold", HEAD "\"conversations\": [" CONVERSATION "{}", ",{}", "]}]}",
    49980 },
  { "conversations with an unknown list", HEAD "\"conversations\": [1",
    ",{\"x\":[{},{},{},{},{},{},{},{},{}]}", "]}", 9999 },
  { "deck", HEAD "\"deck\": [{}", ",{}", "]}", 1999980 },
  { "deck as large as a piece can hold", HEAD "\"deck\": [{}", ",{}", "]}", 49980 },
  { "deck of objects with one member", HEAD "\"deck\": [{}", ",{\"abcdefgh\":\"abcdefgh\"}", "]}", 33000 },
};

static GString *
hostile_text (const Case *test)
{
  GString *text = g_string_sized_new (SIZE + 1000);
  gsize    length = strlen (test->item);

  g_string_append (text, test->begin);
  for (guint i = 0; text->len + length < SIZE && (test->n_most == 0 || i < test->n_most); i++)
    g_string_append_len (text, test->item, (gssize)length);
  g_string_append (text, test->end);

  return text;
}

/* Different keys cannot be had by repeating one. */
static GString *
many_keys (const char *letter)
{
  GString *text = g_string_sized_new (SIZE + 1000);

  g_string_append (text, "{\"a\":1");
  for (guint i = 0; text->len + 30 < SIZE; i++)
    g_string_append_printf (text, ",\"%s%x\":1", letter, i);
  g_string_append (text, "}");

  return text;
}

static double
seconds_used (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
         + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static double
megabytes_used (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double)usage.ru_maxrss / 1024;
}

static void
assert_refused_cheaply (GString *text, gboolean collect)
{
  g_autoptr (GPtrArray) problems = collect ? g_ptr_array_new_with_free_func (g_free) : NULL;
  g_autoptr (GError) error = NULL;
  double begin = seconds_used ();
  double seconds;

  g_assert_null (cirkel_session_parse (text->str, text->len, problems, &error));
  seconds = seconds_used () - begin;

  g_assert_nonnull (error);
  g_assert_cmpuint (strlen (error->message), <, 1000);
  g_test_message ("%.3f s, %.1f MB: %s", seconds, megabytes_used (), error->message);
  g_assert_cmpfloat (seconds, <, SECONDS_MAX);
  g_assert_cmpfloat (megabytes_used (), <, MEGABYTES_MAX);
  g_string_free (text, TRUE);
}

/* Runs the test in a process of its own; TRUE there. */
static gboolean
in_own_process (void)
{
  if (g_test_subprocess ())
    return TRUE;

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();

  return FALSE;
}

static void
test_first (gconstpointer data)
{
  if (in_own_process ())
    assert_refused_cheaply (hostile_text (data), FALSE);
}

static void
test_all (gconstpointer data)
{
  if (in_own_process ())
    assert_refused_cheaply (hostile_text (data), TRUE);
}

static void
test_many_keys (void)
{
  if (in_own_process ())
    assert_refused_cheaply (many_keys ("k"), TRUE);
}

static void
test_many_escaped_keys (void)
{
  if (in_own_process ())
    assert_refused_cheaply (many_keys ("\\u0061"), TRUE);
}

static void
test_noise (void)
{
  if (in_own_process ())
    {
      GRand   *rand = g_rand_new_with_seed (1);
      GString *text = g_string_sized_new (SIZE);

      for (guint i = 0; i < SIZE; i++)
        g_string_append_c (text, (char)g_rand_int_range (rand, 0, 256));
      g_rand_free (rand);
      assert_refused_cheaply (text, TRUE);
    }
}

/* The dearest: all is well up to the very last card. */
static void
test_nearly_valid (void)
{
  if (in_own_process ())
    {
      GString *text
        = g_string_new (HEAD "\"id\": \"a\", \"created\": \"2026-11-22T10:00:00Z\", \"modified\": "
                             "\"2026-11-22T10:00:00Z\", \"language\": \"nl\", \"label\": \"\", \"deck\": "
                             "[{\"id\": \"a\", \"title\": \"b\"}], \"conversations\": [");

      for (guint i = 0; i < 9999; i++)
        g_string_append_printf (text,
                                "{\"id\": \"c%u\", \"date\": \"2026-11-22\", \"placements\": [{\"card\": "
                                "\"a\", \"place\": \"inner\", \"words\": \"%0900d\"}]},",
                                i, 0);
      g_string_append (text, "{\"id\": \"c\", \"date\": \"2026-02-30\", \"placements\": []}]}");
      g_assert_cmpuint (text->len, >, SIZE * 9 / 10);
      assert_refused_cheaply (text, TRUE);
    }
}

/* The measure itself: the same bounds do see what costs more. */
static void
test_measure (void)
{
  if (in_own_process ())
    {
      g_autofree char *much = g_malloc ((gsize)(MEGABYTES_MAX + 10) * 1024 * 1024);
      double           begin = seconds_used ();

      memset (much, 1, (gsize)(MEGABYTES_MAX + 10) * 1024 * 1024);
      g_assert_cmpfloat (megabytes_used (), >, MEGABYTES_MAX);

      while (seconds_used () - begin <= 0.05)
        ;
      g_assert_cmpfloat (seconds_used (), >, 0.05);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *first = g_strdup_printf ("/hostile-file/first-problem/%s", cases[i].name);
      g_autofree char *all = g_strdup_printf ("/hostile-file/all-problems/%s", cases[i].name);

      g_test_add_data_func (first, &cases[i], test_first);
      g_test_add_data_func (all, &cases[i], test_all);
    }
  g_test_add_func ("/hostile-file/many-keys", test_many_keys);
  g_test_add_func ("/hostile-file/many-escaped-keys", test_many_escaped_keys);
  g_test_add_func ("/hostile-file/noise", test_noise);
  g_test_add_func ("/hostile-file/nearly-valid", test_nearly_valid);
  g_test_add_func ("/hostile-file/measure", test_measure);

  return g_test_run ();
}
