/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <string.h>

#include "cirkel-choice.h"
#include "cirkel-edits.h"
#include "cirkel-need.h"
#include "cirkel-record-edits.h"
#include "cirkel-session-file.h"
#include "cirkel-talk-edits.h"
#include "record-walk.h"

/* Whatever people do in whatever order: undo to the start gives back the first
 * session, redo the last one, the file can always be read, and one number of the
 * history never stands for two different contents. */

#define N_CONVERSATIONS_MAX 4

typedef struct
{
  CirkelSession *session;
  CirkelHistory *history;
  GRand         *rand;
  GHashTable    *contents; /* of each number of the history, what the session held */
  guint          n_repeats;
} Fixture;

static guint64 *
copy_number (guint64 number)
{
  return g_memdup2 (&number, sizeof number);
}

static char *
sum_up (Fixture *f)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (f->session);

  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

/* A saved number must mean that there is nothing to save. */
static void
check_state (Fixture *f)
{
  guint64          number = cirkel_history_get_state (f->history);
  const char      *before = g_hash_table_lookup (f->contents, &number);
  g_autofree char *now = sum_up (f);

  if (before != NULL)
    {
      f->n_repeats++;
      g_assert_cmpstr (now, ==, before);
    }
  else
    g_hash_table_insert (f->contents, copy_number (number), g_steal_pointer (&now));
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->session = cirkel_session_new ("nl", "Cliënt 12");
  f->history = cirkel_history_new ();
  f->rand = g_rand_new_with_seed (20261122);
  f->contents = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  f->n_repeats = 0;
  check_state (f);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (f->history);
  g_assert_finalize_object (f->session);
  g_rand_free (f->rand);
  g_hash_table_unref (f->contents);
}

static int
number_below (Fixture *f, guint end)
{
  return g_rand_int_range (f->rand, 0, (int)end);
}

static gpointer
any_of (Fixture *f, GListModel *list)
{
  guint n_items = g_list_model_get_n_items (list);

  /* Lists keep their records alive: they are borrowed here. */
  g_autoptr (GObject) item
    = n_items > 0 ? g_list_model_get_item (list, (guint)number_below (f, n_items)) : NULL;

  return item;
}

static CirkelConversation *
current (Fixture *f)
{
  return cirkel_session_get_current (f->session);
}

static const char *
any_card_id (Fixture *f)
{
  return cirkel_card_get_id (any_of (f, G_LIST_MODEL (cirkel_session_get_deck (f->session))));
}

static CirkelPlacement *
any_placement (Fixture *f)
{
  return any_of (f, G_LIST_MODEL (cirkel_conversation_get_placements (current (f))));
}

static char *
any_text (Fixture *f, const CirkelField *field)
{
  static const char *const texts[] = { "", "a", "Twee\nregels", "\t\x01\x7f", "\xff\xc3", "é😀", "\"\\{}[]" };

  if (field->kind == CIRKEL_FIELD_DATE)
    return number_below (f, 3) > 0 || (field->flags & CIRKEL_FIELD_FILLED) != 0
             ? g_strdup_printf ("20%02d-12-01", number_below (f, 100))
             : g_strdup ("");
  if (field->kind == CIRKEL_FIELD_ID)
    return number_below (f, 3) > 0 ? g_strdup_printf ("id-%d", number_below (f, 5)) : g_strdup ("");
  if (number_below (f, 50) == 0)
    return g_strnfill (2500, 'x');

  return g_strdup (texts[number_below (f, G_N_ELEMENTS (texts))]);
}

static int
any_number (Fixture *f, const CirkelField *field)
{
  g_autoptr (GEnumClass) klass = NULL;

  if (field->kind == CIRKEL_FIELD_BOOL)
    return number_below (f, 2);
  if (field->kind == CIRKEL_FIELD_INT)
    return g_rand_int_range (f->rand, field->min, field->max + 1);

  klass = g_type_class_ref (field->type ());
  return number_below (f, klass->n_values);
}

static void
give_ids (Fixture *f, CirkelRecord *record)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      if (fields[i].kind == CIRKEL_FIELD_ID && (fields[i].flags & CIRKEL_FIELD_REQUIRED) != 0)
        cirkel_record_take_text (record, &fields[i], g_strdup_printf ("id-%d", number_below (f, 1000)));
    }
}

