/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-case-check.h"

#include <glib/gi18n-lib.h>

#include "cirkel-contents.h"
#include "cirkel-enum-types.h"
#include "cirkel-text.h"

/* What the tables of a case cannot say: whether its beats can be played one after the other. Fields
 * that a table found wrong are empty here. */

typedef struct
{
  CirkelProblems *problems;
  CirkelContents *contents;
  GHashTable     *places; /* the id of each card on the table → where it lies */
  GHashTable     *ids;    /* of needs, choices and agreements */
  guint           n_aims; /* of this conversation */
  int             step;   /* of the beat before; -1 before the first */
  gboolean        is_follow_up;
} Check;

/* Looks at one record of a list. */
typedef void (*CheckItem) (Check *check, CirkelRecord *record, const CirkelPath *path);

static void
check_list (Check *check, gpointer record, const char *name, const CirkelPath *path, CheckItem check_item)
{
  GListModel *list = G_LIST_MODEL (cirkel_record_list (record, name));
  CirkelPath  list_path = { path, name, 0 };

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);
      CirkelPath item_path = { &list_path, NULL, i };

      check_item (check, item, &item_path);
    }
}

static void
add_problem_of_unknown (Check *check, const CirkelPath *path, const char *name, const char *id)
{
  g_autofree char *shown = cirkel_text_for_message (id, -1);

  cirkel_problems_add_at (check->problems, path, name, _ ("there is no “%s” here"), shown);
}

/* Nothing at all, or something that came before. */
static void
check_known (Check *check, GHashTable *known, CirkelRecord *record, const char *name, const CirkelPath *path)
{
  const char *id = cirkel_record_text (record, name);

  if (*id != '\0' && !g_hash_table_contains (known, id))
    add_problem_of_unknown (check, path, name, id);
}

static void
check_id_once (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  const char      *id = cirkel_record_text (record, "id");
  g_autofree char *shown = cirkel_text_for_message (id, -1);

  if (*id != '\0' && !g_hash_table_add (check->ids, (gpointer)id))
    cirkel_problems_add_at (check->problems, path, "id", _ ("there is another “%s”"), shown);
}

static void
check_no_day (Check *check, CirkelRecord *record, const char *name, const CirkelPath *path)
{
  if (cirkel_record_text (record, name)[0] != '\0')
    cirkel_problems_add_at (check->problems, path, name, _ ("a case tells days in weeks, or it grows old"));
}

static const CirkelQuestion *
find_question (Check *check, CirkelStep step, const char *id)
{
  const CirkelContentsStep *words = &check->contents->steps[step];

  for (guint i = 0; i < words->n_questions; i++)
    if (g_str_equal (words->questions[i].id, id))
      return &words->questions[i];

  return NULL;
}

static void
check_question (Check *check, CirkelCaseBeat *beat, const CirkelPath *path)
{
  const char           *id = cirkel_case_beat_get_question (beat);
  const CirkelQuestion *question = find_question (check, cirkel_case_beat_get_step (beat), id);

  if (*id == '\0')
    {
      if (cirkel_case_beat_has (beat, "discussed"))
        cirkel_problems_add_at (check->problems, path, "discussed", _ ("needs a question"));
    }
  else if (question == NULL)
    add_problem_of_unknown (check, path, "question", id);
  else if (question->follow_up && !check->is_follow_up)
    cirkel_problems_add_at (check->problems, path, "question",
                            _ ("is only asked after an earlier conversation"));
}

static void
check_own_card (Check *check, CirkelCaseBeat *beat, const CirkelPath *path)
{
  const char *id = cirkel_case_beat_get_card (beat);

  if (!cirkel_case_beat_has (beat, "own-card"))
    return;

  if (*id != '\0' && g_hash_table_contains (check->places, id))
    cirkel_problems_add_at (check->problems, path, "card", _ ("there is another “%s”"), id);
  g_hash_table_insert (check->places, (gpointer)id, GINT_TO_POINTER (CIRKEL_PLACE_TRAY));
}

static void
check_card (Check *check, CirkelCaseBeat *beat, const CirkelPath *path)
{
  static const char *const of_card[]
    = { "own-card", "place", "x", "y", "words", "most-important", "talk-about", "factors", "needs" };
  const char *id = cirkel_case_beat_get_card (beat);
  CirkelPlace place = cirkel_case_beat_get_place (beat);

  for (gsize i = 0; *id == '\0' && i < G_N_ELEMENTS (of_card); i++)
    if (cirkel_case_beat_has (beat, of_card[i]))
      cirkel_problems_add_at (check->problems, path, of_card[i], _ ("needs a card"));
  if (*id == '\0')
    return;

  check_own_card (check, beat, path);
  check_known (check, check->places, CIRKEL_RECORD (beat), "card", path);
  if (place != CIRKEL_PLACE_TRAY)
    g_hash_table_insert (check->places, (gpointer)id, GINT_TO_POINTER (place));
  else
    place = GPOINTER_TO_INT (g_hash_table_lookup (check->places, id));
  if (cirkel_case_beat_has (beat, "most-important") && !cirkel_place_is_circle (place))
    cirkel_problems_add_at (check->problems, path, "most-important", _ ("the card lies in no circle"));
}

static void
check_answers (Check *check, CirkelRecord *answers, const CirkelPath *path)
{
  check_known (check, check->places, answers, "card", path);
}

