/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <json-glib/json-glib.h>
#include <string.h>

#include "cirkel-edits.h"
#include "cirkel-json-text.h"
#include "cirkel-session-file.h"
#include "sample-session.h"

/* Session files: what is written is read back as it was, and what is wrong in a
 * file is told with its place. */

static GPtrArray *
new_texts (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

static char *
serialize (CirkelSession *session)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_strndup (data, length);
}

static CirkelSession *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = new_texts ();
  CirkelSession *session = cirkel_session_parse (text, strlen (text), problems, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_true (CIRKEL_IS_SESSION (session));

  return session;
}

/* The one problem of a text, which collecting and stopping agree on. */
static char *
parse_wrong (const char *text, CirkelFileError code)
{
  g_autoptr (GError) first = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = new_texts ();

  g_assert_null (cirkel_session_parse (text, strlen (text), NULL, &first));
  g_assert_error (first, CIRKEL_FILE_ERROR, (int)code);
  g_assert_null (cirkel_session_parse (text, strlen (text), problems, &error));
  g_assert_error (error, CIRKEL_FILE_ERROR, (int)code);
  g_assert_cmpstr (first->message, ==, error->message);
  g_assert_cmpuint (problems->len, >=, 1);
  g_assert_cmpstr (g_ptr_array_index (problems, 0), ==, error->message);

  return g_strdup (error->message);
}

static void
assert_wrong (const char *text, const char *message)
{
  g_autofree char *told = parse_wrong (text, CIRKEL_FILE_ERROR_INVALID);

  g_assert_cmpstr (told, ==, message);
}

static JsonNode *
sample_document (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (7, 2, 2);
  g_autofree char *text = serialize (session);
  g_autoptr (GError) error = NULL;
  JsonNode *document = json_from_string (text, &error);

  g_assert_no_error (error);

  return document;
}

static char *
replace (const char *text, const char *what, const char *by)
{
  const char *at = strstr (text, what);

  g_assert_nonnull (at);

  return g_strdup_printf ("%.*s%s%s", (int)(at - text), text, by, at + strlen (what));
}

static void
test_new_session (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Cliënt 12");
  g_autofree char *text = serialize (session);
  g_autoptr (CirkelSession) back = parse (text);
  g_autofree char *again = serialize (back);

  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (back)));
  g_assert_cmpstr (again, ==, text);
  g_assert_true (g_str_has_suffix (text, "\n}\n"));
}

static void
test_form (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (1, 0, 1);
  g_autoptr (CirkelConversation) conversation = NULL;
  g_autofree char *text = NULL;

  g_object_set (session, "id", "a-1", "created", "2026-11-22T10:00:00Z", "modified", "2026-11-22T11:00:00Z",
                "label", "“A”\t\"B\"\\", NULL);
  g_list_store_remove_all (cirkel_session_get_deck (session));
  g_list_store_remove_all (cirkel_session_get_conversations (session));
  conversation = g_object_new (CIRKEL_TYPE_CONVERSATION, "id", "c-1", "date", "2026-11-22", NULL);
  g_list_store_append (cirkel_session_get_conversations (session), conversation);

  text = serialize (session);
  g_assert_cmpstr (text, ==,
                   "{\n"
                   "  \"format\": \"cirkelgesprek-session\",\n"
                   "  \"version\": 1,\n"
                   "  \"id\": \"a-1\",\n"
                   "  \"created\": \"2026-11-22T10:00:00Z\",\n"
                   "  \"modified\": \"2026-11-22T11:00:00Z\",\n"
                   "  \"language\": \"nl\",\n"
                   "  \"label\": \"“A”\\t\\\"B\\\"\\\\\",\n"
                   "  \"deck\": [],\n"
                   "  \"conversations\": [\n"
                   "    {\n"
                   "      \"id\": \"c-1\",\n"
                   "      \"date\": \"2026-11-22\",\n"
                   "      \"placements\": []\n"
                   "    }\n"
                   "  ]\n"
                   "}\n");
}

/* Whatever a session holds comes back, and is written as the same bytes. */
static void
test_random_sessions (void)
{
  GRand *rand = g_rand_new_with_seed (20261122);

  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (CirkelSession) session = sample_session_new_random (rand);
      g_autofree char *text = serialize (session);
      g_autoptr (CirkelSession) back = parse (text);
      g_autofree char *again = serialize (back);

      g_assert_true (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (back)));
      g_assert_cmpstr (again, ==, text);
    }

  g_rand_free (rand);
}

