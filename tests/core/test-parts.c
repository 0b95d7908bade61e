/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-agenda-item.h"
#include "cirkel-aim.h"
#include "cirkel-audience.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-edits.h"
#include "cirkel-expectations.h"
#include "cirkel-parts.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-edits.h"
#include "sample-session.h"

/* What a client can keep to themselves or share: every part of each kind is in the list, is
 * ticked exactly when the audience gets it, and the list follows what people do. */

typedef struct
{
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelHistory      *history;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  const gboolean whole = GPOINTER_TO_INT (data);

  f->session = whole ? sample_session_new_whole () : cirkel_session_new ("nl", "Test");
  f->conversation = cirkel_session_get_current (f->session);
  f->history = cirkel_history_new ();
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_assert_finalize_object (g_steal_pointer (&f->history));
  g_clear_object (&f->session);
}

static CirkelParts *
new_parts (Fixture *f, CirkelAudience audience)
{
  return cirkel_parts_new (f->session, f->conversation, f->history, audience);
}

static guint
count (gpointer parts)
{
  return g_list_model_get_n_items (G_LIST_MODEL (parts));
}

/* The list keeps it alive: it is borrowed. */
static CirkelPart *
part_at (gpointer parts, guint position)
{
  g_autoptr (CirkelPart) part = g_list_model_get_item (G_LIST_MODEL (parts), position);

  return part;
}

static CirkelPart *
find_part (gpointer parts, CirkelPartKind kind)
{
  for (guint i = 0; i < count (parts); i++)
    if (cirkel_part_get_kind (part_at (parts, i)) == kind)
      return part_at (parts, i);

  return NULL;
}

static guint
count_in (gpointer record, const char *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (record, list)));
}

/* In a session in which everything is said, everything is listed: once, and nothing else. */
static void
test_all (Fixture *f, gconstpointer data)
{
  CirkelConversation *c = f->conversation;
  CirkelConversation *before = cirkel_session_find_before (f->session, c);
  const guint         expected[CIRKEL_N_PART_KINDS] = {
            [CIRKEL_PART_CARD] = count_in (c, "placements"),
            [CIRKEL_PART_AGREEMENT] = count_in (c, "agreements"),
            [CIRKEL_PART_CHOICE] = count_in (c, "choices"),
            [CIRKEL_PART_AGENDA_ITEM] = count_in (c, "agenda"),
            [CIRKEL_PART_EXPECTATIONS] = 1,
            [CIRKEL_PART_AIM] = count_in (c, "aims"),
            [CIRKEL_PART_QUESTIONNAIRE] = 1,
            [CIRKEL_PART_NOTES] = CIRKEL_N_STEPS,
            [CIRKEL_PART_LOOK_BACK]
            = count_in (before, "agreements") + count_in (cirkel_record_record (before, "closing"), "in-between"),
            [CIRKEL_PART_CLOSING] = 1,
            [CIRKEL_PART_IN_BETWEEN] = count_in (cirkel_record_record (c, "closing"), "in-between"),
  };

  cirkel_edit_answer (f->history, c, "income", "important", 5);
  for (int audience = CIRKEL_AUDIENCE_CLIENT; audience <= CIRKEL_AUDIENCE_EMPLOYER; audience++)
    {
      g_autoptr (CirkelParts) parts = new_parts (f, (CirkelAudience)audience);
      g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);
      guint found[CIRKEL_N_PART_KINDS] = { 0 };

      for (guint i = 0; i < count (parts); i++)
        {
          g_assert_true (g_hash_table_add (records, cirkel_part_get_record (part_at (parts, i))));
          found[cirkel_part_get_kind (part_at (parts, i))]++;
        }
      for (int kind = 0; kind < CIRKEL_N_PART_KINDS; kind++)
        {
          g_assert_cmpuint (expected[kind], >, 0);
          if (audience == CIRKEL_AUDIENCE_EMPLOYER && kind != CIRKEL_PART_AGREEMENT)
            g_assert_cmpuint (found[kind], ==, 0);
          else
            g_assert_cmpuint (found[kind], ==, expected[kind]);
        }
    }
}

