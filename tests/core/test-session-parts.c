/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <string.h>

#include "cirkel-edits.h"
#include "cirkel-session-file.h"
#include "cirkel-talk-edits.h"
#include "record-walk.h"
#include "sample-session.h"

/* The parts of a session in its file: what is not there stays away, what nobody
 * knows stays in each of them, and cards lie on the tables of their purpose. */

static char *
serialize (CirkelSession *session)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_strndup (data, length);
}

static CirkelSession *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  CirkelSession *session = cirkel_session_parse (text, strlen (text), NULL, &error);

  g_assert_no_error (error);

  return session;
}

/* Lists and records are made when somebody asks for them. Looking changes nothing. */
static void
test_looked_at (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Cliënt 12");
  g_autoptr (CirkelSession) copy = cirkel_record_copy (session);
  g_autofree char *before = serialize (session);
  g_autofree char *after = NULL;
  g_autofree char *after_copy = NULL;
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (session));
  g_autoptr (CirkelSession) late_copy = cirkel_record_copy (session);

  /* A session, a conversation, seven cards and placements, six steps with their owner, and three more. */
  g_assert_cmpuint (records->len, ==, 2 + 7 + 7 + 7 + 3);
  after = serialize (session);
  after_copy = serialize (late_copy);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpstr (after_copy, ==, before);
  g_assert_null (strstr (before, "steps"));
  g_assert_null (strstr (before, "closing"));
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (copy)));
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (late_copy), CIRKEL_RECORD (copy)));
}

/* Each record keeps a member that this version does not know, even one that has nothing else. */
static void
test_unknown_in_each (void)
{
  g_autoptr (CirkelSession) session = sample_session_new_whole ();
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (session));
  g_autoptr (GHashTable) types = g_hash_table_new (NULL, NULL);
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;
  g_autoptr (CirkelSession) back = NULL;

  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *member = g_strdup_printf ("\"toekomst\": [%u, 2.50, 1e22]", i);
      const char      *members[] = { member, NULL };

      cirkel_record_take_unknown (g_ptr_array_index (records, i), g_strdupv ((char **)members));
      g_hash_table_add (types, GSIZE_TO_POINTER (G_OBJECT_TYPE (g_ptr_array_index (records, i))));
    }
  g_assert_cmpuint (g_hash_table_size (types), ==, 18);

  text = serialize (session);
  back = parse (text);
  again = serialize (back);
  g_assert_cmpstr (again, ==, text);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (session), CIRKEL_RECORD (back)));
  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *member = g_strdup_printf ("\"toekomst\": [%u, 2.50, 1e22]", i);

      g_assert_nonnull (strstr (again, member));
    }
}

/* A step of which a newer version knows something is not empty. */
static void
test_unknown_alone (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Cliënt 12");
  CirkelConversation *conversation = cirkel_session_get_current (session);
  const char *const   members[] = { "\"toekomst\": 1.50", NULL };
  g_autofree char    *text = NULL;
  g_autofree char    *again = NULL;
  g_autoptr (CirkelSession) back = NULL;

  cirkel_record_take_unknown (
    CIRKEL_RECORD (cirkel_conversation_get_step_state (conversation, CIRKEL_STEP_NEEDED)),
    g_strdupv ((char **)members));
  text = serialize (session);
  g_assert_nonnull (strstr (text, members[0]));
  back = parse (text);
  again = serialize (back);
  g_assert_cmpstr (again, ==, text);
}

static CirkelPlacement *
find (CirkelSession *session, guint conversation, const char *card_id)
{
  g_autoptr (CirkelConversation) found
    = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session)), conversation);

  return cirkel_conversation_find_placement (found, card_id, NULL);
}

static void
remove_placement (CirkelConversation *conversation, const char *card_id)
{
  guint position;

  g_assert_nonnull (cirkel_conversation_find_placement (conversation, card_id, &position));
  g_list_store_remove (cirkel_conversation_get_placements (conversation), position);
}

/* A card that lies nowhere gets to the tray of the last conversation, where that is about its purpose. */
static void
test_tray_of_purpose (void)
{
  for (guint last = CIRKEL_PURPOSE_VALUES; last <= CIRKEL_PURPOSE_GOALS; last++)
    {
      g_autoptr (CirkelHistory) history = cirkel_history_new ();
      g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "Cliënt 12");
      CirkelConversation *current;
      const char         *goal, *value;
      g_autofree char    *text = NULL;
      g_autoptr (CirkelSession) back = NULL;

      value = cirkel_card_get_id (cirkel_edit_add_card (history, session, "Dicht bij huis", ""));
      cirkel_edit_start_follow_up (history, session, CIRKEL_PURPOSE_GOALS);
      goal = cirkel_card_get_id (cirkel_edit_add_card (history, session, "Elke dag buiten", ""));
      remove_placement (cirkel_session_get_current (session), goal);
      current = cirkel_edit_start_follow_up (history, session, (CirkelPurpose)last);
      remove_placement (current, last == CIRKEL_PURPOSE_GOALS ? goal : value);

      text = serialize (session);
      back = parse (text);
      g_assert_null (find (back, 1, goal));
      g_assert_null (find (back, 1, "income"));
      g_assert_null (find (back, 0, goal));
      g_assert_cmpint (find (back, 2, goal) != NULL, ==, last == CIRKEL_PURPOSE_GOALS);
      g_assert_cmpint (find (back, 2, value) != NULL, ==, last == CIRKEL_PURPOSE_VALUES);
      g_assert_cmpint (find (back, 2, "income") != NULL, ==, last == CIRKEL_PURPOSE_VALUES);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-parts/looked-at", test_looked_at);
  g_test_add_func ("/session-parts/unknown-in-each", test_unknown_in_each);
  g_test_add_func ("/session-parts/unknown-alone", test_unknown_alone);
  g_test_add_func ("/session-parts/tray-of-purpose", test_tray_of_purpose);

  return g_test_run ();
}
