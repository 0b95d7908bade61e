/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-discussed.h"
#include "cirkel-expectations.h"
#include "cirkel-factor.h"
#include "cirkel-need.h"
#include "cirkel-option.h"
#include "cirkel-enum-types.h"
#include "cirkel-session.h"
#include "cirkel-steps.h"

/* Every field of every type is the same thing in the table and as a property:
 * readable, empty at first, notifying once for each real change. */

static void
count_notify_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

static void
fill_value (GValue *value, const CirkelField *field)
{
  switch ((int)field->kind)
    {
    case CIRKEL_FIELD_INT:
      g_value_init (value, G_TYPE_INT);
      g_value_set_int (value, field->max);
      break;
    case CIRKEL_FIELD_BOOL:
      g_value_init (value, G_TYPE_BOOLEAN);
      g_value_set_boolean (value, TRUE);
      break;
    case CIRKEL_FIELD_ENUM:
      g_value_init (value, field->type ());
      g_value_set_enum (value, 1);
      break;
    default:
      g_value_init (value, G_TYPE_STRING);
      g_value_set_static_string (value, "waarde");
    }
}

static void
assert_values_equal (const GValue *a, const GValue *b)
{
  g_autofree char *text_a = g_strdup_value_contents (a);
  g_autofree char *text_b = g_strdup_value_contents (b);

  g_assert_cmpstr (text_a, ==, text_b);
}

static void
test_scalar (CirkelRecord *record, const CirkelField *field)
{
  g_autofree char *signal = g_strconcat ("notify::", field->name, NULL);
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) got = G_VALUE_INIT;
  guint count = 0;

  fill_value (&value, field);
  g_signal_connect (record, signal, G_CALLBACK (count_notify_cb), &count);
  g_object_set_property (G_OBJECT (record), field->name, &value);
  g_assert_cmpuint (count, ==, 1);
  g_object_set_property (G_OBJECT (record), field->name, &value);
  g_assert_cmpuint (count, ==, 1);

  g_value_init (&got, G_VALUE_TYPE (&value));
  g_object_get_property (G_OBJECT (record), field->name, &got);
  assert_values_equal (&value, &got);
  g_assert_false (cirkel_record_is_default (record, field));
}

static void
test_list (CirkelRecord *record, const CirkelField *field)
{
  g_autoptr (GListModel) list = NULL;

  g_object_get (record, field->name, &list, NULL);
  g_assert_true (list == G_LIST_MODEL (cirkel_record_get_list (record, field)));
  g_assert_true (g_list_model_get_item_type (list) == field->type ());
}

/* Gives a field another value than a new record has in it. */
static void
change_field (CirkelRecord *record, const CirkelField *field)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (field->kind == CIRKEL_FIELD_LIST)
    {
      g_autoptr (CirkelRecord) item = g_object_new (field->type (), NULL);

      g_list_store_append (cirkel_record_get_list (record, field), item);
    }
  else if (field->kind == CIRKEL_FIELD_RECORD)
    {
      CirkelRecord *inner = cirkel_record_get_record (record, field);
      guint         n_fields;

      change_field (inner, &cirkel_record_get_fields (inner, &n_fields)[0]);
    }
  else
    {
      fill_value (&value, field);
      g_object_set_property (G_OBJECT (record), field->name, &value);
    }
}

