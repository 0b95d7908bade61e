/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-contents.h"

#include <glib/gi18n-lib.h>

#include "cirkel-content-file.h"
#include "cirkel-contents-check.h"
#include "cirkel-contents-records.h"

/* From a content file to the words that the program shows. The file is read by the
 * tables of its records; here their lists become arrays. The words themselves stay
 * in the records. */

/* Turns one record of a list into an item of an array. */
typedef void (*Take) (CirkelContents *self, gpointer record, gpointer item);

static gpointer
new_array (CirkelContents *self, guint n_items, gsize item_size)
{
  gpointer array = g_malloc0_n (n_items + 1, item_size);

  g_ptr_array_add (self->owned, array);
  return array;
}

/* With an empty item at its end. A list without items may not be there at all. */
static gpointer
take_list (CirkelContents *self, GListStore *list, gsize item_size, Take take, guint *n_items)
{
  guint n = list != NULL ? g_list_model_get_n_items (G_LIST_MODEL (list)) : 0;
  char *items = new_array (self, n, item_size);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CirkelRecord) record = g_list_model_get_item (G_LIST_MODEL (list), i);

      take (self, record, items + i * item_size);
    }

  if (n_items != NULL)
    *n_items = n;

  return items;
}

static void
take_text (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelTextRecord *from = record;
  const char      **to = item;

  *to = from->text;
}

static void
take_question (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelQuestionRecord *from = record;
  CirkelQuestion       *to = item;

  to->id = from->id;
  to->text = from->text;
  to->about = from->about;
  to->circle = from->circle;
  to->follow_up = from->follow_up;
}

static void
take_tip_line (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelTipLineRecord *from = record;
  CirkelTipLine       *to = item;

  to->title = from->title;
  to->text = from->text;
  to->example = from->example;
}

static void
take_tip (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelTipRecord *from = record;
  CirkelTip       *to = item;

  to->id = from->id;
  to->title = from->title;
  to->text = from->text;
  to->lines = take_list (self, from->lines, sizeof (CirkelTipLine), take_tip_line, &to->n_lines);
}

static void
take_factor_word (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelFactorWordRecord *from = record;
  CirkelFactorWord       *to = item;

  to->id = from->id;
  to->text = from->text;
}

static void
take_factor_group (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelFactorGroupRecord *from = record;
  CirkelFactorGroup       *to = item;

  to->id = from->id;
  to->title = from->title;
  to->where = from->where;
  to->words = take_list (self, from->words, sizeof (CirkelFactorWord), take_factor_word, &to->n_words);
}

static void
take_observer_point (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelObserverPointRecord *from = record;
  CirkelObserverPoint       *to = item;

  to->id = from->id;
  to->text = from->text;
}

static void
take_observer_group (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelObserverGroupRecord *from = record;
  CirkelObserverGroup       *to = item;

  to->id = from->id;
  to->title = from->title;
  to->points
    = take_list (self, from->points, sizeof (CirkelObserverPoint), take_observer_point, &to->n_points);
}

static void
take_observer_part (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelObserverPartRecord *from = record;
  CirkelObserverPart       *to = item;

  to->id = from->id;
  to->title = from->title;
  to->intro = from->intro;
  to->groups
    = take_list (self, from->groups, sizeof (CirkelObserverGroup), take_observer_group, &to->n_groups);
}

static void
take_place (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelPlaceRecord   *from = record;
  CirkelContentsPlace *to = &self->places[from->place];

  to->name = from->name;
  to->meaning = from->meaning;
}

static void
take_value (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelValueRecord   *from = record;
  CirkelContentsValue *to = new_array (self, 1, sizeof *to);

  to->title = from->title;
  to->short_title = from->short_title;
  to->explanation = from->explanation;
  to->examples = take_list (self, from->examples, sizeof (char *), take_text, NULL);
  to->icon_name = g_strdup_printf ("cirkel-value-%s-symbolic", from->id);
  for (int i = 0; i < CIRKEL_N_ASPECTS; i++)
    to->questions[i] = from->questions->of_aspect[i];

  g_ptr_array_add (self->owned, to->icon_name);
  g_hash_table_insert (self->values, from->id, to);
}

static void
take_aspect (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelAspectRecord *from = record;

  self->aspects[from->aspect] = from->name;
}

static void
take_step (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelStepRecord   *from = record;
  CirkelContentsStep *to = &self->steps[from->step];

  to->title = from->title;
  to->goal = from->goal;
  to->parts = take_list (self, from->parts, sizeof (char *), take_text, NULL);
  to->questions = take_list (self, from->questions, sizeof (CirkelQuestion), take_question, &to->n_questions);
}

