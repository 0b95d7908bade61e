/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-json-scan.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "cirkel-json-text.h"

/* The strict scan: what it lets through, what it refuses, and where it says the
 * trouble is. */

typedef struct
{
  const char *name;
  const char *text;
  gsize       length; /* 0: up to the NUL */
} Case;

typedef struct
{
  const char *name;
  const char *text;
  const char *where; /* how the message begins */
} PlaceCase;

#define BYTES(text) text, sizeof (text) - 1

static const Case accepted[] = {
  { "empty object", "{}" },
  { "empty array", "[]" },
  { "space everywhere", " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : { } }\r\n " },
  { "word true", "true" },
  { "word false", "[false]" },
  { "word null", "null" },
  { "lone string", "\"a\"" },
  { "empty string and key", "{\"\":\"\"}" },
  { "zero", "[0, -0, 0.0, -0.0, 0e0, 0E+0, 0e-0]" },
  { "fractions", "[1.5, -1.5, 0.10, 123.456e-7, 1E10, 1e+10]" },
  { "largest integer", "[9223372036854775807]" },
  { "smallest integer", "[-9223372036854775808]" },
  { "largest finite", "[1.7976931348623157e308]" },
  { "vanishing", "[1e-400]" },
  { "every escape", "[\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0001 \\uABCD \\uabcd\"]" },
  { "surrogate pair", "[\"\\uD83D\\uDE00\", \"\\udbff\\udfff\"]" },
  { "delete and line separators", "[\"\x7f \xe2\x80\xa8 \xe2\x80\xa9\"]" },
  { "one to four bytes", "[\"a \xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\"]" },
  { "noncharacters", "[\"\xef\xbf\xbe \xef\xbf\xbf \xf4\x8f\xbf\xbf\"]" },
  { "escaped backslash before quote", "[\"\\\\\", \"\\\\\\\"\"]" },
  { "brackets in strings", "{\"}]\": \"[{,:\"}" },
  { "same key in different objects", "[{\"a\":1},{\"a\":1,\"b\":{\"a\":1}}]" },
  { "keys that differ in case", "{\"a\":1,\"A\":1}" },
  { "keys of which one begins the other", "{\"a\":1,\"aa\":1,\"aaa\":1,\"\":1}" },
};

