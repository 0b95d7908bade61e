/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-enum-types.h"
#include "cirkel-method.h"
#include "cirkel-session-file.h"
#include "record-walk.h"

/* The example session shows all that a session can hold, and hangs together. */

typedef struct
{
  CirkelSession *session;
  GPtrArray     *records;
  CirkelMethod  *method;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "voorbeeld.cirkel.json", NULL);
  g_autofree char *text = NULL;
  gsize            length;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  f->session = cirkel_session_parse (text, length, NULL, &error);
  g_assert_no_error (error);
  f->records = record_walk_all (CIRKEL_RECORD (f->session));
  f->method = cirkel_method_new (cirkel_session_get_language (f->session));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_pointer (&f->records, g_ptr_array_unref);
  g_clear_object (&f->method);
  g_clear_object (&f->session);
}

/* Whether any record of a type has something in a field, or a certain number. */
static gboolean
occurs (Fixture *f, GType type, const CirkelField *field, int number)
{
  for (guint i = 0; i < f->records->len; i++)
    {
      CirkelRecord *record = g_ptr_array_index (f->records, i);

      if (G_OBJECT_TYPE (record) != type || cirkel_record_is_default (record, field))
        continue;
      if (number == 0 || cirkel_record_get_int (record, field) == number)
        return TRUE;
    }

  return FALSE;
}

/* Some enumerations have more values than the example has conversations. */
static gboolean
shows_all_values (const CirkelField *field)
{
  return field->type == cirkel_party_get_type || field->type == cirkel_result_get_type
         || field->type == cirkel_effect_get_type || field->type == cirkel_where_get_type
         || field->type == cirkel_place_get_type || field->type == cirkel_purpose_get_type;
}

static void
check_values (Fixture *f, GType type, const CirkelField *field)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());

  for (int value = 1; value <= klass->maximum; value++)
    {
      if (!occurs (f, type, field, value))
        g_error ("%s.%s is never %d", g_type_name (type), field->name, value);
    }
}

static void
check_type (Fixture *f, GType type, GHashTable *seen)
{
  g_autoptr (CirkelRecordClass) klass = g_type_class_ref (type);
  guint              n_fields;
  const CirkelField *fields = cirkel_record_class_get_fields (klass, &n_fields);

  if (!g_hash_table_add (seen, GSIZE_TO_POINTER (type)))
    return;

  for (guint i = 0; i < n_fields; i++)
    {
      if (!occurs (f, type, &fields[i], 0))
        g_error ("%s.%s is empty everywhere", g_type_name (type), fields[i].name);
      if (fields[i].kind == CIRKEL_FIELD_RECORD || fields[i].kind == CIRKEL_FIELD_LIST)
        check_type (f, fields[i].type (), seen);
      else if (fields[i].kind == CIRKEL_FIELD_ENUM && shows_all_values (&fields[i]))
        check_values (f, type, &fields[i]);
    }
}

static void
test_every_field (Fixture *f, gconstpointer data)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  check_type (f, CIRKEL_TYPE_SESSION, seen);
  g_assert_cmpuint (g_hash_table_size (seen), ==, 18);
}

static gboolean
is_question_of (Fixture *f, CirkelStep step, const char *id)
{
  guint                 n_questions;
  const CirkelQuestion *questions = cirkel_method_get_questions (f->method, step, &n_questions);

  for (guint i = 0; i < n_questions; i++)
    {
      if (g_str_equal (questions[i].id, id))
        return TRUE;
    }

  return FALSE;
}

static void
check_question (Fixture *f, CirkelStep step, const char *id)
{
  if (!is_question_of (f, step, id))
    g_error ("step %d has no question “%s”", (int)step + 1, id);
}

static void
check_questions_of_step (Fixture *f, CirkelConversation *conversation, CirkelStep step)
{
  CirkelStepState *state = cirkel_conversation_get_step_state (conversation, step);
  GListModel      *discussed = G_LIST_MODEL (cirkel_record_list (state, "discussed"));
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (*cirkel_record_text (state, "question") != '\0')
    check_question (f, step, cirkel_record_text (state, "question"));
  for (guint i = 0; i < g_list_model_get_n_items (discussed); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (discussed, i);

      check_question (f, step, cirkel_record_text (item, "question"));
      g_assert_true (g_hash_table_add (ids, g_strdup (cirkel_record_text (item, "question"))));
    }
}

