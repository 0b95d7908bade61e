/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-record-edits.h"
#include "record-walk.h"
#include "sample-session.h"

#include <string.h>

/* The edits that any record knows, on every field of every record of a session in
 * which each list has something: one step each, undone and redone to the letter.
 * What to try follows from the field tables. */

typedef struct
{
  CirkelSession *session;
  CirkelHistory *history;
  guint          n_edits;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = sample_session_new_whole ();
  f->history = cirkel_history_new ();
  f->n_edits = 0;
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_object (&f->session);
  g_clear_object (&f->history);
}

static gboolean
is_now (Fixture *f, CirkelSession *then)
{
  return cirkel_record_equal (CIRKEL_RECORD (f->session), CIRKEL_RECORD (then));
}

/* Undoes the one step that there is and does it again, and leaves the session as it was. */
static void
check_step (Fixture *f, CirkelSession *before)
{
  g_autoptr (CirkelSession) after = cirkel_record_copy (f->session);

  f->n_edits++;
  g_assert_false (is_now (f, before));
  g_assert_nonnull (cirkel_history_get_undo_name (f->history, NULL));

  g_assert_true (cirkel_history_undo (f->history));
  g_assert_true (is_now (f, before));
  g_assert_false (cirkel_history_get_can_undo (f->history));
  g_assert_true (cirkel_history_redo (f->history));
  g_assert_true (is_now (f, after));
  g_assert_true (cirkel_history_undo (f->history));
}

/* What changes nothing is no step, and what was undone can still be redone. */
static void
check_no_step (Fixture *f, CirkelSession *before, guint64 state)
{
  g_assert_true (is_now (f, before));
  g_assert_false (cirkel_history_get_can_undo (f->history));
  g_assert_cmpuint (cirkel_history_get_state (f->history), ==, state);
}

static const char *
other_text (const CirkelField *field)
{
  switch ((int)field->kind)
    {
    case CIRKEL_FIELD_ID:
      return "een-ander";
    case CIRKEL_FIELD_DATE:
      return "2028-02-29";
    case CIRKEL_FIELD_TIME:
      return "2028-02-29T10:00:00Z";
    default:
      return "iets heel anders";
    }
}

static void
check_text (Fixture *f, CirkelRecord *record, const CirkelField *field)
{
  g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
  g_autofree char *now = g_strdup (cirkel_record_get_text (record, field));
  guint64          state = cirkel_history_get_state (f->history);

  cirkel_edit_write (f->history, record, field->name, now);
  check_no_step (f, before, state);
  cirkel_edit_pick (f->history, record, field->name, now);
  check_no_step (f, before, state);

  cirkel_edit_pick (f->history, record, field->name, other_text (field));
  g_assert_cmpstr (cirkel_record_text (record, field->name), ==, other_text (field));
  check_step (f, before);

  /* Letter by letter is one step. */
  for (guint i = 1; i <= strlen (other_text (field)); i++)
    {
      g_autofree char *part = g_strndup (other_text (field), i);

      cirkel_edit_write (f->history, record, field->name, part);
    }
  g_assert_cmpstr (cirkel_record_text (record, field->name), ==, other_text (field));
  check_step (f, before);
}

/* A text that is too long or has breaks is made fit. */
static void
check_fit (Fixture *f, CirkelRecord *record, const CirkelField *field)
{
  g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
  g_autofree char *rest = g_strnfill (3000, 'x');
  g_autofree char *text = g_strconcat ("é\n\t😀", rest, NULL);

  if (field->kind != CIRKEL_FIELD_LINE && field->kind != CIRKEL_FIELD_TEXT)
    return;

  cirkel_edit_write (f->history, record, field->name, text);
  g_assert_cmpint (g_utf8_strlen (cirkel_record_text (record, field->name), -1), ==, field->max);
  g_assert_true (g_str_has_prefix (cirkel_record_text (record, field->name),
                                   field->kind == CIRKEL_FIELD_LINE ? "é  😀x" : "é\n\t😀x"));
  check_step (f, before);
}

static void
check_number (Fixture *f, CirkelRecord *record, const CirkelField *field)
{
  g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
  guint64 state = cirkel_history_get_state (f->history);
  int     now = cirkel_record_get_int (record, field);
  int     last = 1;

  if (field->kind == CIRKEL_FIELD_INT)
    last = field->max;
  else if (field->kind == CIRKEL_FIELD_ENUM)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());

      last = klass->maximum;
    }

  cirkel_edit_choose (f->history, record, field->name, now);
  check_no_step (f, before, state);
  for (int value = 0; value <= last; value++)
    {
      if (value == now)
        continue;
      cirkel_edit_choose (f->history, record, field->name, value);
      g_assert_cmpint (cirkel_record_int (record, field->name), ==, value);
      check_step (f, before);
    }
}

static void
check_fields (Fixture *f, CirkelRecord *record)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (cirkel_field_is_text (&fields[i]))
        {
          check_text (f, record, &fields[i]);
          check_fit (f, record, &fields[i]);
        }
      else if (fields[i].kind != CIRKEL_FIELD_LIST && fields[i].kind != CIRKEL_FIELD_RECORD)
        check_number (f, record, &fields[i]);
    }
}