/* The same document in other words: no space, other order, other escapes. */
static void
test_other_forms (void)
{
  g_autoptr (JsonNode) document = sample_document ();
  JsonObject      *object = json_node_get_object (document);
  g_autofree char *compact = json_to_string (document, FALSE);
  g_autofree char *pretty = json_to_string (document, TRUE);
  g_autofree char *escaped = replace (compact, "\"conversations\"", "\"\\u0063onversation\\u0073\"");
  g_autoptr (CirkelSession) from_compact = parse (compact);
  g_autoptr (CirkelSession) from_pretty = parse (pretty);
  g_autoptr (CirkelSession) from_escaped = parse (escaped);
  g_autoptr (CirkelSession) from_reversed = NULL;
  g_autoptr (GList) members = json_object_get_members (object);
  g_autoptr (JsonNode) reversed = json_node_new (JSON_NODE_OBJECT);
  g_autofree char *reversed_text = NULL;

  json_node_take_object (reversed, json_object_new ());
  for (GList *l = g_list_last (members); l != NULL; l = l->prev)
    json_object_set_member (json_node_get_object (reversed), l->data,
                            json_object_dup_member (object, l->data));
  reversed_text = json_to_string (reversed, FALSE);
  from_reversed = parse (reversed_text);

  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (from_compact), CIRKEL_RECORD (from_pretty)));
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (from_compact), CIRKEL_RECORD (from_escaped)));
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (from_compact), CIRKEL_RECORD (from_reversed)));
}

/* What this version does not know stays where it was, letter for letter. */
static void
test_unknown (void)
{
  static const char *const members[] = {
    "\"mood\": 1e22",
    "\"share\": 0.10",
    "\"big\": 123456789012345678",
    "\"none\": null",
    "\"unit\": \"\\u001f\\/\"",
    "\"k\\u00e9y\": [ 1,2,   {\"x\" :\t[] } ]",
    "\"Label\": {\"label\": \"]}\\\\\"}",
  };
  g_autoptr (CirkelSession) session = sample_session_new (3, 1, 2);
  g_autofree char  *plain = serialize (session);
  g_autofree char  *all = g_strjoin (",\n", members[0], members[1], members[2], members[3], members[4],
                                     members[5], members[6], NULL);
  const char *const begins[]
    = { "{\n  \"format\"", "{\n      \"id\": \"own-", "{\n      \"id\"", "{\n          \"card\"" };

  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    {
      g_autofree char *with = g_strdup_printf ("{%s,%s", all, begins[i] + 1);
      g_autofree char *text = replace (plain, begins[i], with);
      g_autoptr (CirkelSession) back = parse (text);
      g_autofree char *written = serialize (back);
      g_autoptr (CirkelSession) again = parse (written);
      g_autofree char *rewritten = serialize (again);
      const char      *at = written;

      for (guint j = 0; j < G_N_ELEMENTS (members); j++)
        {
          at = strstr (at, members[j]);
          g_assert_nonnull (at);
        }
      g_assert_false (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (back)));
      g_assert_true (cirkel_record_equal (CIRKEL_RECORD (again), CIRKEL_RECORD (back)));
      g_assert_cmpstr (rewritten, ==, written);
    }
}

static void
test_not_a_session (void)
{
  static const char *const texts[] = {
    "[]",
    "1",
    "\"cirkelgesprek-session\"",
    "null",
    "{}",
    "{\"format\": null, \"version\": 1}",
    "{\"format\": 1}",
    "{\"format\": \"\"}",
    "{\"format\": \"cirkelgesprek-session2\"}",
    "{\"format\": [\"cirkelgesprek-session\"]}",
    "{\"version\": 2}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *told = parse_wrong (texts[i], CIRKEL_FILE_ERROR_NOT_A_SESSION);

      g_assert_cmpstr (told, ==, "this is no session of Cirkelgesprek");
    }
}

static void
test_version (void)
{
  static const char *const newer[] = { "2", "3", "2147483648", "9223372036854775807" };
  g_autoptr (CirkelSession) session = sample_session_new (1, 0, 1);
  g_autofree char *text = serialize (session);
  g_autofree char *zero = replace (text, "\"version\": 1", "\"version\": 0");
  g_autofree char *fraction = replace (text, "\"version\": 1", "\"version\": 1.0");

  for (guint i = 0; i < G_N_ELEMENTS (newer); i++)
    {
      /* All else may be different in a newer version. */
      g_autofree char *other
        = g_strdup_printf ("{\"deck\": 1, \"version\": %s, \"format\": \"cirkelgesprek-session\"}", newer[i]);
      g_autofree char *told = parse_wrong (other, CIRKEL_FILE_ERROR_NEWER);

      g_assert_true (g_str_has_prefix (told, "version: a newer version of Cirkelgesprek"));
    }

  assert_wrong (zero, "version: there is no such version");
  assert_wrong (fraction, "version: must be a whole number");
}

