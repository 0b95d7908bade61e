/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-record.h"

#include <string.h>

/**
 * CirkelRecord:
 *
 * A part of a session: an object whose fields are described by one table.
 *
 * The table gives each field its name in the file, its property, its kind and
 * its limits. Properties, reading, writing, checks and undo all follow from it.
 *
 * Records and lists in a record are made when somebody first asks for them: most
 * of them stay empty, and an old session has many.
 *
 * Members of the file that this version does not know stay with the record and
 * are written back as they were.
 */

typedef struct
{
  char **unknown;
} CirkelRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CirkelRecord, cirkel_record, G_TYPE_OBJECT)

#define FIELD_AT(self, field, type) (G_STRUCT_MEMBER (type, (self), (field)->offset))

/* Property ids are places in the table plus one: GObject keeps 0 for itself. */
static const CirkelField *
field_of_property (GObject *object, guint property_id)
{
  CirkelRecordClass *klass = CIRKEL_RECORD_GET_CLASS (object);

  g_assert (property_id >= 1 && property_id <= klass->n_fields);
  return &klass->fields[property_id - 1];
}

static GParamSpec *
new_param_spec (const CirkelField *field)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = readable | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case CIRKEL_FIELD_LINE:
    case CIRKEL_FIELD_TEXT:
    case CIRKEL_FIELD_ID:
    case CIRKEL_FIELD_DATE:
    case CIRKEL_FIELD_TIME:
      return g_param_spec_string (field->name, NULL, NULL, "", flags);
    case CIRKEL_FIELD_INT:
      return g_param_spec_int (field->name, NULL, NULL, field->min, field->max, 0, flags);
    case CIRKEL_FIELD_BOOL:
      return g_param_spec_boolean (field->name, NULL, NULL, FALSE, flags);
    case CIRKEL_FIELD_ENUM:
      return g_param_spec_enum (field->name, NULL, NULL, field->type (), 0, flags);
    case CIRKEL_FIELD_RECORD:
      return g_param_spec_object (field->name, NULL, NULL, field->type (), readable);
    case CIRKEL_FIELD_LIST:
      return g_param_spec_object (field->name, NULL, NULL, G_TYPE_LIST_MODEL, readable);
    default:
      g_assert_not_reached ();
    }
}

static void
cirkel_record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  const CirkelField *field = field_of_property (object, property_id);

  switch (field->kind)
    {
    case CIRKEL_FIELD_LINE:
    case CIRKEL_FIELD_TEXT:
    case CIRKEL_FIELD_ID:
    case CIRKEL_FIELD_DATE:
    case CIRKEL_FIELD_TIME:
      g_value_set_string (value, cirkel_record_get_text (CIRKEL_RECORD (object), field));
      break;
    case CIRKEL_FIELD_INT:
      g_value_set_int (value, FIELD_AT (object, field, int));
      break;
    case CIRKEL_FIELD_BOOL:
      g_value_set_boolean (value, FIELD_AT (object, field, gboolean));
      break;
    case CIRKEL_FIELD_ENUM:
      g_value_set_enum (value, FIELD_AT (object, field, int));
      break;
    case CIRKEL_FIELD_RECORD:
      g_value_set_object (value, cirkel_record_get_record (CIRKEL_RECORD (object), field));
      break;
    case CIRKEL_FIELD_LIST:
      g_value_set_object (value, cirkel_record_get_list (CIRKEL_RECORD (object), field));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
cirkel_record_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CirkelRecord      *self = CIRKEL_RECORD (object);
  const CirkelField *field = field_of_property (object, property_id);

  switch (field->kind)
    {
    case CIRKEL_FIELD_LINE:
    case CIRKEL_FIELD_TEXT:
    case CIRKEL_FIELD_ID:
    case CIRKEL_FIELD_DATE:
    case CIRKEL_FIELD_TIME:
      cirkel_record_take_text (self, field, g_value_dup_string (value));
      break;
    case CIRKEL_FIELD_INT:
      cirkel_record_set_int (self, field, g_value_get_int (value));
      break;
    case CIRKEL_FIELD_BOOL:
      cirkel_record_set_int (self, field, g_value_get_boolean (value));
      break;
    case CIRKEL_FIELD_ENUM:
      cirkel_record_set_int (self, field, g_value_get_enum (value));
      break;
    case CIRKEL_FIELD_RECORD:
    case CIRKEL_FIELD_LIST:
    default:
      g_assert_not_reached ();
    }
}

