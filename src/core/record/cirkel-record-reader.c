/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-record-reader.h"

#include <glib/gi18n-lib.h>

#include "cirkel-field-check.h"
#include "cirkel-json-text.h"
#include "cirkel-text.h"

static void read_unknown (CirkelRecord *record, CirkelJsonCursor *cursor);

static void
add_problem (CirkelReader *reader, const CirkelPath *path, char *what)
{
  cirkel_problems_add (reader->problems, path, CIRKEL_FILE_ERROR_INVALID, what);
}

static gboolean
holds (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static void
read_text (CirkelRecord      *record,
           const CirkelField *field,
           JsonNode          *node,
           const CirkelPath  *path,
           CirkelReader      *reader)
{
  char *what;

  if (!holds (node, G_TYPE_STRING))
    {
      add_problem (reader, path, g_strdup (_ ("must be a text")));
      return;
    }

  what = cirkel_field_check_text (field, json_node_get_string (node));
  if (what != NULL)
    add_problem (reader, path, what);

  /* A record with a problem goes to nobody. But a title that is wrong is not a
   * title that is missing: what is checked between records shall not say so. */
  if (what == NULL || field->kind != CIRKEL_FIELD_ID)
    cirkel_record_fill_text (record, field, json_node_get_string (node));
}

static void
read_int (CirkelRecord      *record,
          const CirkelField *field,
          JsonNode          *node,
          const CirkelPath  *path,
          CirkelReader      *reader)
{
  char *what;

  if (!holds (node, G_TYPE_INT64))
    {
      add_problem (reader, path, g_strdup (_ ("must be a whole number")));
      return;
    }

  what = cirkel_field_check_int (field, json_node_get_int (node));
  if (what != NULL)
    add_problem (reader, path, what);
  else
    cirkel_record_fill_int (record, field, (int)json_node_get_int (node));
}

static void
read_bool (CirkelRecord      *record,
           const CirkelField *field,
           JsonNode          *node,
           const CirkelPath  *path,
           CirkelReader      *reader)
{
  if (holds (node, G_TYPE_BOOLEAN))
    cirkel_record_fill_int (record, field, json_node_get_boolean (node));
  else
    add_problem (reader, path, g_strdup (_ ("must be true or false")));
}

static void
read_enum (CirkelRecord      *record,
           const CirkelField *field,
           JsonNode          *node,
           const CirkelPath  *path,
           CirkelReader      *reader)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());
  GEnumValue      *value;
  g_autofree char *shown = NULL;

  if (!holds (node, G_TYPE_STRING))
    {
      add_problem (reader, path, g_strdup (_ ("must be a text")));
      return;
    }

  value = g_enum_get_value_by_nick (klass, json_node_get_string (node));
  if (value != NULL)
    {
      cirkel_record_fill_int (record, field, value->value);
      return;
    }

  shown = cirkel_text_for_message (json_node_get_string (node), -1);
  /* Translators: first the name of a member of the file, such as “place” */
  add_problem (reader, path, g_strdup_printf (_ ("unknown %s '%s'"), field->name, shown));
}

static void
read_record (CirkelRecord *record, JsonNode *node, const CirkelPath *path, CirkelReader *reader)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    cirkel_record_read (record, json_node_get_object (node), path, reader);
  else
    add_problem (reader, path, g_strdup (_ ("must be an object")));
}

static void
read_list (CirkelRecord      *record,
           const CirkelField *field,
           JsonNode          *node,
           const CirkelPath  *path,
           CirkelReader      *reader)
{
  g_autoptr (GPtrArray) items = NULL;
  JsonArray *array;
  guint      n_items;

  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      add_problem (reader, path, g_strdup (_ ("must be a list")));
      return;
    }
  if (field == reader->apart)
    return;

  array = json_node_get_array (node);
  n_items = json_array_get_length (array);
  cirkel_reader_check_count (reader, field, n_items, path);
  if (n_items > (guint)field->max)
    return;

  items = g_ptr_array_new_full (n_items, g_object_unref);
  for (guint i = 0; i < n_items && !cirkel_problems_are_enough (reader->problems); i++)
    {
      CirkelRecord *item = g_object_new (field->type (), NULL);
      CirkelPath    item_path = { path, NULL, i };

      g_ptr_array_add (items, item);
      read_record (item, json_array_get_element (array, i), &item_path, reader);
    }

  g_list_store_splice (cirkel_record_get_list (record, field), 0, 0, items->pdata, items->len);
}