static void
check_choice (Check *check, CirkelRecord *choice, const CirkelPath *path)
{
  const char *start = cirkel_record_text (choice, "start");
  gboolean    found = *start == '\0';

  for (guint i = 0; i < check->contents->decisions.n && !found; i++)
    found = g_str_equal (check->contents->decisions.items[i].id, start);
  if (!found)
    add_problem_of_unknown (check, path, "start", start);
  check_known (check, check->ids, choice, "agreement", path);
  check_id_once (check, choice, path);
  check_no_day (check, choice, "look-back", path);
}

static void
check_agreement (Check *check, CirkelRecord *agreement, const CirkelPath *path)
{
  check_known (check, check->places, agreement, "card", path);
  check_known (check, check->ids, agreement, "need", path);
  check_id_once (check, agreement, path);
  check_no_day (check, agreement, "by", path);
}

static void
check_result (Check *check, CirkelRecord *result, const CirkelPath *path)
{
  int      aim = cirkel_record_int (result, "aim");
  gboolean of_agreement = cirkel_record_text (result, "agreement")[0] != '\0';

  if ((aim > 0) == of_agreement)
    cirkel_problems_add_at (check->problems, path, "aim", _ ("is about a goal or about an agreement"));
  if (aim > 0 && (guint)aim > check->n_aims)
    cirkel_problems_add_at (check->problems, path, "aim", _ ("there are not so many goals yet"));
  check_known (check, check->ids, result, "agreement", path);
}

static void
check_step (Check *check, CirkelCaseBeat *beat, const CirkelPath *path)
{
  int step = (int)cirkel_case_beat_get_step (beat);

  if (step < check->step)
    cirkel_problems_add_at (check->problems, path, "step", _ ("comes before the step of the beat before"));
  else if (step > check->step + 1)
    cirkel_problems_add_at (check->problems, path, "step", _ ("leaves out a step"));
  check->step = step;
}

/* Everything that a beat can do, and that somebody says something. */
static void
check_purpose (Check *check, CirkelCaseBeat *beat, const CirkelPath *path)
{
  guint              n_fields;
  const CirkelField *fields = cirkel_record_get_fields (CIRKEL_RECORD (beat), &n_fields);

  for (guint i = 0; i < n_fields; i++)
    if ((fields[i].flags & CIRKEL_FIELD_REQUIRED) == 0 && !g_str_equal (fields[i].name, "weeks")
        && cirkel_case_beat_has (beat, fields[i].name))
      return;

  if (cirkel_case_beat_get_by (beat) == CIRKEL_PARTY_UNSAID)
    cirkel_problems_add_at (check->problems, path, "by", _ ("nobody says or does anything"));
}

static void
check_beat (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  CirkelCaseBeat *beat = CIRKEL_CASE_BEAT (record);
  CirkelPath      closing_path = { path, "closing", 0 };

  check_step (check, beat, path);
  check_question (check, beat, path);
  check_card (check, beat, path);
  check_list (check, beat, "needs", path, check_id_once);
  check->n_aims += g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (beat, "aims")));
  check_list (check, beat, "questionnaire", path, check_answers);
  check_list (check, beat, "agreements", path, check_agreement);
  check_list (check, beat, "choices", path, check_choice);
  check_list (check, beat, "results", path, check_result);
  check_no_day (check, cirkel_record_record (beat, "closing"), "next-date", &closing_path);
  check_purpose (check, beat, path);
}

/* One conversation: from the first step to the last. */
static void
check_conversation (Check *check, CirkelCase *self, const char *name)
{
  check->step = -1;
  check->n_aims = 0;
  check_list (check, self, name, NULL, check_beat);
  if (check->step != (int)CIRKEL_STEP_CLOSING)
    cirkel_problems_add_at (check->problems, NULL, name, _ ("does not come to the last step"));
}

static void
check_beats (Check *check, CirkelCase *self)
{
  gboolean has_before = g_list_model_get_n_items (G_LIST_MODEL (cirkel_record_list (self, "before"))) > 0;

  if (has_before != (cirkel_record_int (self, "weeks-before") > 0))
    cirkel_problems_add_at (check->problems, NULL, "weeks-before", _ ("goes with the beats of last time"));
  if (has_before)
    check_conversation (check, self, "before");
  check->is_follow_up = has_before;
  check_conversation (check, self, "beats");
}

/**
 * cirkel_case_check:
 * @self: the case as it was read
 * @problems: where problems go
 *
 * Checks what goes beyond single fields: that its beats go through all six steps; that questions,
 * cards and whatever else they name are there when they come; that each of them does anything.
 */
void
cirkel_case_check (CirkelCase *self, CirkelProblems *problems)
{
  const char *language = cirkel_record_text (self, "language");
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (CirkelContents) contents = NULL;
  Check check = { .problems = problems, .places = places, .ids = ids };

  if (!g_strv_contains (cirkel_method_get_languages (), language))
    {
      if (*language != '\0')
        cirkel_problems_add_at (problems, NULL, "language", _ ("Cirkelgesprek does not speak “%s”"),
                                language);
      return;
    }

  contents = cirkel_contents_get_built_in (language);
  check.contents = contents;
  for (const char *const *id = cirkel_card_get_standard_ids (); *id != NULL; id++)
    g_hash_table_insert (places, (gpointer)*id, GINT_TO_POINTER (CIRKEL_PLACE_TRAY));
  check_beats (&check, self);
}
