/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-contents-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cirkel-card.h"
#include "cirkel-enum-types.h"
#include "cirkel-method.h"
#include "cirkel-text.h"

/* What the tables of a content file cannot say: what belongs together. Fields that a
 * table found wrong are empty here, and are not told about twice. */

typedef struct
{
  CirkelProblems *problems;
  GHashTable     *seen; /* texts that may not come twice */
} Check;

/* Looks at one record of a list. */
typedef void (*CheckItem) (Check *check, CirkelRecord *record, const CirkelPath *path);

static void
add_problem_of_second (Check *check, const CirkelPath *path, const char *name, const char *text)
{
  g_autofree char *shown = cirkel_text_for_message (text, -1);

  cirkel_problems_add_at (check->problems, path, name, _ ("there is another “%s”"), shown);
}

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

/* Each list has names of its own, unless they shall be told from those of others. */
static void
check_list_anew (Check            *check,
                 gpointer          record,
                 const char       *name,
                 const CirkelPath *path,
                 CheckItem         check_item)
{
  g_hash_table_remove_all (check->seen);
  check_list (check, record, name, path, check_item);
}

static void
check_once (Check *check, CirkelRecord *record, const char *name, const CirkelPath *path)
{
  const char *text = cirkel_record_text (record, name);

  if (*text != '\0' && !g_hash_table_add (check->seen, (gpointer)text))
    add_problem_of_second (check, path, name, text);
}

static void
check_id_once (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_once (check, record, "id", path);
}

static void
check_text_once (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_once (check, record, "text", path);
}

/* As many as the enumeration has, and each once: so none is missing. The nicks of an
 * enumeration last as long as the program. */
static void
check_nick_once (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  const CirkelField *field = cirkel_record_find_field (record, "id");
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->type ());
  const char *nick = g_enum_get_value (klass, cirkel_record_get_int (record, field))->value_nick;

  if (!g_hash_table_add (check->seen, (gpointer)nick))
    add_problem_of_second (check, path, "id", nick);
}

static void
check_value (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  const char *id = cirkel_record_text (record, "id");

  if (*id != '\0' && !cirkel_card_id_is_standard (id))
    cirkel_problems_add_at (check->problems, path, "id", _ ("“%s” is none of the seven values"), id);
  check_id_once (check, record, path);
}

/* A gap that is spelt wrongly would stay in the sentence. */
static gboolean
has_stray_braces (const char *text, const char *gap)
{
  for (const char *p = text; (p = strpbrk (p, "{}")) != NULL; p += strlen (gap))
    {
      if (*gap == '\0' || !g_str_has_prefix (p, gap))
        return TRUE;
    }

  return FALSE;
}

static void
check_question (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  CirkelQuestionRecord *question = (CirkelQuestionRecord *)record;

  check_id_once (check, record, path);
  if (question->text != NULL && has_stray_braces (question->text, ""))
    cirkel_problems_add_at (check->problems, path, "text", _ ("a question in general has no “{” and no “}”"));
  if (question->about != NULL
      && (strstr (question->about, CIRKEL_VALUE_GAP) == NULL
          || has_stray_braces (question->about, CIRKEL_VALUE_GAP)))
    cirkel_problems_add_at (check->problems, path, "about",
                            _ ("needs “{value}” where the name of the value goes"));
  if (question->circle == CIRKEL_PLACE_ASIDE)
    cirkel_problems_add_at (check->problems, path, "circle", _ ("must be inner, middle or outer"));
}

static void
check_questions_of_step (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  CirkelStepRecord *step = (CirkelStepRecord *)record;
  g_autoptr (GEnumClass) klass = g_type_class_ref (CIRKEL_TYPE_STEP);
  g_autofree char *prefix = g_strconcat (g_enum_get_value (klass, (int)step->step)->value_nick, "-", NULL);
  GListModel      *questions = G_LIST_MODEL (cirkel_record_list (record, "questions"));
  CirkelPath       list_path = { path, "questions", 0 };

  check_list (check, record, "questions", path, check_question);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (CirkelQuestionRecord) question = g_list_model_get_item (questions, i);
      CirkelPath question_path = { &list_path, NULL, i };

      if (question->id != NULL && !g_str_has_prefix (question->id, prefix))
        cirkel_problems_add_at (check->problems, &question_path, "id", _ ("must begin with “%s”"), prefix);
    }
}

static void
check_words_of_group (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_list (check, record, "words", path, check_id_once);
}

static void
check_points_of_group (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_list (check, record, "points", path, check_id_once);
}

/* Points are told apart by their ids alone, whatever group they are in. */
static void
check_points_of_part (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_list (check, record, "groups", path, check_points_of_group);
}

static void
check_groups_of_part (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_list_anew (check, record, "groups", path, check_id_once);
}

static void
check_examples_of_value (Check *check, CirkelRecord *record, const CirkelPath *path)
{
  check_list_anew (check, record, "examples", path, check_text_once);
}

static void
check_language (Check *check, CirkelContentsRecord *record)
{
  if (record->language != NULL && !g_strv_contains (cirkel_method_get_languages (), record->language))
    cirkel_problems_add_at (check->problems, NULL, "language", _ ("Cirkelgesprek does not speak “%s”"),
                            record->language);
}

/**
 * cirkel_contents_check:
 * @record: the contents as they were read
 * @problems: where problems go
 *
 * Checks what goes beyond single fields: that nothing is there twice, and so nothing
 * of a fixed number is missing; that the ids are right; that `{value}` stands where it
 * has to and nowhere else.
 */
void
cirkel_contents_check (CirkelContentsRecord *record, CirkelProblems *problems)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Check         check = { problems, seen };
  CirkelPath    questionnaire_path = { NULL, "questionnaire", 0 };
  CirkelRecord *questionnaire = cirkel_record_record (record, "questionnaire");

  check_language (&check, record);
  check_list_anew (&check, record, "places", NULL, check_nick_once);
  check_list_anew (&check, record, "values", NULL, check_value);
  check_list (&check, record, "values", NULL, check_examples_of_value);
  check_list_anew (&check, questionnaire, "aspects", &questionnaire_path, check_nick_once);
  check_list_anew (&check, questionnaire, "scale", &questionnaire_path, check_text_once);
  check_list_anew (&check, record, "steps", NULL, check_nick_once);
  check_list_anew (&check, record, "steps", NULL, check_questions_of_step);
  check_list_anew (&check, record, "ways", NULL, check_id_once);
  check_list_anew (&check, record, "help", NULL, check_id_once);
  check_list_anew (&check, record, "decisions", NULL, check_id_once);
  check_list_anew (&check, record, "roles", NULL, check_id_once);
  check_list_anew (&check, record, "factors", NULL, check_id_once);
  check_list_anew (&check, record, "factors", NULL, check_words_of_group);
  check_list_anew (&check, record, "observer", NULL, check_id_once);
  check_list (&check, record, "observer", NULL, check_groups_of_part);
  check_list_anew (&check, record, "observer", NULL, check_points_of_part);
  check_list_anew (&check, record, "exploration", NULL, check_nick_once);
}