static const Case refused[] = {
  { "nothing", "" },
  { "blank", " \n\t " },
  { "byte order mark", "\xef\xbb\xbf{}" },
  { "byte order mark alone", "\xef\xbb\xbf" },
  { "UTF-16", BYTES ("\xff\xfe{\0}\0") },
  { "NUL before", BYTES ("\0{}") },
  { "NUL after", BYTES ("{}\0") },
  { "NUL in a string", BYTES ("[\"a\0b\"]") },
  { "NUL in a key", BYTES ("{\"a\0b\":1}") },
  { "NUL escape", "[\"a\\u0000b\"]" },
  { "NUL escape in a key", "{\"a\\u0000b\":1}" },
  { "leading zero", "[01]" },
  { "leading zeros", "[00]" },
  { "negative leading zero", "[-012]" },
  { "leading zero of a fraction", "[01.5]" },
  { "hexadecimal", "[0x10]" },
  { "octal", "[0o17]" },
  { "no digit after the point", "[2.]" },
  { "no digit before the point", "[.5]" },
  { "minus and point", "[-.5]" },
  { "point before exponent", "[2.e3]" },
  { "empty exponent", "[1e]" },
  { "empty signed exponent", "[1e+]" },
  { "fraction in exponent", "[1e1.5]" },
  { "two points", "[1.2.3]" },
  { "two signs", "[--1]" },
  { "plus", "[+1]" },
  { "minus alone", "[-]" },
  { "minus and space", "[- 1]" },
  { "digits with a space", "[1 2]" },
  { "digits with an underscore", "[1_000]" },
  { "infinity", "[Infinity]" },
  { "minus infinity", "[-Infinity]" },
  { "not a number", "[NaN]" },
  { "wide digits", "[\xef\xbc\x91]" },
  { "integer too large", "[9223372036854775808]" },
  { "integer too small", "[-9223372036854775809]" },
  { "integer far too large", "[100000000000000000000000000000]" },
  { "exponent too large", "[1e400]" },
  { "negative exponent too large", "[-1e400]" },
  { "exponent beyond all", "[1e99999999999999999999]" },
  { "single quotes", "['a']" },
  { "single quotes of a key", "{'a':1}" },
  { "no quotes of a key", "{a:1}" },
  { "number for a key", "{1:1}" },
  { "null for a key", "{null:1}" },
  { "line comment", "[1] // end" },
  { "line comment within", "[1, // one\n2]" },
  { "block comment", "[/* one */ 1]" },
  { "hash comment", "# begin\n[1]" },
  { "raw tab", "[\"a\tb\"]" },
  { "raw line feed", "[\"a\nb\"]" },
  { "raw carriage return", "[\"a\rb\"]" },
  { "raw escape character", "[\"a\x1b"
                            "b\"]" },
  { "raw unit separator", "[\"\x1f\"]" },
  { "unknown escape", "[\"\\a\"]" },
  { "hexadecimal escape", "[\"\\x41\"]" },
  { "octal escape", "[\"\\101\"]" },
  { "escaped single quote", "[\"\\'\"]" },
  { "escaped line feed", "[\"\\\n\"]" },
  { "upper case escape", "[\"\\U00e9\"]" },
  { "escaped character beyond ASCII", "[\"\\\xc3\xa9\"]" },
  { "short escape", "[\"\\u12\"]" },
  { "escape with a stranger", "[\"\\u12g4\"]" },
  { "escape cut off", "[\"\\u00" },
  { "backslash at the end", "[\"\\" },
  { "backslash before the last quote", "[\"\\\"]" },
  { "high surrogate alone", "[\"\\uD800\"]" },
  { "high surrogate and text", "[\"\\uD800abc\"]" },
  { "high surrogate and other escape", "[\"\\uD800\\n\"]" },
  { "high surrogate and no low one", "[\"\\uD800\\u0041\"]" },
  { "two high surrogates", "[\"\\uD800\\uD800\"]" },
  { "low surrogate alone", "[\"\\uDC00\"]" },
  { "surrogates in the wrong order", "[\"\\uDE00\\uD83D\"]" },
  { "surrogate in a key", "{\"\\uD800\":1}" },
  { "two roots", "{}{}" },
  { "two roots apart", "{} {}" },
  { "two words", "true false" },
  { "something after the end", "[1]x" },
  { "closing bracket after the end", "[1]]" },
  { "comma after the end", "[1]," },
  { "trailing comma in an array", "[1,]" },
  { "trailing comma in an object", "{\"a\":1,}" },
  { "comma alone", "[,]" },
  { "comma first", "[,1]" },
  { "two commas", "[1,,2]" },
  { "no comma in an array", "[1 \"a\"]" },
  { "no comma in an object", "{\"a\":1 \"b\":2}" },
  { "semicolon", "[1;2]" },
  { "no colon", "{\"a\" 1}" },
  { "two colons", "{\"a\"::1}" },
  { "equals sign", "{\"a\"=1}" },
  { "no value", "{\"a\":}" },
  { "key alone", "{\"a\"}" },
  { "colon in an array", "[\"a\":1]" },
  { "wrong bracket of an array", "[1}" },
  { "wrong bracket of an object", "{\"a\":1]" },
  { "open array", "[1" },
  { "open array after a comma", "[1," },
  { "open object", "{" },
  { "open object after a key", "{\"a\"" },
  { "open object after a colon", "{\"a\":" },
  { "open object after a comma", "{\"a\":1," },
  { "open string", "[\"a" },
  { "open key", "{\"a" },
  { "word with a capital", "[True]" },
  { "word cut off", "[tru]" },
  { "word at the end", "nul" },
  { "word too long", "[nullx]" },
  { "other word", "[undefined]" },
  { "form feed", "[\f1]" },
  { "vertical tab", "[1\v]" },
  { "no-break space", "[\xc2\xa0"
                      "1]" },
  { "closing quote missing before a brace", "{\"a:1}" },
  { "continuation byte alone", "[\"\x80\"]" },
  { "first byte alone", "[\"\xc3\"]" },
  { "three bytes cut off", "[\"\xe2\x82\"]" },
  { "four bytes cut off at the end", "[\"\xf0\x9f\x98" },
  { "slash in two bytes", "[\"\xc0\xaf\"]" },
  { "NUL in two bytes", "[\"\xc0\x80\"]" },
  { "surrogate in three bytes", "[\"\xed\xa0\x80\"]" },
  { "beyond Unicode", "[\"\xf4\x90\x80\x80\"]" },
  { "five bytes", "[\"\xf8\x88\x80\x80\x80\"]" },
  { "byte 255", "[\"\xff\"]" },
  { "Latin-1", "[\"caf\xe9\"]" },
  { "bad bytes in a key", "{\"\xe9\":1}" },
  { "bad bytes outside of strings", "[\xe9]" },
  { "same key twice", "{\"a\":1,\"a\":2}" },
  { "same key twice with the same value", "{\"a\":1,\"a\":1}" },
  { "same empty key twice", "{\"\":1,\"\":2}" },
  { "same key by an escape", "{\"a\":1,\"\\u0061\":2}" },
  { "same key by another escape", "{\"\\/\":1,\"\\u002F\":2}" },
  { "same key by a surrogate pair", "{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":2}" },
  { "same key apart", "{\"a\":{\"b\":[]},\"c\":1,\"a\":2}" },
  { "same key deep down", "[[{\"x\":{\"b\":1,\"b\":2}}]]" },
};