static void
test_questions (Fixture *f, gconstpointer data)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (f->session));

  for (guint i = 0; i < g_list_model_get_n_items (conversations); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      for (guint step = 0; step < CIRKEL_N_STEPS; step++)
        check_questions_of_step (f, conversation, (CirkelStep)step);
    }
}

/* Whether a record of a type in a conversation has the id. */
static gboolean
has_id (CirkelConversation *conversation, const char *type_name, const char *id)
{
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (conversation));

  for (guint i = 0; i < records->len; i++)
    {
      CirkelRecord *record = g_ptr_array_index (records, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (record), type_name)
          && g_str_equal (cirkel_record_text (record, "id"), id))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_decision (Fixture *f, const char *id)
{
  guint            n_decisions;
  const CirkelTip *decisions = cirkel_method_get_decisions (f->method, &n_decisions);

  for (guint i = 0; i < n_decisions; i++)
    {
      if (g_str_equal (decisions[i].id, id))
        return TRUE;
    }

  return FALSE;
}

/* What one record says of another is so. */
static void
check_record (Fixture *f, CirkelConversation *conversation, CirkelRecord *record)
{
  const char *type = G_OBJECT_TYPE_NAME (record);

  if (cirkel_record_find_field (record, "card") != NULL && *cirkel_record_text (record, "card") != '\0')
    {
      const char *card = cirkel_record_text (record, "card");

      g_assert_nonnull (cirkel_session_find_card (f->session, card, NULL));
      g_assert_nonnull (cirkel_conversation_find_placement (conversation, card, NULL));
    }
  if (g_str_equal (type, "CirkelAgreement") && *cirkel_record_text (record, "need") != '\0')
    g_assert_true (has_id (conversation, "CirkelNeed", cirkel_record_text (record, "need")));
  if (g_str_equal (type, "CirkelChoice"))
    {
      g_assert_true (is_decision (f, cirkel_record_text (record, "start")));
      if (*cirkel_record_text (record, "agreement") != '\0')
        g_assert_true (has_id (conversation, "CirkelAgreement", cirkel_record_text (record, "agreement")));
    }
}

static void
test_hangs_together (Fixture *f, gconstpointer data)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (f->session));
  const char *date = "";

  g_assert_cmpuint (g_list_model_get_n_items (conversations), >=, 2);
  for (guint i = 0; i < g_list_model_get_n_items (conversations); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);
      g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (conversation));

      g_assert_cmpstr (cirkel_conversation_get_date (conversation), >, date);
      date = cirkel_conversation_get_date (conversation);
      for (guint j = 0; j < records->len; j++)
        check_record (f, conversation, g_ptr_array_index (records, j));
    }
}

/* What helps and hinders is partly picked and partly in people's own words. */
static void
test_factors (Fixture *f, gconstpointer data)
{
  guint                    n_groups, n_picked = 0, n_own = 0;
  const CirkelFactorGroup *groups = cirkel_method_get_factor_groups (f->method, &n_groups);

  for (guint i = 0; i < f->records->len; i++)
    {
      CirkelRecord *record = g_ptr_array_index (f->records, i);
      gboolean      picked = FALSE;

      if (!g_str_equal (G_OBJECT_TYPE_NAME (record), "CirkelFactor"))
        continue;
      for (guint j = 0; j < n_groups; j++)
        for (guint k = 0; k < groups[j].n_words; k++)
          {
            if (!g_str_equal (groups[j].words[k].text, cirkel_record_text (record, "text")))
              continue;
            picked = TRUE;
            g_assert_cmpint (cirkel_record_int (record, "where"), ==, groups[j].where);
          }
      if (picked)
        n_picked++;
      else
        n_own++;
    }

  g_assert_cmpuint (n_picked, >, 5);
  g_assert_cmpuint (n_own, >, 0);
}

#define ADD(name, func) g_test_add ("/example/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("every-field", test_every_field);
  ADD ("questions", test_questions);
  ADD ("hangs-together", test_hangs_together);
  ADD ("factors", test_factors);

  return g_test_run ();
}