static void
test_fields (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (f->session));
  g_autoptr (GHashTable) types = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < records->len; i++)
    {
      CirkelRecord *record = g_ptr_array_index (records, i);

      /* One of each type will do. */
      if (record_walk_is_edited (G_OBJECT_TYPE (record))
          && g_hash_table_add (types, GSIZE_TO_POINTER (G_OBJECT_TYPE (record))))
        check_fields (f, record);
    }

  g_assert_cmpuint (g_hash_table_size (types), ==, 12);
  g_assert_cmpuint (f->n_edits, >, 150);
}

typedef void (*CheckList) (Fixture *f, CirkelRecord *owner, const CirkelField *list);

/* Once for each list of records that people fill by these edits. */
static void
for_each_list (Fixture *f, CheckList check, guint n_expected)
{
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (f->session));
  g_autoptr (GHashTable) lists = g_hash_table_new (NULL, NULL);

  /* A check may replace what is in the list: inner lists come first. */
  for (guint i = records->len; i > 0; i--)
    {
      CirkelRecord      *owner = g_ptr_array_index (records, i - 1);
      guint              n_fields;
      const CirkelField *fields = cirkel_record_get_fields (owner, &n_fields);

      for (guint j = 0; j < n_fields; j++)
        {
          if (fields[j].kind == CIRKEL_FIELD_LIST && record_walk_is_edited (fields[j].type ())
              && g_hash_table_add (lists, (gpointer)&fields[j]))
            check (f, owner, &fields[j]);
        }
    }

  g_assert_cmpuint (g_hash_table_size (lists), ==, n_expected);
}

static void
check_add_and_remove (Fixture *f, CirkelRecord *owner, const CirkelField *field)
{
  GListModel *list = G_LIST_MODEL (cirkel_record_get_list (owner, field));
  guint       n_items = g_list_model_get_n_items (list);
  g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
  g_autoptr (CirkelRecord) item = g_object_new (field->type (), NULL);
  g_autoptr (GObject) last = NULL;

  g_assert_true (cirkel_edit_can_add (owner, field->name));
  g_assert_true (cirkel_edit_add (f->history, owner, field->name, item));
  last = g_list_model_get_item (list, n_items);
  g_assert_true (last == G_OBJECT (item));
  check_step (f, before);

  for (guint i = 0; record_walk_can_leave (field->type ()) && i < n_items; i++)
    {
      g_autoptr (GObject) leaving = g_list_model_get_item (list, i);

      cirkel_edit_remove (f->history, owner, field->name, leaving);
      g_assert_cmpuint (g_list_model_get_n_items (list), ==, n_items - 1);
      g_assert_false (g_list_store_find (G_LIST_STORE (list), leaving, NULL));
      check_step (f, before);
    }
}

static void
test_add_and_remove (Fixture *f, gconstpointer data)
{
  for_each_list (f, check_add_and_remove, 10);
}

static void
check_move (Fixture *f, CirkelRecord *owner, const CirkelField *field)
{
  enum
  {
    N_ITEMS = 4
  };
  GListStore *list = cirkel_record_get_list (owner, field);
  GObject    *items[N_ITEMS];

  if (!record_walk_can_move (field->type ()))
    return;

  g_list_store_remove_all (list);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      items[i] = g_object_new (field->type (), NULL);
      if (cirkel_record_find_field (CIRKEL_RECORD (items[i]), "text") != NULL)
        g_object_set (items[i], "text", (const char *[]){ "a", "b", "c", "d" }[i], NULL);
      else
        g_object_set (items[i], "choice", (const char *[]){ "a", "b", "c", "d" }[i], NULL);
      g_list_store_append (list, items[i]);
    }

  for (guint from = 0; from < N_ITEMS; from++)
    for (guint to = 0; to < N_ITEMS; to++)
      {
        g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);
        guint64 state = cirkel_history_get_state (f->history);
        guint   position;

        cirkel_edit_move (f->history, owner, field->name, items[from], to);
        g_assert_true (g_list_store_find (list, items[from], &position));
        g_assert_cmpuint (position, ==, to);
        if (from == to)
          check_no_step (f, before, state);
        else
          check_step (f, before);
      }

  for (guint i = 0; i < N_ITEMS; i++)
    g_object_unref (items[i]);
}

static void
test_move (Fixture *f, gconstpointer data)
{
  for_each_list (f, check_move, 10);
  g_assert_cmpuint (f->n_edits, ==, 8 * 12);
}

static void
check_full (Fixture *f, CirkelRecord *owner, const CirkelField *field)
{
  GListStore *list = cirkel_record_get_list (owner, field);
  g_autoptr (CirkelRecord) item = g_object_new (field->type (), NULL);
  guint64 state = cirkel_history_get_state (f->history);

  while (g_list_model_get_n_items (G_LIST_MODEL (list)) < (guint)field->max)
    {
      g_autoptr (CirkelRecord) filler = g_object_new (field->type (), NULL);

      g_assert_true (cirkel_edit_can_add (owner, field->name));
      g_list_store_append (list, filler);
    }

  g_assert_false (cirkel_edit_can_add (owner, field->name));
  g_assert_false (cirkel_edit_add (f->history, owner, field->name, item));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, field->max);
  g_assert_false (cirkel_history_get_can_undo (f->history));
  g_assert_cmpuint (cirkel_history_get_state (f->history), ==, state);
}

static void
test_full (Fixture *f, gconstpointer data)
{
  for_each_list (f, check_full, 10);
}

#define ADD(name, func) g_test_add ("/record-edits/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("fields", test_fields);
  ADD ("add-and-remove", test_add_and_remove);
  ADD ("move", test_move);
  ADD ("full", test_full);

  return g_test_run ();
}