static void
change_list (Fixture *f, CirkelRecord *owner, const CirkelField *field)
{
  GListModel *list = G_LIST_MODEL (cirkel_record_get_list (owner, field));
  gpointer    item = any_of (f, list);
  int         what = number_below (f, 4);

  if (what >= 2 || item == NULL)
    {
      g_autoptr (CirkelRecord) added = g_object_new (field->type (), NULL);

      give_ids (f, added);
      cirkel_edit_add (f->history, owner, field->name, added);
    }
  else if (what == 1)
    cirkel_edit_remove (f->history, owner, field->name, item);
  else if (record_walk_can_move (field->type ()))
    cirkel_edit_move (f->history, owner, field->name, item,
                      (guint)number_below (f, g_list_model_get_n_items (list)));
}

static void
change_field (Fixture *f, CirkelRecord *record, const CirkelField *field)
{
  g_autofree char *text = NULL;

  if (field->kind == CIRKEL_FIELD_LIST)
    {
      if (record_walk_can_leave (field->type ()))
        change_list (f, record, field);
    }
  else if (field->kind == CIRKEL_FIELD_RECORD || !record_walk_is_edited (G_OBJECT_TYPE (record))
           || record_walk_is_noted (G_OBJECT_TYPE (record), field)
           || (field->kind == CIRKEL_FIELD_ID && (field->flags & CIRKEL_FIELD_REQUIRED) != 0))
    return;
  else if (!cirkel_field_is_text (field))
    cirkel_edit_choose (f->history, record, field->name, any_number (f, field));
  else
    {
      text = any_text (f, field);
      if (number_below (f, 2) == 0 || field->kind == CIRKEL_FIELD_ID || field->kind == CIRKEL_FIELD_DATE)
        cirkel_edit_pick (f->history, record, field->name, text);
      else
        cirkel_edit_write (f->history, record, field->name, text);
    }
}

static void
change_any_record (Fixture *f)
{
  CirkelConversation *conversation = any_of (f, G_LIST_MODEL (cirkel_session_get_conversations (f->session)));
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (conversation));
  CirkelRecord      *record = g_ptr_array_index (records, number_below (f, records->len));
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  change_field (f, record, &fields[number_below (f, n_fields)]);
}

static void
change_cards (Fixture *f)
{
  CirkelPlacement *placement = any_placement (f);
  const CirkelSpot spot
    = { placement, (CirkelPlace)number_below (f, CIRKEL_N_PLACES), g_rand_int_range (f->rand, -1200, 1200),
        g_rand_int_range (f->rand, -1200, 1200) };
  CirkelCard *card = any_of (f, G_LIST_MODEL (cirkel_session_get_deck (f->session)));

  if (placement == NULL || number_below (f, 6) == 0)
    cirkel_edit_add_card (f->history, f->session, "Eigen", "");
  else if (number_below (f, 8) == 0 && cirkel_card_is_own (card))
    cirkel_edit_remove_card (f->history, f->session, card);
  else if (number_below (f, 3) == 0 && cirkel_place_is_circle (cirkel_placement_get_place (placement)))
    cirkel_edit_set_most_important (f->history, current (f), placement, number_below (f, 2));
  else if (number_below (f, 3) == 0)
    cirkel_edit_set_words (f->history, placement, number_below (f, 2) ? "Daarom" : "Daarom!");
  else if (number_below (f, 3) == 0)
    cirkel_edit_set_talk_about (f->history, placement, number_below (f, 2));
  else
    cirkel_edit_lay_cards (f->history, &spot, 1);
}

static CirkelStepState *
any_step_state (Fixture *f)
{
  return cirkel_conversation_get_step_state (current (f), (CirkelStep)number_below (f, CIRKEL_N_STEPS));
}