static void
test_cross_checks (void)
{
  static const struct
  {
    const char *what;
    const char *by;
    const char *message;
  } cases[] = {
    { "\"id\": \"income\"", "\"id\": \"use-skills\"", "deck[5].id: another card has the id “use-skills”" },
    { "\"id\": \"valuable\"", "\"id\": \"waarde\"", "deck[6].title: an own card needs a title" },
    { "\"id\": \"valuable\"", "\"id\": \"waarde\", \"title\": \"\"",
      "deck[6].title: an own card needs a title" },
    { "\"id\": \"valuable\"", "\"id\": \"waarde\", \"title\": \"Waarde\"",
      "conversations[0].placements[6].card: no card of the deck has the id “valuable”" },
    { "\"card\": \"contacts\"", "\"card\": \"contact\"",
      "conversations[0].placements[3].card: no card of the deck has the id “contact”" },
    { "\"card\": \"contacts\"", "\"card\": \"income\"",
      "conversations[0].placements[5].card: the card “income” lies somewhere already" },
    { "\"id\": \"c-1\"", "\"id\": \"c-0\"", "conversations[1].id: another conversation has the id “c-0”" },
    { "\"place\": \"", "\"place\": \"\\u202ex", NULL },
  };
  g_autoptr (CirkelSession) session = sample_session_new (5, 0, 2);
  GListModel      *conversations = G_LIST_MODEL (cirkel_session_get_conversations (session));
  g_autofree char *text = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GObject) conversation = g_list_model_get_item (conversations, i);
      g_autofree char *id = g_strdup_printf ("c-%u", i);

      g_object_set (conversation, "id", id, NULL);
    }
  text = serialize (session);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *wrong = replace (text, cases[i].what, cases[i].by);
      g_autofree char *told = parse_wrong (wrong, CIRKEL_FILE_ERROR_INVALID);

      if (cases[i].message != NULL)
        g_assert_cmpstr (told, ==, cases[i].message);
      /* What turns text round never gets into a message. */
      g_assert_null (strstr (told, "\xe2\x80\xae"));
    }
}

/* Whatever a person types or pastes anywhere, the session can be read back. */
static void
test_typed_texts (void)
{
  static const char *const typed[] = { "a\nb", "\t\x01\x7f", "\xe2\x80\xa8", "\xff\xc3", "", "\"\\", NULL };
  g_autofree char         *long_text = g_strnfill (5000, 'x');
  g_autoptr (CirkelHistory) history = cirkel_history_new ();
  g_autoptr (CirkelSession) session = sample_session_new (5, 0, 1);
  CirkelPlacement *placement
    = cirkel_conversation_find_placement (cirkel_session_get_current (session), "income", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      const char      *text = i < G_N_ELEMENTS (typed) - 1 ? typed[i] : long_text;
      g_autofree char *title = g_strconcat ("a", text, NULL);
      g_autofree char *contents = NULL;
      CirkelCard      *card;

      card = cirkel_edit_add_card (history, session, title, text);
      contents = serialize (session);
      g_object_unref (parse (contents));
      g_clear_pointer (&contents, g_free);

      cirkel_edit_change_card (history, card, title, text);
      cirkel_edit_set_words (history, placement, text);
      cirkel_edit_set_label (history, session, text);
      contents = serialize (session);
      g_object_unref (parse (contents));
    }
}

/* One thing wrong is told once: a title that is no line is not missing besides. */
static void
test_told_once (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (5, 1, 1);
  g_autofree char *text = serialize (session);
  g_autofree char *wrong = replace (text, "\"title\": \"", "\"title\": \"\\n");
  g_autoptr (GPtrArray) problems = new_texts ();

  g_assert_null (cirkel_session_parse (wrong, strlen (wrong), problems, NULL));
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (problems, 0), ==,
                   "deck[7].title: must be one line without control characters");
}

static void
test_counts (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (5, 0, 1);
  g_autofree char *text = serialize (session);
  g_autofree char *no_conversation = NULL;
  const char      *list = strstr (text, "\"conversations\"");

  no_conversation = g_strdup_printf ("%.*s\"conversations\": []}", (int)(list - text), text);
  assert_wrong (no_conversation, "conversations: 0 items, not from 1 to 10000");

  no_conversation[strlen (no_conversation) - 3] = '\0';
  {
    g_autofree char *no_list = g_strconcat (no_conversation, "{}}", NULL);

    assert_wrong (no_list, "conversations: must be a list");
  }
}

static void
test_own_cards_limit (void)
{
  g_autoptr (CirkelSession) within = sample_session_new (5, 993, 1);
  g_autoptr (CirkelSession) beyond = sample_session_new (5, 994, 1);
  g_autofree char *text_within = serialize (within);
  g_autofree char *text_beyond = serialize (beyond);
  g_autoptr (CirkelSession) back = parse (text_within);

  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (within), CIRKEL_RECORD (back)));
  assert_wrong (text_beyond, "deck: 1001 items, not from 0 to 1000");
}