static void
cirkel_record_finalize (GObject *object)
{
  CirkelRecord        *self = CIRKEL_RECORD (object);
  CirkelRecordPrivate *priv = cirkel_record_get_instance_private (self);
  CirkelRecordClass   *klass = CIRKEL_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const CirkelField *field = &klass->fields[i];

      if (cirkel_field_is_text (field))
        g_clear_pointer (&FIELD_AT (self, field, char *), g_free);
      else if (field->kind == CIRKEL_FIELD_RECORD || field->kind == CIRKEL_FIELD_LIST)
        g_clear_object (&FIELD_AT (self, field, GObject *));
    }

  g_clear_pointer (&priv->unknown, g_strfreev);

  G_OBJECT_CLASS (cirkel_record_parent_class)->finalize (object);
}

static void
cirkel_record_init (CirkelRecord *self)
{
}

static void
cirkel_record_class_init (CirkelRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cirkel_record_finalize;
}

/**
 * cirkel_record_class_set_fields:
 * @klass: the class of a record, in its `class_init`
 * @fields: (array length=n_fields): its table, which must last as long as the program
 * @n_fields: the length of @fields
 *
 * Describes a type of record and installs its properties.
 */
void
cirkel_record_class_set_fields (CirkelRecordClass *klass, const CirkelField *fields, guint n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  /* GObject takes these two away from each class that derives: they belong to
   * the class that has the properties. */
  object_class->get_property = cirkel_record_get_property;
  object_class->set_property = cirkel_record_set_property;

  klass->fields = fields;
  klass->n_fields = n_fields;

  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, i + 1, new_param_spec (&fields[i]));
}

/**
 * cirkel_record_class_get_fields:
 * @klass: the class of a record
 * @n_fields: (out): the length of the table
 *
 * Returns: (transfer none) (array length=n_fields): the table of the type
 */
const CirkelField *
cirkel_record_class_get_fields (CirkelRecordClass *klass, guint *n_fields)
{
  *n_fields = klass->n_fields;
  return klass->fields;
}

/**
 * cirkel_record_get_fields:
 * @self: a record
 * @n_fields: (out): the length of the table
 *
 * Returns: (transfer none) (array length=n_fields): the table of the record's type
 */
const CirkelField *
cirkel_record_get_fields (CirkelRecord *self, guint *n_fields)
{
  return cirkel_record_class_get_fields (CIRKEL_RECORD_GET_CLASS (self), n_fields);
}

/**
 * cirkel_record_find_field:
 * @self: a record
 * @name: the name of a field
 *
 * Returns: (transfer none) (nullable): the field, or %NULL where the type has none of that name
 */
const CirkelField *
cirkel_record_find_field (CirkelRecord *self, const char *name)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (self, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (strcmp (fields[i].name, name) == 0)
        return &fields[i];
    }

  return NULL;
}

/**
 * cirkel_record_get_text:
 * @self: a record
 * @field: a field of it that holds text
 *
 * Returns: (transfer none): the text; "" where there is none
 */
const char *
cirkel_record_get_text (CirkelRecord *self, const CirkelField *field)
{
  const char *text = FIELD_AT (self, field, char *);

  return text != NULL ? text : "";
}

/**
 * cirkel_record_get_int:
 * @self: a record
 * @field: a field of it that holds a number, a yes or no, or an enumeration
 *
 * Returns: the value
 */