/* Who gets a part, by the rules: with each mark, without, and with both. */
static gboolean
should_get (CirkelAudience audience, CirkelPartKind kind, gboolean private, gboolean for_employer)
{
  if (audience == CIRKEL_AUDIENCE_CLIENT)
    return TRUE;
  if (audience == CIRKEL_AUDIENCE_PROFESSIONAL)
    return !private;

  return kind == CIRKEL_PART_AGREEMENT && for_employer && !private;
}

static void
check_given (CirkelPart *part, CirkelAudience audience, gboolean for_employer)
{
  CirkelRecord *record = cirkel_part_get_record (part);
  gboolean      asks = CIRKEL_IS_CONVERSATION (record);

  for (int private = FALSE; private <= TRUE; private ++)
    {
      g_object_set (record, asks ? "questionnaire-private" : "private", private, NULL);
      g_test_message ("%s for %d, private %d", G_OBJECT_TYPE_NAME (record), (int)audience, private);
      g_assert_cmpint (cirkel_part_is_private (part), ==, private);
      g_assert_cmpint (cirkel_part_is_given (part), ==,
                       should_get (audience, cirkel_part_get_kind (part), private, for_employer));
      if (!asks)
        g_assert_cmpint (cirkel_part_is_given (part), ==, cirkel_audience_gets (audience, record));
      g_assert_cmpint (cirkel_part_can_tick (part), ==,
                       audience == CIRKEL_AUDIENCE_PROFESSIONAL
                         || (audience == CIRKEL_AUDIENCE_EMPLOYER && !private));
    }
  g_object_set (record, asks ? "questionnaire-private" : "private", FALSE, NULL);
}

static void
test_given (Fixture *f, gconstpointer data)
{
  cirkel_edit_answer (f->history, f->conversation, "income", "important", 5);
  for (int audience = CIRKEL_AUDIENCE_CLIENT; audience <= CIRKEL_AUDIENCE_EMPLOYER; audience++)
    {
      g_autoptr (CirkelParts) parts = new_parts (f, (CirkelAudience)audience);

      g_assert_cmpuint (count (parts), >, 0);
      for (guint i = 0; i < count (parts); i++)
        {
          CirkelPart *part = part_at (parts, i);

          check_given (part, (CirkelAudience)audience, FALSE);
          if (cirkel_part_get_kind (part) == CIRKEL_PART_AGREEMENT)
            {
              g_object_set (cirkel_part_get_record (part), "for-employer", TRUE, NULL);
              check_given (part, (CirkelAudience)audience, TRUE);
              g_object_set (cirkel_part_get_record (part), "for-employer", FALSE, NULL);
            }
        }
    }
}

/* What is planned in a closing goes where the closing goes. */
static void
test_closing (Fixture *f, gconstpointer data)
{
  CirkelConversation *before = cirkel_session_find_before (f->session, f->conversation);
  CirkelConversation *owners[] = { f->conversation, before };
  g_autoptr (CirkelParts) parts = new_parts (f, CIRKEL_AUDIENCE_PROFESSIONAL);

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      CirkelRecord *closing = cirkel_record_record (owners[i], "closing");
      guint         n_held_back = 0;

      cirkel_edit_choose (f->history, closing, "private", TRUE);
      for (guint j = 0; j < count (parts); j++)
        {
          CirkelPart *part = part_at (parts, j);

          if (CIRKEL_IS_AIM (cirkel_part_get_record (part)) && !cirkel_part_can_tick (part))
            {
              n_held_back++;
              g_assert_false (cirkel_part_is_given (part));
              g_assert_true (cirkel_part_is_private (part));
              g_assert_true (cirkel_part_get_kind (part)
                             == (i == 0 ? CIRKEL_PART_IN_BETWEEN : CIRKEL_PART_LOOK_BACK));
            }
        }
      g_assert_cmpuint (n_held_back, ==, count_in (closing, "in-between"));
      cirkel_history_undo (f->history);
    }
}