static void
read_field (CirkelRecord      *record,
            const CirkelField *field,
            JsonNode          *node,
            const CirkelPath  *path,
            CirkelReader      *reader)
{
  switch (field->kind)
    {
    case CIRKEL_FIELD_LINE:
    case CIRKEL_FIELD_TEXT:
    case CIRKEL_FIELD_ID:
    case CIRKEL_FIELD_DATE:
    case CIRKEL_FIELD_TIME:
      read_text (record, field, node, path, reader);
      break;
    case CIRKEL_FIELD_INT:
      read_int (record, field, node, path, reader);
      break;
    case CIRKEL_FIELD_BOOL:
      read_bool (record, field, node, path, reader);
      break;
    case CIRKEL_FIELD_ENUM:
      read_enum (record, field, node, path, reader);
      break;
    case CIRKEL_FIELD_RECORD:
      read_record (cirkel_record_get_record (record, field), node, path, reader);
      break;
    case CIRKEL_FIELD_LIST:
      read_list (record, field, node, path, reader);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
add_problems_of_unknown (CirkelRecord     *record,
                         JsonObject       *object,
                         const CirkelPath *path,
                         CirkelReader     *reader)
{
  JsonObjectIter iter;
  const char    *name;

  json_object_iter_init (&iter, object);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      g_autofree char *shown = cirkel_text_for_message (name, -1);
      CirkelPath       member_path = { path, shown, 0 };

      if (cirkel_record_find_field (record, name) == NULL)
        add_problem (reader, &member_path, g_strdup (_ ("is not known here")));
    }
}

/**
 * cirkel_record_read:
 * @record: a new record
 * @object: the object of the file that describes it
 * @path: (nullable): where the object is, %NULL for the document
 * @reader: the reader
 *
 * Fills a record and all records in it, and checks each member of its tables.
 */
void
cirkel_record_read (CirkelRecord *record, JsonObject *object, const CirkelPath *path, CirkelReader *reader)
{
  guint              n_fields;
  guint              n_known = 0;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      const CirkelField *field = &fields[i];
      CirkelPath         field_path = { path, field->name, 0 };
      JsonNode          *node = json_object_get_member (object, field->name);

      if (node != NULL)
        {
          n_known++;
          read_field (record, field, node, &field_path, reader);
        }
      else if ((field->flags & CIRKEL_FIELD_REQUIRED) != 0)
        add_problem (reader, &field_path, g_strdup (_ ("is missing")));
    }

  if (json_object_get_size (object) > n_known)
    {
      reader->has_unknown = TRUE;
      if (reader->strict)
        add_problems_of_unknown (record, object, path, reader);
    }
}

static const CirkelField *
find_field (CirkelRecord *record, CirkelJsonSlice key)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (cirkel_json_key_is (key, fields[i].name))
        return &fields[i];
    }

  return NULL;
}

static void
add_member (GStrvBuilder *to, CirkelJsonSlice key, CirkelJsonSlice value)
{
  GString *member = g_string_sized_new (key.length + value.length + 2);

  g_string_append_len (member, key.start, (gssize)key.length);
  g_string_append (member, ": ");
  g_string_append_len (member, value.start, (gssize)value.length);

  g_strv_builder_add (to, member->str);
  g_string_free (member, TRUE);
}

/* The lists in the model are as long as those in the document: they come from it. */
static void
read_unknown_of_list (GListModel *list, CirkelJsonCursor *cursor)
{
  for (guint i = 0; cirkel_json_cursor_next (cursor); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);
      CirkelJsonCursor inner;

      cirkel_json_cursor_enter (cursor, &inner);
      read_unknown (item, &inner);
      cirkel_json_cursor_leave (cursor, &inner);
    }
}

static void
read_unknown_of_member (CirkelRecord *record, CirkelJsonCursor *cursor, GStrvBuilder *unknown)
{
  const CirkelField *field = find_field (record, cursor->key);
  CirkelJsonCursor   inner;

  if (field != NULL && (field->kind == CIRKEL_FIELD_LIST || field->kind == CIRKEL_FIELD_RECORD))
    {
      cirkel_json_cursor_enter (cursor, &inner);
      if (field->kind == CIRKEL_FIELD_LIST)
        read_unknown_of_list (G_LIST_MODEL (cirkel_record_get_list (record, field)), &inner);
      else
        read_unknown (cirkel_record_get_record (record, field), &inner);
      cirkel_json_cursor_leave (cursor, &inner);
    }
  else
    {
      CirkelJsonSlice key = cursor->key;
      CirkelJsonSlice value = cirkel_json_cursor_skip (cursor);

      if (field == NULL)
        add_member (unknown, key, value);
    }
}

/* The cursor is before the first member. */
static void
read_unknown (CirkelRecord *record, CirkelJsonCursor *cursor)
{
  g_autoptr (GStrvBuilder) unknown = g_strv_builder_new ();
  g_auto (GStrv) members = NULL;

  while (cirkel_json_cursor_next (cursor))
    read_unknown_of_member (record, cursor, unknown);

  members = g_strv_builder_end (unknown);
  if (*members != NULL)
    cirkel_record_take_unknown (record, g_steal_pointer (&members));
}

/**
 * cirkel_record_read_unknown:
 * @record: a record that was read without problems
 * @text: where its object begins in the document
 *
 * Gives a record and all records in it the members that their tables do not know,
 * letter for letter as they stand in the document.
 */
void
cirkel_record_read_unknown (CirkelRecord *record, const char *text)
{
  CirkelJsonCursor cursor;

  cirkel_json_cursor_init (&cursor, text);
  read_unknown (record, &cursor);
}

/**
 * cirkel_reader_check_count:
 * @reader: the reader
 * @field: a field that holds a list
 * @n_items: how many items the list has in the file
 * @path: where the list is
 *
 * Checks the length of a list.
 */
void
cirkel_reader_check_count (CirkelReader      *reader,
                           const CirkelField *field,
                           guint              n_items,
                           const CirkelPath  *path)
{
  if (n_items < (guint)field->min || n_items > (guint)field->max)
    add_problem (reader, path,
                 g_strdup_printf (_ ("%u items, not from %d to %d"), n_items, field->min, field->max));
}
