/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-content.h"
#include "cirkel-contents.h"

#include <glib/gstdio.h>
#include <string.h>

/* Content files of organisations: what is wrong is refused with its place, and what is
 * right takes the place of the program's own words. */

static char *
get_built_in (const char *language)
{
  g_autofree char *path = g_strdup_printf (RESOURCE_PATH "/method/%s.json", language);
  g_autoptr (GBytes) bytes = NULL;

  cirkel_content_register ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The content in Dutch with the first @old, which must be there, exchanged. */
static char *
change (const char *old, const char *new)
{
  g_autofree char *text = get_built_in ("nl");
  char            *at = strstr (text, old);

  g_assert_nonnull (at);
  *at = '\0';

  return g_strconcat (text, new, at + strlen (old), NULL);
}

static CirkelContents *
parse (const char *text, GError **error)
{
  return cirkel_contents_parse (text, strlen (text), NULL, error);
}

/* What no schema can say is tried here; the rest in tests/validate. */
static void
test_wrong (void)
{
  static const struct
  {
    const char *old;
    const char *new;
    const char *message;
  } rows[] = {
    { "\"language\": \"nl\"", "\"language\": \"fr\"", "language: Cirkelgesprek does not speak “fr”" },
    { "\"id\": \"inner\"", "\"id\": \"tray\"", "places[1].id: there is another “tray”" },
    { "\"id\": \"income\"", "\"id\": \"contacts\"", "values[5].id: there is another “contacts”" },
    { "\"id\": \"income\"", "\"id\": \"money\"", "values[5].id: “money” is none of the seven values" },
    { "\"text\": \"Een keuken plaatsen\"", "\"text\": \"Een klant goed advies geven\"",
      "values[0].examples[1].text: there is another “Een klant goed advies geven”" },
    { "\"id\": \"enabled\"", "\"id\": \"important\"",
      "questionnaire.aspects[1].id: there is another “important”" },
    { "\"text\": \"Ertussenin\"", "\"text\": \"Niet\"",
      "questionnaire.scale[2].text: there is another “Niet”" },
    { "\"id\": \"present\"", "\"id\": \"opening\"", "steps[1].id: there is another “opening”" },
    { "\"id\": \"opening-topics\"", "\"id\": \"opening-purpose\"",
      "steps[0].questions[5].id: there is another “opening-purpose”" },
    { "\"id\": \"needed-self\"", "\"id\": \"self\"", "steps[3].questions[2].id: must begin with “needed-”" },
    { "\"id\": \"needed-self\"", "\"id\": \"doable-self\"",
      "steps[3].questions[2].id: must begin with “needed-”" },
    { "gedaan voor “{value}”", "gedaan voor “{valeu}”",
      "steps[1].questions[3].about: needs “{value}” where the name of the value goes" },
    { "\"id\": \"getting-up\"", "\"id\": \"lottery\"", "ways[1].id: there is another “lottery”" },
    { "\"id\": \"pace\"", "\"id\": \"motivation\"", "factors[2].words[1].id: there is another “motivation”" },
    { "\"id\": \"needs\"", "\"id\": \"skills\"", "observer[1].id: there is another “skills”" },
    { "\"id\": \"not-knowing\"", "\"id\": \"room\"", "observer[0].groups[1].id: there is another “room”" },
    { "\"id\": \"check-role\"", "\"id\": \"room-open\"",
      "observer[2].groups[3].points[1].id: there is another “room-open”" },
    { "\"title\": \"Opening\"", "\"titel\": \"Opening\"", "steps[0].title: is missing" },
    { "\"follow-up\"", "\"folow-up\"", "steps[0].questions[0].folow-up: is not known here" },
    { "\"steps\"", "\"stepz\"", "steps: is missing" },
    { "\"format\": \"cirkelgesprek-method\"", "\"format\": \"cirkelgesprek-session\"",
      "this is no content file of Cirkelgesprek" },
    { "\"format\": \"cirkelgesprek-method\"", "\"format\": null",
      "this is no content file of Cirkelgesprek" },
    { "\"version\": 1", "\"version\": 2",
      "version: this content file is for a newer version of Cirkelgesprek" },
    { "\"version\": 1", "\"version\": 0", "version: there is no such version" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = change (rows[i].old, rows[i].new);
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (text, &error));
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

static void
test_no_document (void)
{
  static const char *const texts[]
    = { "", " ", "null", "[]", "{}", "{\"format\"", "\xff", "\"cirkelgesprek-method\"" };
  g_autofree char *large = g_strnfill (CIRKEL_CONTENTS_MAX + 1, ' ');
  g_autoptr (GError) large_error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (parse (texts[i], &error));
      g_assert_nonnull (error);
    }

  g_assert_null (parse (large, &large_error));
  g_assert_error (large_error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE);
}

static void
test_all_problems (void)
{
  g_autofree char *text = change ("\"id\": \"income\"", "\"id\": \"money\", \"x\": 1");
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;

  g_assert_null (cirkel_contents_parse (text, strlen (text), problems, &error));
  g_assert_cmpuint (problems->len, ==, 2);
  g_assert_cmpstr (problems->pdata[0], ==, "values[5].x: is not known here");
  g_assert_cmpstr (problems->pdata[1], ==, "values[5].id: “money” is none of the seven values");
  g_assert_cmpstr (error->message, ==, problems->pdata[0]);
}

static void
test_recognize (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_content;
  } rows[] = {
    { "{\"format\": \"cirkelgesprek-method\"}", TRUE },
    { "\n {\"a\": {\"format\": 1}, \"format\": \"cirkelgesprek-m\\u0065thod\"} \n", TRUE },
    { "{\"format\": \"cirkelgesprek-session\"}", FALSE },
    { "{\"format\": {\"format\": \"cirkelgesprek-method\"}}", FALSE },
    { "{\"a\": {\"format\": \"cirkelgesprek-method\"}}", FALSE },
    { "[\"format\", \"cirkelgesprek-method\"]", FALSE },
    { "{\"format\": 12345678901234567890123}", FALSE },
    { "{\"format\": \"cirkelgesprek-method\"", FALSE },
    { "{}", FALSE },
    { "", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (cirkel_contents_recognize (rows[i].text, strlen (rows[i].text)), ==, rows[i].is_content);
}

static void
assert_goal (const char *language, const char *goal)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (language);

  g_assert_cmpstr (cirkel_method_get_step_goal (method, CIRKEL_STEP_OPENING), ==, goal);
}

/* What was chosen counts for its language only, for methods made from then on, until
 * something else is chosen. */
static void
test_choose (void)
{
  g_autofree char *text
    = change ("Contact maken, en duidelijk maken waar dit gesprek voor is.", "Koffie drinken.");
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelContents) contents = parse (text, &error);
  g_autoptr (CirkelMethod) before = cirkel_method_new ("nl");
  g_autoptr (CirkelMethod) during = NULL;
  g_autofree char *old = g_strdup (cirkel_method_get_step_goal (before, CIRKEL_STEP_OPENING));
  g_autoptr (CirkelMethod) english = cirkel_method_new ("en");
  const char *old_english = cirkel_method_get_step_goal (english, CIRKEL_STEP_OPENING);

  g_assert_no_error (error);
  assert_goal ("nl", old);

  cirkel_contents_choose (contents);
  g_clear_pointer (&contents, cirkel_contents_unref);
  assert_goal ("nl", "Koffie drinken.");
  assert_goal ("nl_BE.UTF-8", "Koffie drinken.");
  assert_goal ("en", old_english);
  g_assert_cmpstr (cirkel_method_get_step_goal (before, CIRKEL_STEP_OPENING), ==, old);
  during = cirkel_method_new ("nl");
  g_assert_cmpstr (cirkel_method_get_step_goal (during, CIRKEL_STEP_OPENING), ==, "Koffie drinken.");

  cirkel_contents_choose (NULL);
  assert_goal ("nl", old);
  g_assert_cmpstr (cirkel_method_get_step_goal (during, CIRKEL_STEP_OPENING), ==, "Koffie drinken.");
}

/* An organisation can have more questions than the program, or fewer. */
static void
test_other_questions (void)
{
  g_autofree char *text = change ("{ \"id\": \"closing-conclusions\"",
                                  "{ \"id\": \"closing-ours\", \"text\": \"Hoe ga je naar huis?\" }, "
                                  "{ \"id\": \"closing-conclusions\"");
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelContents) contents = parse (text, &error);
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  const CirkelQuestion *questions;
  guint                 n = 0;

  g_assert_no_error (error);
  cirkel_contents_choose (contents);
  questions = cirkel_method_get_questions (method, CIRKEL_STEP_CLOSING, &n);
  g_assert_cmpuint (n, ==, 9);
  g_assert_cmpstr (questions[0].text, ==, "Hoe ga je naar huis?");
  g_assert_true (cirkel_method_find_question (method, "closing-ours") == &questions[0]);
  cirkel_contents_choose (NULL);
}