int
cirkel_record_get_int (CirkelRecord *self, const CirkelField *field)
{
  return FIELD_AT (self, field, int);
}

/**
 * cirkel_record_get_record:
 * @self: a record
 * @field: a field of it that holds a record
 *
 * Returns: (transfer none): the record
 */
CirkelRecord *
cirkel_record_get_record (CirkelRecord *self, const CirkelField *field)
{
  g_return_val_if_fail (field->kind == CIRKEL_FIELD_RECORD, NULL);

  if (FIELD_AT (self, field, CirkelRecord *) == NULL)
    FIELD_AT (self, field, GObject *) = g_object_new (field->type (), NULL);

  return FIELD_AT (self, field, CirkelRecord *);
}

/**
 * cirkel_record_get_list:
 * @self: a record
 * @field: a field of it that holds a list
 *
 * Returns: (transfer none): the list
 */
GListStore *
cirkel_record_get_list (CirkelRecord *self, const CirkelField *field)
{
  g_return_val_if_fail (field->kind == CIRKEL_FIELD_LIST, NULL);

  if (FIELD_AT (self, field, GListStore *) == NULL)
    FIELD_AT (self, field, GListStore *) = g_list_store_new (field->type ());

  return FIELD_AT (self, field, GListStore *);
}

/* A name that is wrong is wrong in the sources. */
static const CirkelField *
field_of_name (gpointer record, const char *name)
{
  const CirkelField *field = cirkel_record_find_field (record, name);

  if (field == NULL)
    g_error ("%s has no field “%s”", G_OBJECT_TYPE_NAME (record), name);

  return field;
}

/**
 * cirkel_record_text:
 * @record: (type CirkelRecord): a record
 * @name: the name of a field of it that holds text
 *
 * Returns: (transfer none): the text; "" where there is none
 */
const char *
cirkel_record_text (gpointer record, const char *name)
{
  return cirkel_record_get_text (record, field_of_name (record, name));
}

/**
 * cirkel_record_int:
 * @record: (type CirkelRecord): a record
 * @name: the name of a field of it that holds a number, a yes or no, or an enumeration
 *
 * Returns: the value
 */
int
cirkel_record_int (gpointer record, const char *name)
{
  return cirkel_record_get_int (record, field_of_name (record, name));
}

/**
 * cirkel_record_list:
 * @record: (type CirkelRecord): a record
 * @name: the name of a field of it that holds a list
 *
 * Returns: (transfer none): the list
 */
GListStore *
cirkel_record_list (gpointer record, const char *name)
{
  return cirkel_record_get_list (record, field_of_name (record, name));
}

/**
 * cirkel_record_record:
 * @record: (type CirkelRecord): a record
 * @name: the name of a field of it that holds a record
 *
 * Returns: (transfer none) (type CirkelRecord): the record in it
 */
gpointer
cirkel_record_record (gpointer record, const char *name)
{
  return cirkel_record_get_record (record, field_of_name (record, name));
}

static void
notify_field (CirkelRecord *self, const CirkelField *field)
{
  g_object_notify (G_OBJECT (self), field->name);
}

/**
 * cirkel_record_take_text:
 * @self: a record
 * @field: a field of it that holds text
 * @text: (transfer full) (nullable): the new text; %NULL means ""
 *
 * Sets a text and notifies where it changed. What a person does goes through
 * [class@History] instead, so that it can be undone.
 */
void
cirkel_record_take_text (CirkelRecord *self, const CirkelField *field, char *text)
{
  g_return_if_fail (cirkel_field_is_text (field));

  if (g_strcmp0 (cirkel_record_get_text (self, field), text != NULL ? text : "") == 0)
    {
      g_free (text);
      return;
    }

  g_free (FIELD_AT (self, field, char *));
  FIELD_AT (self, field, char *) = text;
  notify_field (self, field);
}