/* What becomes an agreement, where there is anything to agree on. */
static void
agree (Fixture *f)
{
  CirkelPlacement *placement = any_placement (f);
  CirkelNeed      *need
    = placement != NULL ? any_of (f, G_LIST_MODEL (cirkel_placement_get_needs (placement))) : NULL;
  CirkelChoice       *choice = any_of (f, G_LIST_MODEL (cirkel_record_list (current (f), "choices")));
  CirkelConversation *before = cirkel_session_find_before (f->session, current (f));
  CirkelAgreement    *earlier
    = before != NULL ? any_of (f, G_LIST_MODEL (cirkel_record_list (before, "agreements"))) : NULL;

  if (need != NULL)
    cirkel_edit_agree_on_need (f->history, current (f), cirkel_placement_get_card_id (placement), need);
  if (choice != NULL)
    cirkel_edit_agree_on_choice (f->history, current (f), choice);
  if (earlier != NULL)
    cirkel_edit_take_along (f->history, current (f), earlier);
}

static void
talk (Fixture *f)
{
  static const char *const aspects[] = { "important", "enabled", "achieved" };
  CirkelPurpose            purpose = (CirkelPurpose)number_below (f, 2);
  g_autofree char         *question = g_strdup_printf ("vraag-%d", number_below (f, 5));
  guint                    n_conversations
    = g_list_model_get_n_items (G_LIST_MODEL (cirkel_session_get_conversations (f->session)));

  switch (number_below (f, 6))
    {
    case 0:
      if (n_conversations < N_CONVERSATIONS_MAX)
        cirkel_edit_start_follow_up (f->history, f->session, purpose);
      break;
    case 1:
      cirkel_edit_set_purpose (f->history, f->session, current (f), purpose);
      break;
    case 2:
      cirkel_edit_set_discussed (f->history, any_step_state (f), question, number_below (f, 2));
      break;
    case 3:
      cirkel_edit_answer (f->history, current (f), any_card_id (f), aspects[number_below (f, 3)],
                          number_below (f, 7));
      break;
    default:
      agree (f);
    }
}

static void
note (Fixture *f)
{
  CirkelStepState *state = any_step_state (f);
  g_autofree char *question = g_strdup_printf ("vraag-%d", number_below (f, 5));

  cirkel_history_note_int (f->history, CIRKEL_RECORD (current (f)), "step", number_below (f, CIRKEL_N_STEPS));
  cirkel_history_note_int (f->history, CIRKEL_RECORD (state), "visited", TRUE);
  cirkel_history_note_text (f->history, CIRKEL_RECORD (state), "question", question);
}

static void
do_anything (Fixture *f)
{
  int what = number_below (f, 20);

  if (what < 8)
    change_any_record (f);
  else if (what < 10)
    change_cards (f);
  else if (what < 13)
    talk (f);
  else if (what < 14)
    note (f);
  else if (what < 15)
    cirkel_history_seal (f->history);
  else if (what < 18)
    cirkel_history_undo (f->history);
  else
    cirkel_history_redo (f->history);
}

static void
check_file (Fixture *f)
{
  g_autoptr (GBytes) bytes = cirkel_session_serialize (f->session);
  g_autoptr (GError) error = NULL;
  gsize       length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (CirkelSession) back = cirkel_session_parse (text, length, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (f->session), CIRKEL_RECORD (back)));
}

static void
test_random (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelSession) first = cirkel_record_copy (f->session);
  g_autoptr (CirkelSession) last = NULL;
  g_autofree char *end = NULL;
  g_autofree char *again = NULL;

  for (guint i = 0; i < 6000; i++)
    {
      do_anything (f);
      check_state (f);
      if (i % 100 == 0)
        check_file (f);
    }
  g_assert_cmpuint (g_hash_table_size (f->contents), >, 2000);
  g_assert_cmpuint (f->n_repeats, >, 1000);

  while (cirkel_history_redo (f->history))
    check_state (f);
  end = sum_up (f);
  while (cirkel_history_undo (f->history))
    check_state (f);
  last = cirkel_record_copy (f->session);
  record_walk_wipe_notes (last);
  g_assert_true (cirkel_record_equal (CIRKEL_RECORD (last), CIRKEL_RECORD (first)));

  while (cirkel_history_redo (f->history))
    check_state (f);
  again = sum_up (f);
  g_assert_cmpstr (again, ==, end);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/talk-random/random", Fixture, NULL, set_up, test_random, tear_down);

  return g_test_run ();
}