/* Each tick is one step with a name of its own, and comes back by undo. */
static void
test_tick (Fixture *f, gconstpointer data)
{
  const struct
  {
    CirkelAudience audience;
    const char    *names[2]; /* of taking the tick away, and of setting it */
  } cases[] = {
    { CIRKEL_AUDIENCE_PROFESSIONAL, { "Keep to yourself", "No longer keep to yourself" } },
    { CIRKEL_AUDIENCE_EMPLOYER, { "No longer share with the employer", "Share with the employer" } },
  };

  cirkel_edit_answer (f->history, f->conversation, "income", "important", 5);
  for (guint c = 0; c < G_N_ELEMENTS (cases); c++)
    {
      g_autoptr (CirkelParts) parts = new_parts (f, cases[c].audience);

      for (guint i = 0; i < count (parts); i++)
        {
          CirkelPart *part = part_at (parts, i);
          gboolean    given = cirkel_part_is_given (part);
          g_autoptr (CirkelSession) before = cirkel_record_copy (f->session);

          cirkel_part_tick (part, f->history, !given);
          g_assert_cmpint (cirkel_part_is_given (part), ==, !given);
          g_assert_cmpstr (cirkel_history_get_undo_name (f->history, NULL), ==, cases[c].names[!given]);
          cirkel_part_tick (part, f->history, given);
          g_assert_cmpstr (cirkel_history_get_undo_name (f->history, NULL), ==, cases[c].names[given]);
          g_assert_true (cirkel_history_undo (f->history));
          g_assert_cmpint (cirkel_part_is_given (part), ==, !given);
          g_assert_true (cirkel_history_undo (f->history));
          g_assert_cmpint (cirkel_part_is_given (part), ==, given);
          g_assert_true (cirkel_record_equal (CIRKEL_RECORD (before), CIRKEL_RECORD (f->session)));
        }
    }
}

/* Fields that make nothing of a part by themselves: marks, ids, and what stands apart. */
static gboolean
says_nothing (CirkelPartKind kind, const char *field)
{
  static const char *const silent[CIRKEL_N_PART_KINDS][8] = {
    [CIRKEL_PART_CARD] = { "card", "x", "y", "most-important" },
    [CIRKEL_PART_AGREEMENT] = { "id", "need", "small-step", "result", "for-employer" },
    [CIRKEL_PART_CHOICE] = { "id", "look-back", "agreement" },
    [CIRKEL_PART_AGENDA_ITEM] = { "from", "discussed" },
    [CIRKEL_PART_AIM] = { "result" },
    [CIRKEL_PART_NOTES] = { "visited", "question", "discussed" },
    [CIRKEL_PART_CLOSING] = { "in-between" },
    [CIRKEL_PART_IN_BETWEEN] = { "result" },
  };

  return g_str_equal (field, "private") || g_strv_contains (silent[kind], field);
}

static void
say (CirkelRecord *record, const CirkelField *field)
{
  if (field->kind == CIRKEL_FIELD_LIST)
    {
      g_autoptr (CirkelRecord) item = g_object_new (field->type (), NULL);

      g_list_store_append (cirkel_record_get_list (record, field), item);
    }
  else if (cirkel_field_is_text (field))
    cirkel_record_take_text (record, field, g_strdup ("x"));
  else
    cirkel_record_set_int (record, field, 1);
}

static void
check_said (Fixture *f, CirkelPartKind kind, GType type)
{
  g_autoptr (CirkelRecordClass) klass = g_type_class_ref (type);
  guint              n_fields;
  const CirkelField *fields = cirkel_record_class_get_fields (klass, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autoptr (CirkelRecord) record = g_object_new (type, NULL);
      g_autoptr (CirkelPart) part
        = cirkel_part_new (kind, f->conversation, record, CIRKEL_AUDIENCE_PROFESSIONAL);

      g_assert_false (cirkel_part_is_said (part));
      if (fields[i].kind == CIRKEL_FIELD_TEXT || fields[i].kind == CIRKEL_FIELD_LINE)
        {
          cirkel_record_take_text (record, &fields[i], g_strdup (" \u00a0"));
          g_assert_false (cirkel_part_is_said (part));
        }
      say (record, &fields[i]);
      g_test_message ("%s.%s", g_type_name (type), fields[i].name);
      g_assert_cmpint (cirkel_part_is_said (part), ==, !says_nothing (kind, fields[i].name));
    }
}

