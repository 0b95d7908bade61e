/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-paper-text.h"
#include "cirkel-parts.h"
#include "cirkel-summary.h"
#include "cirkel-talk-edits.h"
#include "sample-session.h"

#include <string.h>

/* The list in which a client ticks what a version contains keeps its word: a part that is ticked is
 * in the version, and of a part that is not ticked no word is, whatever else is. */

typedef struct
{
  CirkelSession      *session;
  CirkelConversation *conversation;
  CirkelHistory      *history;
  CirkelMethod       *method;
  CirkelParts        *parts;
  CirkelAudience      audience;
} Fixture;

static CirkelPart *
part_at (Fixture *f, guint position)
{
  /* The list keeps it alive: it is borrowed. */
  g_autoptr (CirkelPart) part = g_list_model_get_item (G_LIST_MODEL (f->parts), position);

  return part;
}

static guint
count (Fixture *f)
{
  return g_list_model_get_n_items (G_LIST_MODEL (f->parts));
}

/* In each text of a record stands the same word, which stands nowhere else. */
static void
write_everywhere (CirkelRecord *record, const char *word)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (record, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      GListModel *list = NULL;

      if (fields[i].kind == CIRKEL_FIELD_LINE || fields[i].kind == CIRKEL_FIELD_TEXT)
        cirkel_record_fill_text (record, &fields[i], word);
      else if (fields[i].kind == CIRKEL_FIELD_LIST && !g_str_equal (fields[i].name, "in-between"))
        list = G_LIST_MODEL (cirkel_record_get_list (record, &fields[i]));
      for (guint j = 0; list != NULL && j < g_list_model_get_n_items (list); j++)
        {
          g_autoptr (CirkelRecord) item = g_list_model_get_item (list, j);

          write_everywhere (item, word);
        }
    }
}

/* The questionnaire has no words of the client: its own tests look for its answers. */
static gboolean
has_words (CirkelPart *part)
{
  return cirkel_part_get_kind (part) != CIRKEL_PART_QUESTIONNAIRE;
}

static char *
make_word (guint i)
{
  return g_strdup_printf ("kanarie-%u-geel", i);
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->audience = (CirkelAudience)GPOINTER_TO_INT (data);
  f->session = sample_session_new_whole ();
  f->conversation = cirkel_session_get_current (f->session);
  f->history = cirkel_history_new ();
  f->method = cirkel_method_new ("nl");
  cirkel_edit_answer (f->history, f->conversation, "income", "important", 5);
  f->parts = cirkel_parts_new (f->session, f->conversation, f->history, f->audience);
  for (guint i = 0; i < count (f); i++)
    {
      g_autofree char *word = make_word (i);

      if (has_words (part_at (f, i)))
        write_everywhere (cirkel_part_get_record (part_at (f, i)), word);
    }
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_clear_object (&f->parts);
  g_clear_object (&f->method);
  g_clear_object (&f->history);
  g_clear_object (&f->session);
}

static void
check_version (Fixture *f)
{
  g_autoptr (CirkelPaper) paper = cirkel_summary_new (f->session, f->conversation, f->method, f->audience);
  g_autofree char *text = cirkel_paper_to_text (paper);

  for (guint i = 0; i < count (f); i++)
    {
      CirkelPart      *part = part_at (f, i);
      g_autofree char *word = make_word (i);

      if (has_words (part) && (strstr (text, word) != NULL) != cirkel_part_is_given (part))
        g_error ("part %u of kind %d, a %s, is %s", i, (int)cirkel_part_get_kind (part),
                 G_OBJECT_TYPE_NAME (cirkel_part_get_record (part)),
                 cirkel_part_is_given (part) ? "ticked, and not there" : "there, and not ticked");
    }
}

/* As it is, and with each tick the other way. */
static void
test_ticks (Fixture *f, gconstpointer data)
{
  guint n_ticked = 0;

  check_version (f);
  for (guint i = 0; i < count (f); i++)
    {
      CirkelPart *part = part_at (f, i);

      if (!cirkel_part_can_tick (part))
        continue;

      cirkel_part_tick (part, f->history, !cirkel_part_is_given (part));
      check_version (f);
      g_assert_true (cirkel_history_undo (f->history));
      n_ticked++;
    }
  g_assert_cmpuint (n_ticked, >=, f->audience == CIRKEL_AUDIENCE_CLIENT ? 0 : 1);
}

/* One after the other, until nothing is ticked any more or everything is. */
static void
test_all_ticks (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < count (f); i++)
    {
      CirkelPart *part = part_at (f, i);

      if (cirkel_part_can_tick (part))
        cirkel_part_tick (part, f->history, !cirkel_part_is_given (part));
      check_version (f);
    }
}

#define ADD(name, audience, func)                                                                            \
  g_test_add ("/summary-parts/" name, Fixture, GINT_TO_POINTER (audience), set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("client", CIRKEL_AUDIENCE_CLIENT, test_ticks);
  ADD ("professional", CIRKEL_AUDIENCE_PROFESSIONAL, test_ticks);
  ADD ("professional/all", CIRKEL_AUDIENCE_PROFESSIONAL, test_all_ticks);
  ADD ("employer", CIRKEL_AUDIENCE_EMPLOYER, test_ticks);
  ADD ("employer/all", CIRKEL_AUDIENCE_EMPLOYER, test_all_ticks);

  return g_test_run ();
}