static void
take_chapter (CirkelContents *self, gpointer record, gpointer item)
{
  CirkelChapterRecord *from = record;
  CirkelChapterText   *to = &self->chapters[from->chapter];

  to->title = from->title;
  to->text = from->text;
  to->hint = from->hint;
  to->lines = take_list (self, from->lines, sizeof (char *), take_text, NULL);
}

static void
take_each (CirkelContents *self, GListStore *list, Take take)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (CirkelRecord) record = g_list_model_get_item (G_LIST_MODEL (list), i);

      take (self, record, NULL);
    }
}

static void
take_tips (CirkelContents *self, GListStore *list, CirkelContentsTips *tips)
{
  tips->items = take_list (self, list, sizeof (CirkelTip), take_tip, &tips->n);
}

/* Of a list that has as many texts as @words has room for. */
static void
take_words (CirkelContents *self, GListStore *list, const char *words[])
{
  guint        n_words;
  const char **from = take_list (self, list, sizeof (char *), take_text, &n_words);

  for (guint i = 0; i < n_words; i++)
    words[i] = from[i];
}

static CirkelContents *
contents_new (CirkelContentsRecord *record)
{
  CirkelContents *self = g_atomic_rc_box_new0 (CirkelContents);

  self->record = g_object_ref (record);
  self->owned = g_ptr_array_new_with_free_func (g_free);
  self->values = g_hash_table_new (g_str_hash, g_str_equal);

  self->language = record->language;
  take_each (self, record->places, take_place);
  take_each (self, record->values, take_value);
  take_each (self, record->questionnaire->aspects, take_aspect);
  take_each (self, record->steps, take_step);
  take_each (self, record->exploration, take_chapter);
  take_words (self, record->questionnaire->scale, self->scale);
  take_words (self, record->paper->months, self->months);
  self->paper = record->paper;
  self->intro = record->questionnaire->intro;
  take_tips (self, record->ways, &self->ways);
  take_tips (self, record->help, &self->help);
  take_tips (self, record->decisions, &self->decisions);
  take_tips (self, record->roles, &self->roles);
  self->groups
    = take_list (self, record->factors, sizeof (CirkelFactorGroup), take_factor_group, &self->n_groups);
  self->observer
    = take_list (self, record->observer, sizeof (CirkelObserverPart), take_observer_part, &self->n_observer);

  return self;
}

static const CirkelContentKind kind = {
  .format = CIRKEL_CONTENTS_FORMAT,
  .version = CIRKEL_CONTENTS_VERSION,
  .max = CIRKEL_CONTENTS_MAX,
  .too_large = N_ ("this is larger than a content file can be"),
  .not_one = N_ ("this is no content file of Cirkelgesprek"),
  .too_new = N_ ("this content file is for a newer version of Cirkelgesprek"),
};

/**
 * cirkel_contents_recognize:
 * @data: (array length=length): the text of a file
 * @length: its length in bytes
 *
 * Returns: whether the file calls itself a content file, right or wrong
 */
gboolean
cirkel_contents_recognize (const char *data, gsize length)
{
  return cirkel_content_file_recognize (&kind, data, length);
}

/**
 * cirkel_contents_parse:
 * @data: (array length=length): the text of a content file
 * @length: its length in bytes
 * @problems: (nullable) (element-type utf8): where all that is wrong is added as
 *   "path: what"; %NULL to stop at the first problem
 * @error: return location for what is wrong first, with its path in the document
 *
 * Reads and checks the words of the method in one language.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL with @error set
 */
CirkelContents *
cirkel_contents_parse (const char *data, gsize length, GPtrArray *problems, GError **error)
{
  g_autoptr (CirkelContentsRecord) record = g_object_new (CIRKEL_TYPE_CONTENTS_RECORD, NULL);
  CirkelProblems found = { .texts = problems };

  if (cirkel_content_file_read (&kind, CIRKEL_RECORD (record), data, length, &found))
    cirkel_contents_check (record, &found);

  return cirkel_problems_settle (&found, error) ? contents_new (record) : NULL;
}

/**
 * cirkel_contents_ref:
 * @self: the words
 *
 * Returns: (transfer full): the same
 */
CirkelContents *
cirkel_contents_ref (CirkelContents *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
contents_clear (gpointer data)
{
  CirkelContents *self = data;

  g_hash_table_unref (self->values);
  g_ptr_array_unref (self->owned);
  g_object_unref (self->record);
}

/**
 * cirkel_contents_unref:
 * @self: (transfer full): the words
 *
 * Gives the words back.
 */
void
cirkel_contents_unref (CirkelContents *self)
{
  g_atomic_rc_box_release_full (self, contents_clear);
}