/* The words of the message that people know from the manual. */
static void
test_message (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (5, 0, 1);
  g_autoptr (CirkelPlacement) placement = NULL;
  g_autoptr (GRegex) place = NULL;
  g_autofree char *text = NULL;
  g_autofree char *wrong = NULL;

  placement = g_list_model_get_item (
    G_LIST_MODEL (cirkel_conversation_get_placements (cirkel_session_get_current (session))), 3);
  g_object_set (placement, "words", "HIER", NULL);
  text = serialize (session);
  place = g_regex_new ("\"place\": \"[a-z]*\"(?=[^}]*HIER)", 0, 0, NULL);
  wrong = g_regex_replace_literal (place, text, -1, 0, "\"place\": \"middel\"", 0, NULL);

  assert_wrong (wrong, "conversations[0].placements[3].place: unknown place 'middel'");
}

/* All problems are told, each once, up to a bound. */
static void
test_all_problems (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (5, 0, 300);
  g_autofree char *text = serialize (session);
  g_autoptr (GRegex) places = g_regex_new ("\"place\": \"[a-z]+\"", 0, 0, NULL);
  g_autofree char *wrong = g_regex_replace_literal (places, text, -1, 0, "\"place\": 1", 0, NULL);
  g_autoptr (GPtrArray) problems = new_texts ();

  g_assert_null (cirkel_session_parse (wrong, strlen (wrong), problems, NULL));
  g_assert_cmpuint (problems->len, ==, 1000);
  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *expected
        = g_strdup_printf ("conversations[%u].placements[%u].place: must be a text", i / 7, i % 7);

      g_assert_cmpstr (g_ptr_array_index (problems, i), ==, expected);
    }
}

static void
test_tray (void)
{
  g_autoptr (CirkelSession) session = sample_session_new (5, 1, 2);
  CirkelConversation *last = cirkel_session_get_current (session);
  g_autofree char    *text = NULL;
  g_autoptr (CirkelSession) back = NULL;
  g_autoptr (CirkelConversation) first = NULL;
  CirkelPlacement *placement;
  guint            position;

  /* One card is on no board, another on that of the first conversation alone. */
  g_assert_nonnull (cirkel_conversation_find_placement (last, "income", &position));
  g_list_store_remove (cirkel_conversation_get_placements (last), position);
  first = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session)), 0);
  g_assert_nonnull (cirkel_conversation_find_placement (first, "contacts", &position));
  g_list_store_remove (cirkel_conversation_get_placements (first), position);
  g_assert_nonnull (cirkel_conversation_find_placement (last, "contacts", &position));
  g_list_store_remove (cirkel_conversation_get_placements (last), position);

  text = serialize (session);
  back = parse (text);
  last = cirkel_session_get_current (back);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (cirkel_conversation_get_placements (last))), ==,
                    8);
  placement = cirkel_conversation_find_placement (last, "income", NULL);
  g_assert_cmpint (cirkel_placement_get_place (placement), ==, CIRKEL_PLACE_TRAY);
  placement = cirkel_conversation_find_placement (last, "contacts", NULL);
  g_assert_cmpint (cirkel_placement_get_place (placement), ==, CIRKEL_PLACE_TRAY);

  /* What was is not changed. */
  g_clear_object (&first);
  first = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (back)), 0);
  g_assert_null (cirkel_conversation_find_placement (first, "contacts", NULL));
}

static void
test_example (void)
{
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "voorbeeld.cirkel.json", NULL);
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CirkelSession) session = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  session = parse (text);
  again = serialize (session);
  g_assert_cmpstr (again, ==, text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-file/new-session", test_new_session);
  g_test_add_func ("/session-file/form", test_form);
  g_test_add_func ("/session-file/random-sessions", test_random_sessions);
  g_test_add_func ("/session-file/other-forms", test_other_forms);
  g_test_add_func ("/session-file/unknown", test_unknown);
  g_test_add_func ("/session-file/not-a-session", test_not_a_session);
  g_test_add_func ("/session-file/version", test_version);
  g_test_add_func ("/session-file/cross-checks", test_cross_checks);
  g_test_add_func ("/session-file/typed-texts", test_typed_texts);
  g_test_add_func ("/session-file/told-once", test_told_once);
  g_test_add_func ("/session-file/counts", test_counts);
  g_test_add_func ("/session-file/own-cards-limit", test_own_cards_limit);
  g_test_add_func ("/session-file/message", test_message);
  g_test_add_func ("/session-file/all-problems", test_all_problems);
  g_test_add_func ("/session-file/tray", test_tray);
  g_test_add_func ("/session-file/example", test_example);

  return g_test_run ();
}