/**
 * cirkel_record_set_int:
 * @self: a record
 * @field: a field of it that holds a number, a yes or no, or an enumeration
 * @number: the new value, within the field's limits
 *
 * Sets a number and notifies where it changed. What a person does goes through
 * [class@History] instead, so that it can be undone.
 */
void
cirkel_record_set_int (CirkelRecord *self, const CirkelField *field, int number)
{
  if (FIELD_AT (self, field, int) == number)
    return;

  FIELD_AT (self, field, int) = number;
  notify_field (self, field);
}

/**
 * cirkel_record_fill_text:
 * @self: a new record
 * @field: a field of it that holds text
 * @text: the text
 *
 * Sets a text of a record that nobody watches yet: without the cost of telling.
 */
void
cirkel_record_fill_text (CirkelRecord *self, const CirkelField *field, const char *text)
{
  g_return_if_fail (cirkel_field_is_text (field));

  g_free (FIELD_AT (self, field, char *));
  FIELD_AT (self, field, char *) = g_strdup (text);
}

/**
 * cirkel_record_fill_int:
 * @self: a new record
 * @field: a field of it that holds a number, a yes or no, or an enumeration
 * @number: the value, within the field's limits
 *
 * Sets a number of a record that nobody watches yet: without the cost of telling.
 */
void
cirkel_record_fill_int (CirkelRecord *self, const CirkelField *field, int number)
{
  FIELD_AT (self, field, int) = number;
}

/* A list or record that nobody asked for yet holds nothing. */
static gboolean
is_unmade (CirkelRecord *self, const CirkelField *field)
{
  return (field->kind == CIRKEL_FIELD_LIST || field->kind == CIRKEL_FIELD_RECORD)
         && FIELD_AT (self, field, GObject *) == NULL;
}

/**
 * cirkel_record_is_default:
 * @self: a record
 * @field: a field of it
 *
 * Returns: whether the field holds what a new record holds
 */
gboolean
cirkel_record_is_default (CirkelRecord *self, const CirkelField *field)
{
  if (cirkel_field_is_text (field))
    return cirkel_record_get_text (self, field)[0] == '\0';
  if (is_unmade (self, field))
    return TRUE;
  if (field->kind == CIRKEL_FIELD_LIST)
    return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_get_list (self, field))) == 0;
  if (field->kind == CIRKEL_FIELD_RECORD)
    {
      CirkelRecord      *record = cirkel_record_get_record (self, field);
      guint              n_fields;
      const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

      for (guint i = 0; i < n_fields; i++)
        {
          if (!cirkel_record_is_default (record, &fields[i]))
            return FALSE;
        }

      return cirkel_record_get_unknown (record) == NULL;
    }

  return cirkel_record_get_int (self, field) == 0;
}

static gboolean
lists_equal (GListModel *a, GListModel *b)
{
  guint n_items = g_list_model_get_n_items (a);

  if (n_items != g_list_model_get_n_items (b))
    return FALSE;

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecord) item_a = g_list_model_get_item (a, i);
      g_autoptr (CirkelRecord) item_b = g_list_model_get_item (b, i);

      if (!cirkel_record_equal (item_a, item_b))
        return FALSE;
    }

  return TRUE;
}

static gboolean
fields_equal (CirkelRecord *a, CirkelRecord *b, const CirkelField *field)
{
  if (cirkel_field_is_text (field))
    return strcmp (cirkel_record_get_text (a, field), cirkel_record_get_text (b, field)) == 0;
  if (is_unmade (a, field) || is_unmade (b, field))
    return cirkel_record_is_default (a, field) && cirkel_record_is_default (b, field);
  if (field->kind == CIRKEL_FIELD_LIST)
    return lists_equal (G_LIST_MODEL (cirkel_record_get_list (a, field)),
                        G_LIST_MODEL (cirkel_record_get_list (b, field)));
  if (field->kind == CIRKEL_FIELD_RECORD)
    return cirkel_record_equal (cirkel_record_get_record (a, field), cirkel_record_get_record (b, field));

  return cirkel_record_get_int (a, field) == cirkel_record_get_int (b, field);
}

