/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-audience.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-discussed.h"
#include "cirkel-expectations.h"
#include "cirkel-factor.h"
#include "cirkel-need.h"
#include "cirkel-option.h"
#include "cirkel-session.h"
#include "cirkel-steps.h"

/* Who gets what: every type of record that a session can have, each mark on and off, for each audience. */

static const struct
{
  GType (*type) (void);
  gboolean can_be_private;
  gboolean can_be_for_employer;
} kinds[] = {
  { cirkel_session_get_type, FALSE, FALSE },      { cirkel_card_get_type, FALSE, FALSE },
  { cirkel_conversation_get_type, FALSE, FALSE }, { cirkel_agenda_item_get_type, TRUE, FALSE },
  { cirkel_expectations_get_type, TRUE, FALSE },  { cirkel_aim_get_type, TRUE, FALSE },
  { cirkel_answers_get_type, FALSE, FALSE },      { cirkel_placement_get_type, TRUE, FALSE },
  { cirkel_factor_get_type, FALSE, FALSE },       { cirkel_need_get_type, FALSE, FALSE },
  { cirkel_steps_get_type, FALSE, FALSE },        { cirkel_step_state_get_type, TRUE, FALSE },
  { cirkel_discussed_get_type, FALSE, FALSE },    { cirkel_choice_get_type, TRUE, FALSE },
  { cirkel_option_get_type, FALSE, FALSE },       { cirkel_agreement_get_type, TRUE, TRUE },
  { cirkel_closing_get_type, TRUE, FALSE },       { cirkel_exploration_get_type, FALSE, FALSE },
};

static void
find_types (GType type, GHashTable *found)
{
  g_autoptr (CirkelRecordClass) klass = g_type_class_ref (type);
  guint              n_fields;
  const CirkelField *fields = cirkel_record_class_get_fields (klass, &n_fields);

  g_hash_table_add (found, GSIZE_TO_POINTER (type));
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].kind == CIRKEL_FIELD_RECORD || fields[i].kind == CIRKEL_FIELD_LIST)
      find_types (fields[i].type (), found);
}

/* A new type of record, or a new mark, makes this fail until somebody says here who gets it. */
static void
test_table_is_whole (void)
{
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);

  find_types (CIRKEL_TYPE_SESSION, found);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (CirkelRecord) record = g_object_new (kinds[i].type (), NULL);

      g_test_message ("%s", G_OBJECT_TYPE_NAME (record));
      g_assert_true (g_hash_table_remove (found, GSIZE_TO_POINTER (kinds[i].type ())));
      g_assert_cmpint (cirkel_record_find_field (record, "private") != NULL, ==, kinds[i].can_be_private);
      g_assert_cmpint (cirkel_record_find_field (record, "for-employer") != NULL, ==,
                       kinds[i].can_be_for_employer);
    }

  g_assert_cmpuint (g_hash_table_size (found), ==, 0);
}

static void
check (guint kind, gboolean private, gboolean for_employer)
{
  g_autoptr (CirkelRecord) record = g_object_new (kinds[kind].type (), NULL);

  if (kinds[kind].can_be_private)
    g_object_set (record, "private", private, NULL);
  if (kinds[kind].can_be_for_employer)
    g_object_set (record, "for-employer", for_employer, NULL);

  g_test_message ("%s, private %d, for the employer %d", G_OBJECT_TYPE_NAME (record), private, for_employer);
  g_assert_true (cirkel_audience_gets (CIRKEL_AUDIENCE_CLIENT, record));
  g_assert_cmpint (cirkel_audience_gets (CIRKEL_AUDIENCE_PROFESSIONAL, record), ==,
                   !(private && kinds[kind].can_be_private));
  g_assert_cmpint (cirkel_audience_gets (CIRKEL_AUDIENCE_EMPLOYER, record), ==,
                   CIRKEL_IS_AGREEMENT (record) && for_employer && !private);
}

static void
test_records (void)
{
  for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    for (guint marks = 0; marks < 4; marks++)
      check (kind, (marks & 1) != 0, (marks & 2) != 0);
}

static void
test_cards (void)
{
  g_autoptr (CirkelConversation) conversation = cirkel_conversation_new ();
  g_autoptr (CirkelPlacement) shared = cirkel_placement_new ("contacts");
  g_autoptr (CirkelPlacement) kept = cirkel_placement_new ("income");
  static const struct
  {
    const char    *card;
    CirkelAudience audience;
    gboolean       gets;
  } cases[] = {
    { "contacts", CIRKEL_AUDIENCE_CLIENT, TRUE },      { "income", CIRKEL_AUDIENCE_CLIENT, TRUE },
    { "nowhere", CIRKEL_AUDIENCE_CLIENT, TRUE },       { "contacts", CIRKEL_AUDIENCE_PROFESSIONAL, TRUE },
    { "income", CIRKEL_AUDIENCE_PROFESSIONAL, FALSE }, { "nowhere", CIRKEL_AUDIENCE_PROFESSIONAL, TRUE },
    { "contacts", CIRKEL_AUDIENCE_EMPLOYER, FALSE },   { "income", CIRKEL_AUDIENCE_EMPLOYER, FALSE },
    { "nowhere", CIRKEL_AUDIENCE_EMPLOYER, FALSE },
  };

  g_object_set (kept, "private", TRUE, NULL);
  g_list_store_append (cirkel_conversation_get_placements (conversation), shared);
  g_list_store_append (cirkel_conversation_get_placements (conversation), kept);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (cirkel_audience_gets_card (cases[i].audience, conversation, cases[i].card), ==,
                     cases[i].gets);
}

static void
test_answers (void)
{
  g_autoptr (CirkelConversation) conversation = cirkel_conversation_new ();

  g_assert_true (cirkel_audience_gets_answers (CIRKEL_AUDIENCE_CLIENT, conversation));
  g_assert_true (cirkel_audience_gets_answers (CIRKEL_AUDIENCE_PROFESSIONAL, conversation));
  g_assert_false (cirkel_audience_gets_answers (CIRKEL_AUDIENCE_EMPLOYER, conversation));

  g_object_set (conversation, "questionnaire-private", TRUE, NULL);
  g_assert_true (cirkel_audience_gets_answers (CIRKEL_AUDIENCE_CLIENT, conversation));
  g_assert_false (cirkel_audience_gets_answers (CIRKEL_AUDIENCE_PROFESSIONAL, conversation));
  g_assert_false (cirkel_audience_gets_answers (CIRKEL_AUDIENCE_EMPLOYER, conversation));
}

static void
test_names (void)
{
  static const char *const names[] = { "client", "professional", "employer" };
  CirkelAudience           audience = CIRKEL_AUDIENCE_EMPLOYER;

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == CIRKEL_N_AUDIENCES);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpstr (cirkel_audience_get_name ((CirkelAudience)i), ==, names[i]);
      g_assert_true (cirkel_audience_from_name (names[i], &audience));
      g_assert_cmpint (audience, ==, i);
    }

  g_assert_false (cirkel_audience_from_name ("", &audience));
  g_assert_false (cirkel_audience_from_name ("Client", &audience));
  g_assert_false (cirkel_audience_from_name ("everybody", &audience));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/audience/table-is-whole", test_table_is_whole);
  g_test_add_func ("/audience/records", test_records);
  g_test_add_func ("/audience/cards", test_cards);
  g_test_add_func ("/audience/answers", test_answers);
  g_test_add_func ("/audience/names", test_names);

  return g_test_run ();
}