static const PlaceCase places[] = {
  { "root", "x", "line 1, column 1: " },
  { "third line", "{\n\n  x}", "line 3, column 3: " },
  { "columns are characters", "[\"\xc3\xa9\xe2\x82\xac\", x]", "[1]: line 1, column 8: " },
  { "member", "{\"a\": {\"b\": 01}}", "a.b: line 1, column 13: " },
  { "item", "{\"conversations\": [1, {\"placements\": [{}, {}, {\"place\": +1}]}]}",
    "conversations[1].placements[2].place: line 1, column 57: " },
  { "after an item", "[1, 2", "[1]: line 1, column 6: " },
  { "name of a member", "{\"a\": 1, b: 2}", "line 1, column 10: " },
  { "name of a member within", "{\"a\": {\"b\": 1, \"\xe9\": 2}}", "a: line 1, column 17: " },
  { "escaped key", "{\"\\u0061\": x}", "a: line 1, column 12: " },
  { "key that would turn the line",
    "{\"\xe2\x80\xae"
    "a\": x}",
    "a: line 1, column 8: " },
  { "second of one name", "{\"a\": 1,\n \"a\": 2}", "a: line 2, column 2: " },
};

static gsize
case_length (const Case *test)
{
  return test->length > 0 ? test->length : strlen (test->text);
}

/* Scans a copy of exactly that size: a byte too far is seen by a sanitizer. */
static gboolean
scan_copy (const char *text, gsize length, GError **error)
{
  g_autofree char *copy = g_memdup2 (text, length);

  return cirkel_json_scan (copy, length, error);
}

static void
test_accepted (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  gboolean ok = scan_copy (test->text, case_length (test), &error);

  g_assert_no_error (error);
  g_assert_true (ok);

  /* What comes through, the library reads. */
  json_parser_load_from_data (parser, test->text, (gssize)case_length (test), &error);
  g_assert_no_error (error);
  g_assert_nonnull (json_parser_get_root (parser));
}

static void
test_refused (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GError) error = NULL;
  gboolean ok = scan_copy (test->text, case_length (test), &error);

  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_SYNTAX);
  g_assert_false (ok);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_place (gconstpointer data)
{
  const PlaceCase *test = data;
  g_autoptr (GError) error = NULL;

  g_assert_false (scan_copy (test->text, strlen (test->text), &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_SYNTAX);
  if (!g_str_has_prefix (error->message, test->where))
    g_assert_cmpstr (error->message, ==, test->where);
}

static void
test_no_data (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (cirkel_json_scan (NULL, 0, &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_SYNTAX);
}

/* Every beginning of a document is none, and every one with a byte too many. */
static void
test_cut_off (void)
{
  const char *text
    = "{\"a\": [1, -2.5e+3, \"\\u00e9\\ud83d\\ude00\xc3\xa9\", true, null], \"b\": {\"c\": false}}";
  gsize length = strlen (text);

  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (scan_copy (text, i, &error));
      g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_SYNTAX);
    }

  g_assert_true (scan_copy (text, length, NULL));
}

static char *
nested (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, i % 2 == 0 ? "[" : "{\"a\":");
  g_string_append_c (text, '1');
  for (guint i = depth; i > 0; i--)
    g_string_append_c (text, (i - 1) % 2 == 0 ? ']' : '}');

  return g_string_free (text, FALSE);
}

static char *
repeated (const char *begin, const char *item, const char *separator, guint n, const char *end)
{
  GString *text = g_string_new (begin);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? separator : "", item);
  g_string_append (text, end);

  return g_string_free (text, FALSE);
}

