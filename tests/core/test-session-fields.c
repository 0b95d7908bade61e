/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <json-glib/json-glib.h>
#include <string.h>

#include "cirkel-json-text.h"
#include "cirkel-session-file.h"
#include "sample-session.h"

/* Each field of a session file, wrong in each way, and right up to its limits. The
 * values follow from the field tables, so that a new field is tested as soon as it
 * is there. */

/* Stands in a document for a value that the JSON library's writer would spoil. */
#define PLACEHOLDER "\"placeholder-of-a-value\""

typedef struct
{
  JsonNode   *document;
  const char *literal; /* (nullable): what the placeholder stands for */
  guint       n_checks;
} Mutator;

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

static JsonNode *
sample_document (void)
{
  g_autoptr (CirkelSession) session = sample_session_new_whole ();
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

static char *
mutated_text (Mutator *mutator)
{
  g_autofree char *text = json_to_string (mutator->document, FALSE);

  return mutator->literal != NULL ? replace (text, PLACEHOLDER, mutator->literal) : g_steal_pointer (&text);
}

static void
check_mutation (Mutator *mutator, const char *path, gboolean accepted)
{
  g_autofree char *text = mutated_text (mutator);
  g_autofree char *begin = g_strconcat (path, ": ", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) problems = new_texts ();
  g_autoptr (CirkelSession) session = cirkel_session_parse (text, strlen (text), problems, &error);

  mutator->n_checks++;
  if (accepted)
    {
      g_assert_no_error (error);
      g_assert_nonnull (session);
      return;
    }

  g_assert_null (session);
  g_assert_nonnull (error);
  for (guint i = 0; i < problems->len; i++)
    {
      if (g_str_has_prefix (g_ptr_array_index (problems, i), begin))
        return;
    }
  g_test_message ("no problem at %s, but %s; in %s", path, error->message, text);
  g_test_fail ();
}

/* Tries another value for a member. */
static void
try_value (Mutator    *mutator,
           JsonObject *object,
           const char *name,
           const char *path,
           const char *json,
           gboolean    accepted)
{
  JsonNode *before = json_object_dup_member (object, name);

  mutator->literal = json;
  json_object_set_member (object, name, json_from_string (PLACEHOLDER, NULL));
  check_mutation (mutator, path, accepted);
  mutator->literal = NULL;

  json_object_remove_member (object, name);
  if (before != NULL)
    json_object_set_member (object, name, before);
}

static void
try_text (Mutator           *mutator,
          JsonObject        *object,
          const CirkelField *field,
          const char        *path,
          const char        *text,
          gboolean           accepted)
{
  g_autoptr (GString) json = g_string_new (NULL);

  cirkel_json_append_string (json, text);
  try_value (mutator, object, field->name, path, json->str, accepted);
}

static void
try_types (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  static const char *const values[] = { "null", "true", "1", "1.5", "\"a b\"", "[]", "{}", "[[]]" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      gboolean text = field->kind == CIRKEL_FIELD_LINE || field->kind == CIRKEL_FIELD_TEXT;
      gboolean list = field->kind == CIRKEL_FIELD_LIST;
      gboolean right
        = (text && *values[i] == '"') || (field->kind == CIRKEL_FIELD_INT && g_str_equal (values[i], "1"))
          || (field->kind == CIRKEL_FIELD_BOOL && *values[i] == 't') || (list && *values[i] == '[')
          || (field->kind == CIRKEL_FIELD_RECORD && *values[i] == '{');

      if (!right)
        try_value (mutator, object, field->name, path, values[i], FALSE);
    }
}

static void
try_presence (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  JsonNode *before = json_object_dup_member (object, field->name);
  gboolean  own_title = g_str_equal (field->name, "title")
                       && !cirkel_card_id_is_standard (json_object_get_string_member (object, "id"));

  if (before == NULL)
    return;

  json_object_remove_member (object, field->name);
  check_mutation (mutator, path, (field->flags & CIRKEL_FIELD_REQUIRED) == 0 && !own_title);
  json_object_set_member (object, field->name, before);
}

static void
try_length (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  static const char *const letters[] = { "a", "é", "😀" };

  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (int j = 0; j < field->max; j++)
        g_string_append (text, letters[i]);
      try_text (mutator, object, field, path, text->str, TRUE);
      g_string_append (text, letters[i]);
      try_text (mutator, object, field, path, text->str, FALSE);
    }
}