static CirkelContents *
load (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return cirkel_contents_load (file, error);
}

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("cirkel-contents-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "onze inhoud.json", NULL);
  g_autofree char *right = get_built_in ("en");
  g_autofree char *wrong = change ("\"goal\"", "\"gaol\"");
  g_autoptr (GFile) far = g_file_new_for_uri ("http://example.invalid/a.json");
  CirkelContents *contents;

  g_file_set_contents (path, right, -1, &error);
  g_assert_no_error (error);
  contents = load (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (contents->language, ==, "en");
  cirkel_contents_unref (contents);

  g_file_set_contents (path, wrong, -1, &error);
  g_assert_no_error (error);
  g_assert_null (load (path, &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "\u2068onze inhoud.json\u2069: steps[0].goal: is missing");
  g_clear_error (&error);

  g_assert_null (load (folder, &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_NOT_REGULAR);
  g_clear_error (&error);

  g_unlink (path);
  g_assert_null (load (path, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (cirkel_contents_load (far, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/contents/wrong", test_wrong);
  g_test_add_func ("/contents/no-document", test_no_document);
  g_test_add_func ("/contents/all-problems", test_all_problems);
  g_test_add_func ("/contents/recognize", test_recognize);
  g_test_add_func ("/contents/choose", test_choose);
  g_test_add_func ("/contents/other-questions", test_other_questions);
  g_test_add_func ("/contents/load", test_load);

  return g_test_run ();
}