/* Each field by itself: whatever is said there brings its part into the list. */
static void
test_said (Fixture *f, gconstpointer data)
{
  CirkelConversation *c = f->conversation;
  g_autoptr (CirkelParts) parts = new_parts (f, CIRKEL_AUDIENCE_PROFESSIONAL);

  check_said (f, CIRKEL_PART_CARD, CIRKEL_TYPE_PLACEMENT);
  check_said (f, CIRKEL_PART_AGREEMENT, CIRKEL_TYPE_AGREEMENT);
  check_said (f, CIRKEL_PART_CHOICE, CIRKEL_TYPE_CHOICE);
  check_said (f, CIRKEL_PART_AGENDA_ITEM, CIRKEL_TYPE_AGENDA_ITEM);
  check_said (f, CIRKEL_PART_EXPECTATIONS, CIRKEL_TYPE_EXPECTATIONS);
  check_said (f, CIRKEL_PART_AIM, CIRKEL_TYPE_AIM);
  check_said (f, CIRKEL_PART_NOTES, CIRKEL_TYPE_STEP_STATE);
  check_said (f, CIRKEL_PART_LOOK_BACK, CIRKEL_TYPE_AIM);
  check_said (f, CIRKEL_PART_CLOSING, CIRKEL_TYPE_CLOSING);
  check_said (f, CIRKEL_PART_IN_BETWEEN, CIRKEL_TYPE_AIM);

  /* Nothing is said in a new session; an answer that is taken back is none. */
  g_assert_cmpuint (count (parts), ==, 0);
  cirkel_edit_answer (f->history, c, "income", "enabled", 3);
  g_assert_cmpuint (count (parts), ==, 1);
  cirkel_edit_answer (f->history, c, "income", "enabled", 0);
  g_assert_cmpuint (count (parts), ==, 0);
}

static void
test_words (Fixture *f, gconstpointer data)
{
  const struct
  {
    const char *text;
    const char *shown;
  } cases[] = {
    { "Piet belt", "Piet belt" },
    { "\n  Piet belt  \nmorgen", "Piet belt" },
    { "Piet\u202e belt\tmij", "Piet belt mij" },
    { "\u00a0\u00a0", "" },
  };
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();
  g_autoptr (CirkelPart) part
    = cirkel_part_new (CIRKEL_PART_AGREEMENT, f->conversation, agreement, CIRKEL_AUDIENCE_EMPLOYER);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      g_object_set (agreement, "text", cases[i].text, NULL);
      words = cirkel_part_dup_words (part);
      g_assert_cmpstr (words, ==, cases[i].shown);
    }
}

/* Someone who shows the list knows it by what they are told only. */
static void
mirror_cb (GListModel *parts, guint position, guint removed, guint added, GPtrArray *mirror)
{
  g_assert_cmpuint (position + removed, <=, mirror->len);
  if (removed > 0)
    g_ptr_array_remove_range (mirror, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror, (int)(position + i), g_list_model_get_item (parts, position + i));
}

static void
check_mirror (gpointer parts, GPtrArray *mirror)
{
  g_assert_cmpuint (mirror->len, ==, count (parts));
  for (guint i = 0; i < mirror->len; i++)
    {
      g_assert_true (g_ptr_array_index (mirror, i) == part_at (parts, i));
      g_assert_true (cirkel_part_is_said (part_at (parts, i)));
    }
}

static gpointer
random_item (GRand *rand, GListStore *list)
{
  /* The list keeps it alive: it is borrowed. */
  g_autoptr (CirkelRecord) item = NULL;
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (list));

  if (n_items > 0)
    item = g_list_model_get_item (G_LIST_MODEL (list), (guint)g_rand_int_range (rand, 0, (int)n_items));

  return item;
}

static void
add_or_remove (Fixture *f, GRand *rand, gpointer owner, const char *list)
{
  const CirkelField *field = cirkel_record_find_field (owner, list);
  gpointer           item = random_item (rand, cirkel_record_list (owner, list));

  if (item != NULL && g_rand_boolean (rand))
    cirkel_edit_remove (f->history, owner, list, item);
  else
    {
      g_autoptr (CirkelRecord) fresh = g_object_new (field->type (), NULL);

      cirkel_edit_add (f->history, owner, list, fresh);
      cirkel_edit_write (f->history, fresh, "text", g_rand_boolean (rand) ? "" : "x");
    }
}

