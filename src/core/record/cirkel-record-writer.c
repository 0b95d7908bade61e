/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-record-writer.h"

#include "cirkel-json-text.h"

/* Writes records as JSON that people can read and compare: a member a line, in
 * the order of the tables. The JSON library's own writer makes numbers that it
 * cannot read back, and knows no members as they stood in the file. */

static void
append_line (GString *to, guint depth)
{
  static const char spaces[] = "                                ";
  gsize             n = 2 * (gsize)depth;

  g_string_append_c (to, '\n');
  for (; n > sizeof spaces - 1; n -= sizeof spaces - 1)
    g_string_append_len (to, spaces, sizeof spaces - 1);
  g_string_append_len (to, spaces, (gssize)n);
}

/* By hand: a large session has many numbers, and printing is slow. */
static void
append_int (GString *to, int number)
{
  char  digits[16];
  char *p = digits + sizeof digits;
  guint rest = number < 0 ? 0 - (guint)number : (guint)number;

  do
    *--p = (char)('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (number < 0)
    *--p = '-';

  g_string_append_len (to, p, digits + sizeof digits - p);
}

static void
append_enum (GString *to, const CirkelField *field, int number)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());
  GEnumValue *value = g_enum_get_value (klass, number);

  g_assert (value != NULL);
  cirkel_json_append_string (to, value->value_nick);
}

static void
append_list (GString *to, GListModel *list, guint depth)
{
  guint n_items = g_list_model_get_n_items (list);

  g_string_append_c (to, '[');
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);

      if (i > 0)
        g_string_append_c (to, ',');
      append_line (to, depth + 1);
      cirkel_record_write (item, depth + 1, to);
    }
  if (n_items > 0)
    append_line (to, depth);
  g_string_append_c (to, ']');
}

static void
append_value (GString *to, CirkelRecord *record, const CirkelField *field, guint depth)
{
  switch (field->kind)
    {
    case CIRKEL_FIELD_LINE:
    case CIRKEL_FIELD_TEXT:
    case CIRKEL_FIELD_ID:
    case CIRKEL_FIELD_DATE:
    case CIRKEL_FIELD_TIME:
      cirkel_json_append_string (to, cirkel_record_get_text (record, field));
      break;
    case CIRKEL_FIELD_INT:
      append_int (to, cirkel_record_get_int (record, field));
      break;
    case CIRKEL_FIELD_BOOL:
      g_string_append (to, cirkel_record_get_int (record, field) ? "true" : "false");
      break;
    case CIRKEL_FIELD_ENUM:
      append_enum (to, field, cirkel_record_get_int (record, field));
      break;
    case CIRKEL_FIELD_RECORD:
      cirkel_record_write (cirkel_record_get_record (record, field), depth, to);
      break;
    case CIRKEL_FIELD_LIST:
      append_list (to, G_LIST_MODEL (cirkel_record_get_list (record, field)), depth);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
begin_member (GString *to, guint depth, gboolean *first)
{
  if (!*first)
    g_string_append_c (to, ',');
  *first = FALSE;
  append_line (to, depth);
}

/**
 * cirkel_record_write:
 * @record: a record
 * @depth: how deep it lies in the document, 0 for the document itself
 * @to: what to append to
 *
 * Appends a record as a JSON object: the members of its table, without optional
 * ones that hold their default, and after them the unknown ones as they were read.
 */
void
cirkel_record_write (CirkelRecord *record, guint depth, GString *to)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);
  const char *const *unknown = cirkel_record_get_unknown (record);
  gboolean           first = TRUE;

  g_string_append_c (to, '{');

  for (guint i = 0; i < n_fields; i++)
    {
      const CirkelField *field = &fields[i];

      if ((field->flags & CIRKEL_FIELD_REQUIRED) == 0 && cirkel_record_is_default (record, field))
        continue;

      begin_member (to, depth + 1, &first);
      cirkel_json_append_string (to, field->name);
      g_string_append (to, ": ");
      append_value (to, record, field, depth + 1);
    }

  for (; unknown != NULL && *unknown != NULL; unknown++)
    {
      begin_member (to, depth + 1, &first);
      g_string_append (to, *unknown);
    }

  if (!first)
    append_line (to, depth);
  g_string_append_c (to, '}');
}
