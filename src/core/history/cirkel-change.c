/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-change.h"

/**
 * CirkelChange:
 *
 * One change of a session that can be taken back: a field of a record gets another value, or an item
 * goes into or out of a list.
 */

typedef enum
{
  KIND_TEXT,
  KIND_INT,
  KIND_INSERT,
  KIND_REMOVE,
} Kind;

struct _CirkelChange
{
  Kind kind;

  /* A field of a record … */
  CirkelRecord      *record;
  const CirkelField *field;
  char              *old_text;
  char              *new_text;
  int                old_int;
  int                new_int;

  /* … or an item of a list. */
  GListStore *list;
  guint       position;
  GObject    *item;
};

/**
 * cirkel_change_new_field:
 * @record: a record
 * @field: the field of it that gets another value
 *
 * Returns: (transfer full): a change from the present value, to the same one as yet
 */
CirkelChange *
cirkel_change_new_field (CirkelRecord *record, const CirkelField *field)
{
  CirkelChange *self = g_new0 (CirkelChange, 1);

  self->record = g_object_ref (record);
  self->field = field;
  if (cirkel_field_is_text (field))
    {
      self->kind = KIND_TEXT;
      self->old_text = g_strdup (cirkel_record_get_text (record, field));
      self->new_text = g_strdup (self->old_text);
    }
  else
    {
      self->kind = KIND_INT;
      self->old_int = self->new_int = cirkel_record_get_int (record, field);
    }

  return self;
}

static CirkelChange *
new_of_list (Kind kind, GListStore *list, guint position, gpointer item)
{
  CirkelChange *self = g_new0 (CirkelChange, 1);

  self->kind = kind;
  self->list = g_object_ref (list);
  self->position = position;
  self->item = g_object_ref (item);

  return self;
}

/**
 * cirkel_change_new_insert:
 * @list: a list
 * @position: where the item comes, at most the length of the list
 * @item: (type CirkelRecord): the item
 *
 * Returns: (transfer full): a change that puts an item into a list, not done yet
 */
CirkelChange *
cirkel_change_new_insert (GListStore *list, guint position, gpointer item)
{
  return new_of_list (KIND_INSERT, list, position, item);
}

/**
 * cirkel_change_new_remove:
 * @list: a list
 * @position: which item goes, below the length of the list
 *
 * Returns: (transfer full): a change that takes an item out of a list, not done yet
 */
CirkelChange *
cirkel_change_new_remove (GListStore *list, guint position)
{
  g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (list), position);

  return new_of_list (KIND_REMOVE, list, position, item);
}

/**
 * cirkel_change_free:
 * @self: (transfer full): a change
 *
 * Frees it; what it changed stays as it is.
 */
void
cirkel_change_free (CirkelChange *self)
{
  g_clear_object (&self->record);
  g_free (self->old_text);
  g_free (self->new_text);
  g_clear_object (&self->list);
  g_clear_object (&self->item);
  g_free (self);
}

/**
 * cirkel_change_is_of:
 * @self: a change
 * @record: a record
 * @field: a field of it
 *
 * Returns: whether this gives that field another value
 */
gboolean
cirkel_change_is_of (CirkelChange *self, CirkelRecord *record, const CirkelField *field)
{
  return self->record == record && self->field == field;
}

/**
 * cirkel_change_take_text:
 * @self: a change of a field with text
 * @text: (transfer full): what it becomes, fit for the field
 *
 * Says what the text becomes; [method@Change.apply] makes it so.
 */
void
cirkel_change_take_text (CirkelChange *self, char *text)
{
  g_return_if_fail (self->kind == KIND_TEXT);

  g_free (self->new_text);
  self->new_text = text;
}

/**
 * cirkel_change_take_int:
 * @self: a change of a field with a number
 * @number: what it becomes
 *
 * Says what the number becomes; [method@Change.apply] makes it so.
 */
void
cirkel_change_take_int (CirkelChange *self, int number)
{
  g_return_if_fail (self->kind == KIND_INT);

  self->new_int = number;
}

/**
 * cirkel_change_apply:
 * @self: a change that is not done, or was taken back
 *
 * Does it.
 */
void
cirkel_change_apply (CirkelChange *self)
{
  switch (self->kind)
    {
    case KIND_TEXT:
      cirkel_record_take_text (self->record, self->field, g_strdup (self->new_text));
      break;
    case KIND_INT:
      cirkel_record_set_int (self->record, self->field, self->new_int);
      break;
    case KIND_INSERT:
      g_list_store_insert (self->list, self->position, self->item);
      break;
    case KIND_REMOVE:
      g_list_store_remove (self->list, self->position);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * cirkel_change_revert:
 * @self: a change that is done
 *
 * Takes it back.
 */
void
cirkel_change_revert (CirkelChange *self)
{
  switch (self->kind)
    {
    case KIND_TEXT:
      cirkel_record_take_text (self->record, self->field, g_strdup (self->old_text));
      break;
    case KIND_INT:
      cirkel_record_set_int (self->record, self->field, self->old_int);
      break;
    case KIND_INSERT:
      g_list_store_remove (self->list, self->position);
      break;
    case KIND_REMOVE:
      g_list_store_insert (self->list, self->position, self->item);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * cirkel_change_is_idle:
 * @self: a change
 *
 * Returns: whether it leaves all as it was: a field that gets the value it had
 */
gboolean
cirkel_change_is_idle (CirkelChange *self)
{
  if (self->kind == KIND_TEXT)
    return g_strcmp0 (self->old_text, self->new_text) == 0;
  if (self->kind == KIND_INT)
    return self->old_int == self->new_int;

  return FALSE;
}

/**
 * cirkel_change_join:
 * @self: a change that is done
 * @later: the change that was done after it
 *
 * Lets the typing of one more letter join that of the letters before it. A record that came with the
 * first letter comes back with all of them: it goes and comes as it was when it went.
 *
 * Returns: whether this change is both now
 */
gboolean
cirkel_change_join (CirkelChange *self, CirkelChange *later)
{
  if (later->kind != KIND_TEXT)
    return FALSE;
  if (self->kind == KIND_INSERT && self->item == (gpointer)later->record)
    return TRUE;
  if (!cirkel_change_is_of (self, later->record, later->field))
    return FALSE;

  cirkel_change_take_text (self, g_strdup (later->new_text));

  return TRUE;
}