static void
try_texts (Mutator           *mutator,
           JsonObject        *object,
           const CirkelField *field,
           const char        *path,
           const char *const *texts,
           gboolean           accepted)
{
  for (; *texts != NULL; texts++)
    try_text (mutator, object, field, path, *texts, accepted);
}

static const char *const breaks[]
  = { "a\nb", "\t", "a\r", "\x01", "\x1f", "\x7f", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9", NULL };
static const char *const bad_ids[] = { "", " ", "a b", "a_b", "é", "a.b", "-\n", "a/b", NULL };
static const char *const bad_days[]
  = { "2026-02-29", "2026-02-30",           "2026-04-31", "2026-13-01",  "2026-00-10",  "2026-01-00",
      "0000-01-01", "1900-02-29",           "2026-1-1",   "26-01-01",    "2026-01-01 ", " 2026-01-01",
      "2026/01/01", "2026-01-01T00:00:00Z", "tomorrow",   "２026-01-01", "2026-01-32",  NULL };
static const char *const good_days[]
  = { "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-01-31", NULL };
static const char *const bad_times[] = { "2026-02-29T10:00:00Z",
                                         "2026-01-01T24:00:00Z",
                                         "2026-01-01T10:60:00Z",
                                         "2026-01-01T10:00:60Z",
                                         "2026-01-01T10:00:00",
                                         "2026-01-01T10:00:00z",
                                         "2026-01-01 10:00:00Z",
                                         "2026-01-01T10:00Z",
                                         "2026-01-01T10:00:00.5Z",
                                         "2026-01-01T10:00:00+01:00",
                                         "2026-01-01",
                                         "0000-01-01T10:00:00Z",
                                         "2026-01-01T-1:00:00Z",
                                         NULL };
static const char *const good_times[] = { "2028-02-29T23:59:59Z", "0001-01-01T00:00:00Z", NULL };

static void
try_range (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  const gint64 numbers[]
    = { field->min, field->max, (gint64)field->min - 1, (gint64)field->max + 1, G_MAXINT64, G_MININT64 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *json = g_strdup_printf ("%" G_GINT64_FORMAT, numbers[i]);

      try_value (mutator, object, field->name, path, json, i < 2);
    }
}

static void
try_nicks (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  static const char *const wrong[]
    = { "", "middel", "MIDDLE", "middle ", "CIRKEL_PLACE_MIDDLE", "\xe2\x80\xae", NULL };
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());

  for (guint i = 0; i < klass->n_values; i++)
    try_text (mutator, object, field, path, klass->values[i].value_nick, TRUE);
  try_texts (mutator, object, field, path, wrong, FALSE);
}

/* As many items as fit, and one more. A conversation is too much to have ten thousand of. */
static void
try_count (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  JsonArray       *array = json_object_get_array_member (object, field->name);
  g_autofree char *item
    = json_to_string (json_array_get_element (array, json_array_get_length (array) - 1), FALSE);
  g_autoptr (GString) json = g_string_new ("[");
  /* Cards may not come twice, nor lie twice. */
  gboolean unique = g_str_equal (field->name, "deck") || g_str_equal (field->name, "placements");

  for (int i = 0; i < field->max; i++)
    {
      g_string_append (json, i > 0 ? "," : "");
      g_string_append (json, item);
    }
  g_string_append_c (json, ']');
  if (!unique)
    try_value (mutator, object, field->name, path, json->str, TRUE);

  g_string_truncate (json, json->len - 1);
  g_string_append_printf (json, ",%s]", item);
  try_value (mutator, object, field->name, path, json->str, FALSE);
}