static void
do_anything (Fixture *f, GRand *rand)
{
  CirkelConversation *c = f->conversation;
  const char         *words = g_rand_boolean (rand) ? "" : "x";
  gpointer            placement = random_item (rand, cirkel_conversation_get_placements (c));

  switch (g_rand_int_range (rand, 0, 9))
    {
    case 0:
      add_or_remove (f, rand, c, "agenda");
      break;
    case 1:
      add_or_remove (f, rand, c, "agreements");
      break;
    case 2:
      add_or_remove (f, rand, cirkel_record_record (c, "closing"), "in-between");
      break;
    case 3:
      cirkel_edit_write (f->history, cirkel_record_record (c, "expectations"), "client", words);
      break;
    case 4:
      cirkel_edit_set_words (f->history, placement, words);
      break;
    case 5:
      cirkel_edit_set_talk_about (f->history, placement, g_rand_boolean (rand));
      break;
    case 6:
      cirkel_edit_answer (f->history, c, "income", "important", g_rand_int_range (rand, 0, 3));
      break;
    case 7:
      cirkel_history_undo (f->history);
      break;
    default:
      cirkel_history_redo (f->history);
      break;
    }
}

static void
test_live (Fixture *f, gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);
  g_autoptr (CirkelParts) parts = new_parts (f, CIRKEL_AUDIENCE_PROFESSIONAL);
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  guint most = 0;

  g_signal_connect (parts, "items-changed", G_CALLBACK (mirror_cb), mirror);
  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (CirkelParts) fresh = NULL;

      do_anything (f, rand);
      check_mirror (parts, mirror);
      fresh = new_parts (f, CIRKEL_AUDIENCE_PROFESSIONAL);
      g_assert_cmpuint (count (fresh), ==, count (parts));
      most = MAX (most, count (parts));
    }
  g_assert_cmpuint (most, >, 10);
}

static void
count_cb (guint *n_times)
{
  ++*n_times;
}

/* A part stays the same object while it is there, and a mark moves nothing. */
static void
test_same (Fixture *f, gconstpointer data)
{
  g_autoptr (CirkelParts) parts = new_parts (f, CIRKEL_AUDIENCE_PROFESSIONAL);
  CirkelPart *first = part_at (parts, 0);
  CirkelPart *notes = find_part (parts, CIRKEL_PART_NOTES);
  guint       n_moves = 0;
  guint       n_changes = 0;

  g_signal_connect_swapped (parts, "items-changed", G_CALLBACK (count_cb), &n_moves);
  g_signal_connect_swapped (parts, "changed", G_CALLBACK (count_cb), &n_changes);
  cirkel_part_tick (first, f->history, FALSE);
  g_assert_cmpuint (n_moves, ==, 0);
  g_assert_cmpuint (n_changes, >=, 1);

  cirkel_edit_write (f->history, cirkel_record_record (f->conversation, "expectations"), "client", "");
  cirkel_edit_write (f->history, cirkel_record_record (f->conversation, "expectations"), "professional", "");
  g_assert_null (find_part (parts, CIRKEL_PART_EXPECTATIONS));
  g_assert_cmpuint (n_moves, ==, 1);
  g_assert_true (part_at (parts, 0) == first);
  g_assert_true (find_part (parts, CIRKEL_PART_NOTES) == notes);
}

#define ADD(name, whole, func)                                                                               \
  g_test_add ("/parts/" name, Fixture, GINT_TO_POINTER (whole), set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("all", TRUE, test_all);
  ADD ("given", TRUE, test_given);
  ADD ("closing", TRUE, test_closing);
  ADD ("tick", TRUE, test_tick);
  ADD ("said", FALSE, test_said);
  ADD ("words", FALSE, test_words);
  ADD ("live", FALSE, test_live);
  ADD ("same", TRUE, test_same);

  return g_test_run ();
}
