/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-enum-types.h"
#include "cirkel-method.h"

/* What there is to decide, by its id. What a client is asked about the talk who explores alone counts
 * as a decision too, and has the words of its chapter. */

/**
 * cirkel_method_find_decision:
 * @self: a method
 * @id: what the start of a choice tells
 *
 * Returns: (transfer none) (nullable): the decision of that id; %NULL where it is none of those that
 *   client and professional can take together
 */
const CirkelTip *
cirkel_method_find_decision (CirkelMethod *self, const char *id)
{
  guint            n_decisions;
  const CirkelTip *decisions = cirkel_method_get_decisions (self, &n_decisions);

  for (guint i = 0; i < n_decisions; i++)
    if (g_str_equal (decisions[i].id, id))
      return &decisions[i];

  return NULL;
}

static const CirkelChapterText *
find_chapter (CirkelMethod *self, const char *id)
{
  g_autoptr (GEnumClass) chapters = g_type_class_ref (CIRKEL_TYPE_CHAPTER);
  const GEnumValue *chapter = g_enum_get_value_by_nick (chapters, id);

  return chapter != NULL ? cirkel_method_get_chapter (self, (CirkelChapter)chapter->value) : NULL;
}

/**
 * cirkel_method_get_decision_title:
 * @self: a method
 * @id: what the start of a choice tells
 *
 * Returns: (transfer none): what is to be decided, as a question; "" where nothing has that id
 */
const char *
cirkel_method_get_decision_title (CirkelMethod *self, const char *id)
{
  const CirkelTip         *decision = cirkel_method_find_decision (self, id);
  const CirkelChapterText *chapter = decision == NULL ? find_chapter (self, id) : NULL;

  if (decision != NULL)
    return decision->title;

  return chapter != NULL ? chapter->title : "";
}

/**
 * cirkel_method_get_decision_text:
 * @self: a method
 * @id: what the start of a choice tells
 *
 * Returns: (transfer none): what that is about, in a sentence or two; "" where nothing has that id
 */
const char *
cirkel_method_get_decision_text (CirkelMethod *self, const char *id)
{
  const CirkelTip         *decision = cirkel_method_find_decision (self, id);
  const CirkelChapterText *chapter = decision == NULL ? find_chapter (self, id) : NULL;

  if (decision != NULL)
    return decision->text;

  return chapter != NULL ? chapter->text : "";
}

/**
 * cirkel_method_dup_decision_lines:
 * @self: a method
 * @id: what the start of a choice tells
 *
 * Returns: (transfer full) (array zero-terminated=1): what there is to choose, possibly nothing
 */
char **
cirkel_method_dup_decision_lines (CirkelMethod *self, const char *id)
{
  const CirkelTip         *decision = cirkel_method_find_decision (self, id);
  const CirkelChapterText *chapter = decision == NULL ? find_chapter (self, id) : NULL;
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; decision != NULL && i < decision->n_lines; i++)
    g_strv_builder_add (lines, decision->lines[i].text);
  if (chapter != NULL)
    g_strv_builder_addv (lines, (const char **)chapter->lines);

  return g_strv_builder_end (lines);
}
