/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-aim.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-paper-text.h"
#include "cirkel-summary.h"
#include "record-walk.h"
#include "sample-session.h"

#include <string.h>

/* Sessions at random, of which every text is a word that is nowhere else: for each audience it is known
 * of each word whether it must, may or must not be on paper. What is known here comes from the
 * requirements, not from the code that writes the summary. */

#define N_SESSIONS 150

typedef enum
{
  NEVER,
  PERHAPS,
  ALWAYS,
} Wanted;

typedef struct
{
  CirkelSession      *session;
  CirkelConversation *shown;
  CirkelConversation *before;
  CirkelConversation *board_before;
  CirkelAudience      audience;
  const char         *text;
  guint               n_checked[3];
} Fixture;

/* Where a record is. */
typedef struct
{
  CirkelConversation *conversation;
  CirkelPlacement    *placement;
  gboolean private;
} Where;

static gboolean
is_private (gpointer record)
{
  return cirkel_record_find_field (record, "private") != NULL && cirkel_record_int (record, "private");
}

static gboolean
is_text (const CirkelField *field)
{
  return field->kind == CIRKEL_FIELD_LINE || field->kind == CIRKEL_FIELD_TEXT;
}

/* Every text gets a word of its own, in each session the same. */
static void
write_canaries (CirkelSession *session)
{
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (session));
  guint n_words = 0;

  for (guint i = 0; i < records->len; i++)
    {
      CirkelRecord      *record = g_ptr_array_index (records, i);
      guint              n_fields;
      const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

      for (guint j = 0; j < n_fields; j++)
        if (is_text (&fields[j]))
          cirkel_record_take_text (record, &fields[j], g_strdup_printf ("word%06uend", n_words++));
    }
}

static void
choose_cards (CirkelSession *session, GRand *rand)
{
  g_autoptr (GPtrArray) records = record_walk_all (CIRKEL_RECORD (session));
  GListModel *deck = G_LIST_MODEL (cirkel_session_get_deck (session));

  for (guint i = 0; i < records->len; i++)
    if (CIRKEL_IS_AGREEMENT (g_ptr_array_index (records, i)))
      {
        g_autoptr (CirkelCard) card = g_list_model_get_item (
          deck, (guint)g_rand_int_range (rand, 0, (int)g_list_model_get_n_items (deck)));

        g_object_set (g_ptr_array_index (records, i), "card", cirkel_card_get_id (card), NULL);
      }
}

static gboolean
is_on_table (Fixture *f, CirkelCard *card, CirkelConversation *conversation)
{
  return cirkel_card_get_purpose (card) == cirkel_conversation_get_purpose (conversation)
         && cirkel_conversation_find_placement (conversation, cirkel_card_get_id (card), NULL) != NULL;
}

static gboolean
is_card_private (CirkelConversation *conversation, const char *id)
{
  CirkelPlacement *placement = cirkel_conversation_find_placement (conversation, id, NULL);

  return placement != NULL && is_private (placement);
}

static Wanted
want_card (Fixture *f, CirkelCard *card)
{
  const char *id = cirkel_card_get_id (card);

  if (f->audience == CIRKEL_AUDIENCE_EMPLOYER)
    return NEVER;
  if (f->audience == CIRKEL_AUDIENCE_PROFESSIONAL && is_card_private (f->shown, id))
    return NEVER;
  if (!cirkel_card_is_own (card))
    return NEVER;
  if (is_on_table (f, card, f->shown))
    return ALWAYS;

  /* An agreement can name it. */
  return PERHAPS;
}

static Wanted
want_agreement (Fixture *f, gpointer agreement, const char *field, const Where *where)
{
  const gboolean said = g_str_equal (field, "text") || g_str_equal (field, "helped");

  if (f->audience == CIRKEL_AUDIENCE_EMPLOYER)
    {
      if (where->conversation != f->shown || where->private || !cirkel_record_int (agreement, "for-employer")
          || g_str_equal (field, "helped"))
        return NEVER;
    }
  else if (where->private && f->audience == CIRKEL_AUDIENCE_PROFESSIONAL)
    return NEVER;

  if (where->conversation == f->before)
    return said ? ALWAYS : NEVER;
  if (where->conversation != f->shown)
    return NEVER;
  if (g_str_equal (field, "who-else"))
    return cirkel_record_int (agreement, "who") == CIRKEL_PARTY_OTHER ? ALWAYS : NEVER;

  return ALWAYS;
}

static Wanted
want_words (Fixture *f, gpointer record, const char *field, const Where *where)
{
  if (CIRKEL_IS_AGREEMENT (record))
    return want_agreement (f, record, field, where);
  if (f->audience == CIRKEL_AUDIENCE_EMPLOYER)
    return NEVER;
  if (f->audience == CIRKEL_AUDIENCE_PROFESSIONAL && where->private)
    return NEVER;
  if (CIRKEL_IS_SESSION (record))
    return ALWAYS;
  if (where->placement != NULL)
    {
      CirkelCard *card
        = cirkel_session_find_card (f->session, cirkel_placement_get_card_id (where->placement), NULL);

      if (!is_on_table (f, card, where->conversation))
        return NEVER;
    }

  return where->conversation == f->shown ? ALWAYS : NEVER;
}

