/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CirkelFieldKind:
 * @CIRKEL_FIELD_LINE: text of one line (`char *`, never %NULL), at most `max` characters
 * @CIRKEL_FIELD_TEXT: text of any number of lines (`char *`, never %NULL), at most `max` characters
 * @CIRKEL_FIELD_ID: a name for machines (`char *`): letters, digits and dashes, 1 to 64 of them
 * @CIRKEL_FIELD_DATE: a day, "2026-11-22" (`char *`), or "" for none
 * @CIRKEL_FIELD_TIME: a moment in UTC, "2026-11-22T10:00:00Z" (`char *`), or "" for none
 * @CIRKEL_FIELD_INT: a whole number (`int`) from `min` to `max`
 * @CIRKEL_FIELD_BOOL: yes or no (`gboolean`)
 * @CIRKEL_FIELD_ENUM: one of the nicks of an enumeration (`int`)
 * @CIRKEL_FIELD_RECORD: one record (never %NULL)
 * @CIRKEL_FIELD_LIST: records in an order (`GListStore *`), from `min` to `max` of them
 *
 * What a field holds: its C type in the instance, and how it stands in the file.
 */
typedef enum
{
  CIRKEL_FIELD_LINE,
  CIRKEL_FIELD_TEXT,
  CIRKEL_FIELD_ID,
  CIRKEL_FIELD_DATE,
  CIRKEL_FIELD_TIME,
  CIRKEL_FIELD_INT,
  CIRKEL_FIELD_BOOL,
  CIRKEL_FIELD_ENUM,
  CIRKEL_FIELD_RECORD,
  CIRKEL_FIELD_LIST,
} CirkelFieldKind;

/**
 * CirkelFieldFlags:
 * @CIRKEL_FIELD_OPTIONAL: may be absent in the file, and is not written while it has its default
 * @CIRKEL_FIELD_REQUIRED: must be in the file and is always written
 * @CIRKEL_FIELD_FILLED: a text that may not be empty
 */
typedef enum
{
  CIRKEL_FIELD_OPTIONAL = 0,
  CIRKEL_FIELD_REQUIRED = 1 << 0,
  CIRKEL_FIELD_FILLED = 1 << 1,
} CirkelFieldFlags;

/**
 * CirkelField:
 * @name: the member in the file and the property of the object, one word for both
 * @kind: what it holds
 * @flags: whether it must be there
 * @offset: where it is in the instance, `G_STRUCT_OFFSET`
 * @min: the smallest number, or the fewest items
 * @max: the largest number, the most characters, or the most items
 * @type: for an enumeration, a record or a list: of what
 *
 * Says once what a field is. Reader, writer, checks and undo walk these.
 */
typedef struct
{
  const char      *name;
  CirkelFieldKind  kind;
  CirkelFieldFlags flags;
  gsize            offset;
  int              min;
  int              max;
  GType (*type) (void);
} CirkelField;

/**
 * cirkel_field_is_text:
 * @field: a field
 *
 * Returns: whether the field holds a `char *`
 */
static inline gboolean
cirkel_field_is_text (const CirkelField *field)
{
  return field->kind <= CIRKEL_FIELD_TIME;
}

/**
 * CIRKEL_TEXT_MAX:
 *
 * The most characters in a text of any number of lines that a person writes.
 */
#define CIRKEL_TEXT_MAX 2000

#define CIRKEL_TYPE_RECORD (cirkel_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (CirkelRecord, cirkel_record, CIRKEL, RECORD, GObject)

struct _CirkelRecordClass
{
  GObjectClass parent_class;

  /*< private >*/
  const CirkelField *fields;
  guint              n_fields;
};

void cirkel_record_class_set_fields (CirkelRecordClass *klass, const CirkelField *fields, guint n_fields);

const CirkelField *cirkel_record_class_get_fields (CirkelRecordClass *klass, guint *n_fields);
const CirkelField *cirkel_record_get_fields (CirkelRecord *self, guint *n_fields);
const CirkelField *cirkel_record_find_field (CirkelRecord *self, const char *name);

const char   *cirkel_record_get_text (CirkelRecord *self, const CirkelField *field);
int           cirkel_record_get_int (CirkelRecord *self, const CirkelField *field);
CirkelRecord *cirkel_record_get_record (CirkelRecord *self, const CirkelField *field);
GListStore   *cirkel_record_get_list (CirkelRecord *self, const CirkelField *field);

void cirkel_record_take_text (CirkelRecord *self, const CirkelField *field, char *text);
void cirkel_record_set_int (CirkelRecord *self, const CirkelField *field, int number);

void cirkel_record_fill_text (CirkelRecord *self, const CirkelField *field, const char *text);
void cirkel_record_fill_int (CirkelRecord *self, const CirkelField *field, int number);

gboolean cirkel_record_is_default (CirkelRecord *self, const CirkelField *field);
gboolean cirkel_record_equal (CirkelRecord *a, CirkelRecord *b);
gpointer cirkel_record_copy (gpointer record);

const char *cirkel_record_text (gpointer record, const char *name);
int         cirkel_record_int (gpointer record, const char *name);
GListStore *cirkel_record_list (gpointer record, const char *name);
gpointer    cirkel_record_record (gpointer record, const char *name);

const char *const *cirkel_record_get_unknown (CirkelRecord *self);
void               cirkel_record_take_unknown (CirkelRecord *self, char **unknown);

/**
 * CIRKEL_DEFINE_RECORD:
 * @TypeName: the name of the type, as `CirkelAim`
 * @type_name: the same in small letters, as `cirkel_aim`
 * @fields: its table, an array of [struct@Field]
 *
 * Defines a type of record that is nothing more than its table.
 */
#define CIRKEL_DEFINE_RECORD(TypeName, type_name, fields)                                                    \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, CIRKEL_TYPE_RECORD)                                              \
  static void type_name##_init (TypeName *self) {}                                                           \
  static void type_name##_class_init (TypeName##Class *klass)                                                \
  {                                                                                                          \
    cirkel_record_class_set_fields (CIRKEL_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));             \
  }

G_END_DECLS