static void
assert_limit (const char *within, const char *beyond)
{
  g_autoptr (GError) error = NULL;

  cirkel_json_scan (within, strlen (within), &error);
  g_assert_no_error (error);
  g_assert_false (cirkel_json_scan (beyond, strlen (beyond), &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE);
}

static void
test_depth (void)
{
  g_autofree char *within = nested (CIRKEL_JSON_DEPTH_MAX);
  g_autofree char *beyond = nested (CIRKEL_JSON_DEPTH_MAX + 1);

  assert_limit (within, beyond);
}

static void
test_values (void)
{
  /* The array is a value too. */
  g_autofree char *within = repeated ("[", "1", ",", CIRKEL_JSON_VALUES_MAX - 1, "]");
  g_autofree char *beyond = repeated ("[", "1", ",", CIRKEL_JSON_VALUES_MAX, "]");

  assert_limit (within, beyond);
}

static void
test_string_length (void)
{
  g_autofree char *within = repeated ("[\"", "a", "", CIRKEL_JSON_STRING_MAX, "\"]");
  g_autofree char *beyond = repeated ("[\"", "a", "", CIRKEL_JSON_STRING_MAX + 1, "\"]");
  g_autofree char *within_key = repeated ("{\"", "a", "", CIRKEL_JSON_STRING_MAX, "\":1}");
  g_autofree char *beyond_key = repeated ("{\"", "a", "", CIRKEL_JSON_STRING_MAX + 1, "\":1}");

  assert_limit (within, beyond);
  assert_limit (within_key, beyond_key);
}

static void
test_number_length (void)
{
  g_autofree char *within = repeated ("[1.", "0", "", CIRKEL_JSON_NUMBER_MAX - 2, "]");
  g_autofree char *beyond = repeated ("[1.", "0", "", CIRKEL_JSON_NUMBER_MAX - 1, "]");

  assert_limit (within, beyond);
}

static char *
object_with_keys (guint n_keys, int last)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < n_keys; i++)
    g_string_append_printf (text, "\"k%u\":{},", i);
  g_string_append_printf (text, "\"k%d\":1}", last);

  return g_string_free (text, FALSE);
}

/* Around the number of keys at which the way of finding them changes, and far beyond. */
static void
test_many_keys (void)
{
  const guint counts[] = { 1, 2, 14, 15, 16, 17, 18, 31, 32, 33, 127, 128, 129, 1000, 100000 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      const guint      n = counts[i];
      g_autofree char *unique = object_with_keys (n, (int)n);
      const int        again[] = { 0, (int)n / 2, (int)n - 1 };
      g_autoptr (GError) error = NULL;

      cirkel_json_scan (unique, strlen (unique), &error);
      g_assert_no_error (error);

      for (guint j = 0; j < G_N_ELEMENTS (again); j++)
        {
          g_autofree char *twice = object_with_keys (n, again[j]);
          g_autofree char *where = g_strdup_printf ("k%d: ", again[j]);

          g_assert_false (cirkel_json_scan (twice, strlen (twice), &error));
          g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_SYNTAX);
          g_assert_true (g_str_has_prefix (error->message, where));
          g_clear_error (&error);
        }
    }
}

/* Whatever text is written as a JSON string scans, and means the same. */
static void
test_string_round_trip (void)
{
  for (gunichar c = 1; c <= 0x10ffff; c += c < 0x3000 ? 1 : 251)
    {
      char text[16] = "a";
      g_autoptr (GString) json = NULL;
      g_autoptr (GString) back = NULL;
      g_autoptr (GError) error = NULL;

      if (!g_unichar_validate (c))
        continue;

      json = g_string_new ("[");
      back = g_string_new (NULL);
      text[1 + g_unichar_to_utf8 (c, text + 1)] = 'z';
      cirkel_json_append_string (json, text);
      g_string_append_c (json, ']');
      scan_copy (json->str, json->len, &error);
      g_assert_no_error (error);

      cirkel_json_append_unescaped (back, json->str + 2, json->str + json->len - 2);
      g_assert_cmpstr (back->str, ==, text);
    }
}

static void
test_string_escapes (void)
{
  GString *json = g_string_new (NULL);

  cirkel_json_append_string (json, "\"\\/\b\f\n\r\t\x01\x1f\x7f é\xe2\x80\xa8\xe2\x80\xa9\xe2\x80\xaa 😀");
  g_assert_cmpstr (json->str, ==,
                   "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f é\\u2028\\u2029\xe2\x80\xaa 😀\"");
  g_string_free (json, TRUE);
}

static void
add_cases (const char *group, const Case *cases, guint n_cases, GTestDataFunc test)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-scan/%s/%s", group, cases[i].name);

      g_test_add_data_func (path, &cases[i], test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("accepted", accepted, G_N_ELEMENTS (accepted), test_accepted);
  add_cases ("refused", refused, G_N_ELEMENTS (refused), test_refused);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-scan/place/%s", places[i].name);

      g_test_add_data_func (path, &places[i], test_place);
    }
  g_test_add_func ("/json-scan/no-data", test_no_data);
  g_test_add_func ("/json-scan/cut-off", test_cut_off);
  g_test_add_func ("/json-scan/limit/depth", test_depth);
  g_test_add_func ("/json-scan/limit/values", test_values);
  g_test_add_func ("/json-scan/limit/string", test_string_length);
  g_test_add_func ("/json-scan/limit/number", test_number_length);
  g_test_add_func ("/json-scan/many-keys", test_many_keys);
  g_test_add_func ("/json-scan/string/round-trip", test_string_round_trip);
  g_test_add_func ("/json-scan/string/escapes", test_string_escapes);

  return g_test_run ();
}