static void
test_fields (void)
{
  const GType types[] = {
    CIRKEL_TYPE_AGENDA_ITEM, CIRKEL_TYPE_AGREEMENT,    CIRKEL_TYPE_AIM,         CIRKEL_TYPE_ANSWERS,
    CIRKEL_TYPE_CARD,        CIRKEL_TYPE_CHOICE,       CIRKEL_TYPE_CLOSING,     CIRKEL_TYPE_CONVERSATION,
    CIRKEL_TYPE_DISCUSSED,   CIRKEL_TYPE_EXPECTATIONS, CIRKEL_TYPE_EXPLORATION, CIRKEL_TYPE_FACTOR,
    CIRKEL_TYPE_NEED,        CIRKEL_TYPE_OPTION,       CIRKEL_TYPE_PLACEMENT,   CIRKEL_TYPE_SESSION,
    CIRKEL_TYPE_STEP_STATE,  CIRKEL_TYPE_STEPS,
  };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (CirkelRecord) record = g_object_new (types[t], NULL);
      guint              n_fields;
      const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

      g_assert_cmpuint (n_fields, >, 0);
      g_assert_null (cirkel_record_find_field (record, "no-such-field"));
      for (guint i = 0; i < n_fields; i++)
        {
          g_test_message ("%s:%s", g_type_name (types[t]), fields[i].name);
          g_assert_true (cirkel_record_find_field (record, fields[i].name) == &fields[i]);
          g_assert_true (cirkel_record_is_default (record, &fields[i]));
          if (fields[i].kind == CIRKEL_FIELD_LIST)
            test_list (record, &fields[i]);
          else if (fields[i].kind == CIRKEL_FIELD_RECORD)
            g_assert_true (cirkel_record_get_record (record, &fields[i])
                           == cirkel_record_record (record, fields[i].name));
          else
            test_scalar (record, &fields[i]);
        }

      g_assert_finalize_object (g_steal_pointer (&record));
    }
}

/* One changed field makes two records differ; a list that was only looked at does not. */
static void
test_equal (void)
{
  const GType types[] = { CIRKEL_TYPE_PLACEMENT, CIRKEL_TYPE_CONVERSATION };

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (CirkelRecord) a = g_object_new (types[t], NULL);
      guint              n_fields;
      const CirkelField *fields = cirkel_record_get_fields (a, &n_fields);

      for (guint i = 0; i < n_fields; i++)
        {
          g_autoptr (CirkelRecord) b = g_object_new (types[t], NULL);
          g_autoptr (GObject) looked_at = NULL;

          if (fields[i].kind == CIRKEL_FIELD_LIST || fields[i].kind == CIRKEL_FIELD_RECORD)
            g_object_get (b, fields[i].name, &looked_at, NULL);
          g_assert_true (cirkel_record_equal (a, b));
          g_assert_true (cirkel_record_equal (b, a));

          change_field (b, &fields[i]);
          g_assert_false (cirkel_record_equal (a, b));
          g_assert_false (cirkel_record_equal (b, a));
        }
    }
}

static void
test_equal_deep (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Cliënt 12");
  g_autoptr (CirkelSession) other = cirkel_session_new ("nl", "Cliënt 12");
  CirkelConversation *conversation = cirkel_session_get_current (session);
  CirkelConversation *other_conversation = cirkel_session_get_current (other);

  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (session)));
  g_assert_false (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (other)));

  g_object_set (other_conversation, "id", cirkel_conversation_get_id (conversation), "date",
                cirkel_conversation_get_date (conversation), NULL);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (conversation), CIRKEL_RECORD (other_conversation)));
  g_object_set (cirkel_conversation_find_placement (other_conversation, "valuable", NULL), "y", 1, NULL);
  g_assert_false (cirkel_record_equal (CIRKEL_RECORD (conversation), CIRKEL_RECORD (other_conversation)));
}

static void
test_new_session (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Cliënt 12");
  GListModel         *deck = G_LIST_MODEL (cirkel_session_get_deck (session));
  CirkelConversation *conversation = cirkel_session_get_current (session);
  guint               n_ids = g_strv_length ((GStrv)cirkel_card_get_standard_ids ());

  g_assert_cmpuint (n_ids, ==, 7);
  g_assert_cmpuint (g_list_model_get_n_items (deck), ==, n_ids);
  for (guint i = 0; i < n_ids; i++)
    {
      const char      *id = cirkel_card_get_standard_ids ()[i];
      guint            position;
      CirkelPlacement *placement = cirkel_conversation_find_placement (conversation, id, &position);

      g_assert_false (cirkel_card_is_own (cirkel_session_find_card (session, id, NULL)));
      g_assert_cmpuint (position, ==, i);
      g_assert_cmpint (cirkel_placement_get_place (placement), ==, CIRKEL_PLACE_TRAY);
    }
  g_assert_null (cirkel_session_find_card (session, "own-1", NULL));
  g_assert_true (g_uuid_string_is_valid (cirkel_session_get_id (session)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/fields", test_fields);
  g_test_add_func ("/record/equal", test_equal);
  g_test_add_func ("/record/equal-deep", test_equal_deep);
  g_test_add_func ("/record/new-session", test_new_session);

  return g_test_run ();
}