/* Of the goals for the time in between it is told the next time what became of them. */
static Wanted
want (Fixture *f, CirkelRecord *record, const char *field, const Where *where, gboolean in_closing)
{
  if (CIRKEL_IS_CARD (record))
    return want_card (f, CIRKEL_CARD (record));
  if (in_closing && CIRKEL_IS_AIM (record) && where->conversation == f->before)
    {
      const Where as_if_shown = { f->shown, NULL, where->private };

      return want_words (f, record, field, &as_if_shown);
    }

  return want_words (f, record, field, where);
}

static void
check_text (Fixture *f, CirkelRecord *record, const CirkelField *field, Wanted wanted)
{
  const char    *word = cirkel_record_get_text (record, field);
  const gboolean found = strstr (f->text, word) != NULL;

  f->n_checked[wanted]++;
  if (wanted == PERHAPS || found == (wanted == ALWAYS))
    return;

  g_test_message ("%s\n%s of a %s for the %s: found %d", f->text, field->name, G_OBJECT_TYPE_NAME (record),
                  cirkel_audience_get_name (f->audience), found);
  g_test_fail ();
}

static void
check_record (Fixture *f, CirkelRecord *record, Where where, gboolean in_closing)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  if (CIRKEL_IS_CONVERSATION (record))
    where.conversation = CIRKEL_CONVERSATION (record);
  if (CIRKEL_IS_PLACEMENT (record))
    where.placement = CIRKEL_PLACEMENT (record);
  where.private = where.private || is_private (record);
  in_closing = in_closing || CIRKEL_IS_CLOSING (record);

  for (guint i = 0; i < n_fields; i++)
    {
      if (is_text (&fields[i]))
        check_text (f, record, &fields[i], want (f, record, fields[i].name, &where, in_closing));
      else if (fields[i].kind == CIRKEL_FIELD_RECORD)
        check_record (f, cirkel_record_get_record (record, &fields[i]), where, in_closing);
      else if (fields[i].kind == CIRKEL_FIELD_LIST)
        {
          GListModel *list = G_LIST_MODEL (cirkel_record_get_list (record, &fields[i]));

          for (guint j = 0; j < g_list_model_get_n_items (list); j++)
            {
              g_autoptr (CirkelRecord) item = g_list_model_get_item (list, j);

              check_record (f, item, where, in_closing);
            }
        }
    }
}

static void
check_conversation (Fixture *f)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");

  f->before = cirkel_session_find_before (f->session, f->shown);
  f->board_before = cirkel_session_find_board_before (f->session, f->shown);

  for (guint a = 0; a < CIRKEL_N_AUDIENCES; a++)
    {
      g_autoptr (CirkelPaper) paper = cirkel_summary_new (f->session, f->shown, method, (CirkelAudience)a);
      g_autofree char *text = cirkel_paper_to_text (paper);
      g_autofree char *all
        = g_strjoin ("\n", text, cirkel_paper_get_title (paper), cirkel_paper_get_foot (paper), NULL);

      f->audience = (CirkelAudience)a;
      f->text = all;
      check_record (f, CIRKEL_RECORD (f->session), (Where){ NULL, NULL, FALSE }, FALSE);
    }
}

static void
check_session (Fixture *f)
{
  GListModel *conversations = G_LIST_MODEL (cirkel_session_get_conversations (f->session));

  for (guint i = 0; i < g_list_model_get_n_items (conversations); i++)
    {
      g_autoptr (CirkelConversation) conversation = g_list_model_get_item (conversations, i);

      f->shown = conversation;
      check_conversation (f);
    }
}

static void
test_canaries (void)
{
  GRand  *rand = g_rand_new_with_seed (20261122);
  Fixture f = { 0 };

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      g_autoptr (CirkelSession) session = sample_session_new_random (rand);

      write_canaries (session);
      choose_cards (session, rand);
      f.session = session;
      check_session (&f);
    }

  g_rand_free (rand);
  g_assert_cmpuint (f.n_checked[ALWAYS], >, 10000);
  g_assert_cmpuint (f.n_checked[NEVER], >, 10000);
}

/* Whatever people write, there is a summary, and a text that is sound. */
static void
test_anything (void)
{
  GRand *rand = g_rand_new_with_seed (4);

  for (guint i = 0; i < N_SESSIONS; i++)
    {
      g_autoptr (CirkelSession) session = sample_session_new_random (rand);
      g_autoptr (CirkelMethod) method = cirkel_method_new (i % 2 == 0 ? "nl" : "en");

      for (guint a = 0; a < CIRKEL_N_AUDIENCES; a++)
        {
          g_autoptr (CirkelPaper) paper
            = cirkel_summary_new (session, cirkel_session_get_current (session), method, (CirkelAudience)a);
          g_autofree char *text = cirkel_paper_to_text (paper);

          g_assert_true (g_utf8_validate (text, -1, NULL));
          g_assert_null (strstr (text, "\u202e"));
          g_assert_cmpuint (strlen (text), >, 20);
        }
    }

  g_rand_free (rand);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/summary-random/canaries", test_canaries);
  g_test_add_func ("/report/summary-random/anything", test_anything);

  return g_test_run ();
}