/**
 * cirkel_record_equal:
 * @a: a record
 * @b: another
 *
 * Compares all that two records hold, down to the last list, members that this
 * version does not know included.
 *
 * Returns: whether they are of one type and hold the same
 */
gboolean
cirkel_record_equal (CirkelRecord *a, CirkelRecord *b)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (a, &n_fields);
  const char *const *unknown_a = cirkel_record_get_unknown (a);
  const char *const *unknown_b = cirkel_record_get_unknown (b);

  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return FALSE;

  for (guint i = 0; i < n_fields; i++)
    {
      if (!fields_equal (a, b, &fields[i]))
        return FALSE;
    }

  if (unknown_a == NULL || unknown_b == NULL)
    return unknown_a == unknown_b;

  return g_strv_equal (unknown_a, unknown_b);
}

static void
copy_list (GListStore *to, GListModel *from)
{
  guint n_items = g_list_model_get_n_items (from);
  g_autoptr (GPtrArray) copies = g_ptr_array_new_full (n_items, g_object_unref);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (from, i);

      g_ptr_array_add (copies, cirkel_record_copy (item));
    }

  g_list_store_splice (to, 0, 0, copies->pdata, copies->len);
}

static void
copy_fields (CirkelRecord *to, CirkelRecord *from)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (from, &n_fields);
  const char *const *unknown = cirkel_record_get_unknown (from);

  for (guint i = 0; i < n_fields; i++)
    {
      const CirkelField *field = &fields[i];

      /* Nobody can be told of the copy's changes yet, so nobody is. */
      if (is_unmade (from, field))
        continue;
      if (cirkel_field_is_text (field))
        FIELD_AT (to, field, char *) = g_strdup (FIELD_AT (from, field, char *));
      else if (field->kind == CIRKEL_FIELD_LIST)
        copy_list (cirkel_record_get_list (to, field), G_LIST_MODEL (cirkel_record_get_list (from, field)));
      else if (field->kind == CIRKEL_FIELD_RECORD)
        copy_fields (cirkel_record_get_record (to, field), cirkel_record_get_record (from, field));
      else
        FIELD_AT (to, field, int) = FIELD_AT (from, field, int);
    }

  if (unknown != NULL)
    cirkel_record_take_unknown (to, g_strdupv ((char **)unknown));
}

/**
 * cirkel_record_copy:
 * @record: (type CirkelRecord): a record
 *
 * Copies all that a record holds, down to the last list. Nothing that changes is
 * shared, so the copy can be given to another thread.
 *
 * Returns: (transfer full) (type CirkelRecord): a record of the same type that
 *   equals @record
 */
gpointer
cirkel_record_copy (gpointer record)
{
  CirkelRecord *copy = g_object_new (G_OBJECT_TYPE (record), NULL);

  copy_fields (copy, record);
  return copy;
}

/**
 * cirkel_record_get_unknown:
 * @self: a record
 *
 * Each is JSON as it stood in the file, name and value: `"mood": [1, 2.50]`. So
 * they survive in every digit, whatever a reader of numbers can hold.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the members of
 *   the file that this version does not know, in their order
 */
const char *const *
cirkel_record_get_unknown (CirkelRecord *self)
{
  CirkelRecordPrivate *priv = cirkel_record_get_instance_private (self);

  return (const char *const *)priv->unknown;
}

/**
 * cirkel_record_take_unknown:
 * @self: a record
 * @unknown: (transfer full) (nullable) (array zero-terminated=1): members to write
 *   back as they are, at least one, as [method@Record.get_unknown] tells them
 *
 * Keeps what this version does not know.
 */
void
cirkel_record_take_unknown (CirkelRecord *self, char **unknown)
{
  CirkelRecordPrivate *priv = cirkel_record_get_instance_private (self);

  g_clear_pointer (&priv->unknown, g_strfreev);
  priv->unknown = unknown;
}