static void try_record (Mutator *mutator, CirkelRecordClass *klass, JsonObject *object, const char *path);

static void
try_items (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  JsonArray *array = json_object_get_array_member (object, field->name);
  g_autoptr (CirkelRecordClass) klass = g_type_class_ref (field->type ());
  guint            last = json_array_get_length (array) - 1;
  g_autofree char *item_path = g_strdup_printf ("%s[%u]", path, last);
  g_autofree char *none = g_strdup_printf ("%s[0]", path);

  try_value (mutator, object, field->name, none, "[1]", FALSE);
  try_value (mutator, object, field->name, none, "[[]]", FALSE);
  try_value (mutator, object, field->name, none, "[null]", FALSE);
  try_record (mutator, klass, json_array_get_object_element (array, last), item_path);
  if (!g_str_equal (field->name, "conversations"))
    try_count (mutator, object, field, path);
}

static void
try_field (Mutator *mutator, JsonObject *object, const CirkelField *field, const char *path)
{
  const char *const empty[] = { "", NULL };
  gboolean          filled = (field->flags & CIRKEL_FIELD_FILLED) != 0;

  try_types (mutator, object, field, path);
  try_presence (mutator, object, field, path);

  switch (field->kind)
    {
    case CIRKEL_FIELD_LINE:
      try_texts (mutator, object, field, path, breaks, FALSE);
      try_length (mutator, object, field, path);
      break;
    case CIRKEL_FIELD_TEXT:
      try_texts (mutator, object, field, path, breaks, TRUE);
      try_length (mutator, object, field, path);
      break;
    case CIRKEL_FIELD_ID:
      try_texts (mutator, object, field, path, bad_ids, FALSE);
      break;
    case CIRKEL_FIELD_DATE:
      try_texts (mutator, object, field, path, bad_days, FALSE);
      try_texts (mutator, object, field, path, good_days, TRUE);
      try_texts (mutator, object, field, path, empty, !filled);
      break;
    case CIRKEL_FIELD_TIME:
      try_texts (mutator, object, field, path, bad_times, FALSE);
      try_texts (mutator, object, field, path, good_times, TRUE);
      try_texts (mutator, object, field, path, empty, !filled);
      break;
    case CIRKEL_FIELD_INT:
      /* The version has rules of its own. */
      if (!g_str_equal (field->name, "version"))
        try_range (mutator, object, field, path);
      break;
    case CIRKEL_FIELD_ENUM:
      try_nicks (mutator, object, field, path);
      break;
    case CIRKEL_FIELD_LIST:
      try_items (mutator, object, field, path);
      break;
    case CIRKEL_FIELD_RECORD:
      {
        g_autoptr (CirkelRecordClass) klass = g_type_class_ref (field->type ());

        try_record (mutator, klass, json_object_get_object_member (object, field->name), path);
      }
      break;
    case CIRKEL_FIELD_BOOL:
    default:
      break;
    }
}

static void
try_record (Mutator *mutator, CirkelRecordClass *klass, JsonObject *object, const char *path)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_class_get_fields (klass, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *field_path = g_strconcat (path, *path != '\0' ? "." : "", fields[i].name, NULL);

      /* What calls itself something else is no session: another error, without a path. */
      if (!g_str_equal (fields[i].name, "format"))
        try_field (mutator, object, &fields[i], field_path);
    }
}

static void
test_each_field (void)
{
  Mutator mutator = { .document = sample_document () };
  g_autoptr (CirkelRecordClass) klass = g_type_class_ref (CIRKEL_TYPE_SESSION);

  check_mutation (&mutator, "", TRUE);
  try_record (&mutator, klass, json_node_get_object (mutator.document), "");
  check_mutation (&mutator, "", TRUE);

  g_assert_cmpuint (mutator.n_checks, >, 1500);
  json_node_unref (mutator.document);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-fields/each-field", test_each_field);

  return g_test_run ();
}
