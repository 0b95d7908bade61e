/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-content-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-json-scan.h"
#include "cirkel-json-text.h"
#include "cirkel-record-reader.h"

/* Files with words for the program: the method's, and cases. They are read by the tables of
 * their records, as strictly as a session is. */

static JsonObject *
parse_object (const CirkelContentKind *kind,
              JsonParser              *parser,
              const char              *data,
              gsize                    length,
              CirkelProblems          *problems)
{
  GError   *error = NULL;
  JsonNode *root;

  if (length > kind->max)
    {
      cirkel_problems_add (problems, NULL, CIRKEL_FILE_ERROR_TOO_LARGE, g_strdup (_ (kind->too_large)));
      return NULL;
    }
  if (!cirkel_json_scan (data, length, &error)
      || !json_parser_load_from_data (parser, data, (gssize)length, &error))
    {
      cirkel_problems_take_error (problems, error);
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    return json_node_get_object (root);

  cirkel_problems_add (problems, NULL, CIRKEL_FILE_ERROR_INVALID, g_strdup (_ ("must be an object")));
  return NULL;
}

/* Whether the file calls itself what it has to be, of a version that can be read: else what
 * is said about its members would be of no use. */
static gboolean
check_header (const CirkelContentKind *kind, JsonObject *object, CirkelProblems *problems)
{
  const CirkelPath path = { NULL, "version", 0 };
  JsonNode        *format = json_object_get_member (object, "format");
  JsonNode        *version = json_object_get_member (object, "version");

  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format)
      || g_strcmp0 (json_node_get_string (format), kind->format) != 0)
    {
      cirkel_problems_add (problems, NULL, CIRKEL_FILE_ERROR_INVALID, g_strdup (_ (kind->not_one)));
      return FALSE;
    }
  /* Where it is missing or no number, the table will say so. */
  if (version == NULL || !JSON_NODE_HOLDS_VALUE (version)
      || json_node_get_value_type (version) != G_TYPE_INT64)
    return TRUE;

  if (json_node_get_int (version) > kind->version)
    {
      cirkel_problems_add (problems, &path, CIRKEL_FILE_ERROR_NEWER, g_strdup (_ (kind->too_new)));
      return FALSE;
    }
  if (json_node_get_int (version) < 1)
    cirkel_problems_add (problems, &path, CIRKEL_FILE_ERROR_INVALID,
                         g_strdup (_ ("there is no such version")));

  return TRUE;
}

static gboolean
has_space_at_edge (const char *text)
{
  const char *end = text + strlen (text);

  return g_unichar_isspace (g_utf8_get_char (text))
         || (end > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))));
}

static void check_edges (CirkelRecord *record, const CirkelPath *path, CirkelProblems *problems);

static void
check_edges_in_list (GListModel *list, const CirkelPath *path, CirkelProblems *problems)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);
      CirkelPath item_path = { path, NULL, i };

      check_edges (item, &item_path, problems);
    }
}

/* All texts stand in the midst of others. */
static void
check_edges (CirkelRecord *record, const CirkelPath *path, CirkelProblems *problems)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      CirkelPath field_path = { path, fields[i].name, 0 };

      if (cirkel_field_is_text (&fields[i])
          && has_space_at_edge (cirkel_record_get_text (record, &fields[i])))
        cirkel_problems_add (problems, &field_path, CIRKEL_FILE_ERROR_INVALID,
                             g_strdup (_ ("begins or ends with a space")));
      else if (fields[i].kind == CIRKEL_FIELD_RECORD)
        check_edges (cirkel_record_get_record (record, &fields[i]), &field_path, problems);
      else if (fields[i].kind == CIRKEL_FIELD_LIST)
        check_edges_in_list (G_LIST_MODEL (cirkel_record_get_list (record, &fields[i])), &field_path,
                             problems);
    }
}

/**
 * cirkel_content_file_recognize:
 * @kind: a kind of file
 * @data: (array length=length): the text of a file
 * @length: its length in bytes
 *
 * Returns: whether the file calls itself one of this kind, right or wrong
 */
gboolean
cirkel_content_file_recognize (const CirkelContentKind *kind, const char *data, gsize length)
{
  CirkelJsonCursor cursor;

  if (!cirkel_json_scan (data, length, NULL))
    return FALSE;

  while (g_ascii_isspace (*data))
    data++;
  if (*data != '{')
    return FALSE;

  cirkel_json_cursor_init (&cursor, data);
  while (cirkel_json_cursor_next (&cursor))
    {
      gboolean        is_format = cirkel_json_key_is (cursor.key, "format");
      CirkelJsonSlice value = cirkel_json_cursor_skip (&cursor);

      if (is_format)
        return *value.start == '"' && cirkel_json_key_is (value, kind->format);
    }

  return FALSE;
}

/**
 * cirkel_content_file_read:
 * @kind: what kind of file it has to be
 * @record: a new record, for the whole document
 * @data: (array length=length): the text of the file
 * @length: its length in bytes
 * @problems: where problems go
 *
 * Fills a record from a file, and checks each member against its tables. No text may begin or end
 * with a space.
 *
 * Returns: whether it is a file of this kind, so that more can be said of it; not whether
 *   all is well
 */
gboolean
cirkel_content_file_read (const CirkelContentKind *kind,
                          CirkelRecord            *record,
                          const char              *data,
                          gsize                    length,
                          CirkelProblems          *problems)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  CirkelReader reader = { .problems = problems, .strict = TRUE };
  JsonObject  *object = parse_object (kind, parser, data, length, problems);

  if (object == NULL || !check_header (kind, object, problems))
    return FALSE;

  cirkel_record_read (record, object, NULL, &reader);
  check_edges (record, NULL, problems);

  return TRUE;
}
