/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-card.h"
#include "cirkel-enums.h"

G_BEGIN_DECLS

/**
 * CIRKEL_N_ANSWERS:
 *
 * The answers on the questionnaire's scale go from 1 to this.
 */
#define CIRKEL_N_ANSWERS 5

/**
 * CIRKEL_N_ROLES:
 *
 * A group that tries a conversation has this many roles.
 */
#define CIRKEL_N_ROLES 3

/**
 * CIRKEL_VALUE_GAP:
 *
 * Where the name of a card goes in a question about it.
 */
#define CIRKEL_VALUE_GAP "{value}"

/**
 * CirkelQuestion:
 * @id: the name for machines; the same in every language, and begins with the step's nick
 * @text: the question in general
 * @about: (nullable): the question about one value, with `{value}` where its name goes
 * @circle: the circle that it is about, or %CIRKEL_PLACE_TRAY
 * @follow_up: whether it is only for conversations that come after another one
 *
 * A question for the table, in one of the six steps.
 */
typedef struct
{
  const char *id;
  const char *text;
  const char *about;
  CirkelPlace circle;
  gboolean    follow_up;
} CirkelQuestion;

/**
 * CirkelTipLine:
 * @title: (nullable): what it is called
 * @text: the words
 * @example: (nullable): what one could say, without quotation marks
 *
 * One piece of advice, or one thing to say.
 */
typedef struct
{
  const char *title;
  const char *text;
  const char *example;
} CirkelTipLine;

/**
 * CirkelTip:
 * @id: the name for machines, the same in every language
 * @title: what it is called
 * @text: what it is for, in one or two sentences
 * @lines: (array length=n_lines): what it consists of
 * @n_lines: how many there are, possibly none
 *
 * One subject on which the program has something to tell.
 */
typedef struct
{
  const char          *id;
  const char          *title;
  const char          *text;
  const CirkelTipLine *lines;
  guint                n_lines;
} CirkelTip;

/**
 * CirkelFactorWord:
 * @id: the name for machines, the same in every language
 * @text: a short name without a judgement: it may help or hinder
 *
 * Something that can help or hinder.
 */
typedef struct
{
  const char *id;
  const char *text;
} CirkelFactorWord;

/**
 * CirkelFactorGroup:
 * @id: the name for machines, the same in every language
 * @title: what the words have in common
 * @where: where these factors are found
 * @words: (array length=n_words): the words
 * @n_words: how many there are
 *
 * Factors of one kind, to pick from.
 */
typedef struct
{
  const char             *id;
  const char             *title;
  CirkelWhere             where;
  const CirkelFactorWord *words;
  guint                   n_words;
} CirkelFactorGroup;

/**
 * CirkelObserverPoint:
 * @id: the name for machines, the same in every language; no other point has it
 * @text: what can be seen or heard, or what a person can say of themselves
 *
 * Something to tick on the sheet of who watches.
 */
typedef struct
{
  const char *id;
  const char *text;
} CirkelObserverPoint;

/**
 * CirkelObserverGroup:
 * @id: the name for machines, the same in every language
 * @title: what the points are signs of
 * @points: (array length=n_points): the points
 * @n_points: how many there are
 *
 * Points that belong together, such as those of one skill.
 */
typedef struct
{
  const char                *id;
  const char                *title;
  const CirkelObserverPoint *points;
  guint                      n_points;
} CirkelObserverGroup;

/**
 * CirkelObserverPart:
 * @id: the name for machines, the same in every language
 * @title: what the part is about
 * @intro: (nullable): how to go about it, in one or two sentences
 * @groups: (array length=n_groups): the groups
 * @n_groups: how many there are
 *
 * A part of the sheet of who watches, such as the six skills.
 */
typedef struct
{
  const char                *id;
  const char                *title;
  const char                *intro;
  const CirkelObserverGroup *groups;
  guint                      n_groups;
} CirkelObserverPart;

/**
 * CirkelChapterText:
 * @title: what it is about, or a question
 * @text: what the client can do there
 * @hint: (nullable): what helps to begin
 * @lines: (array zero-terminated=1): what it consists of, or what there is to choose, possibly nothing
 *
 * The words of a part of the exploration that a client does alone.
 */
typedef struct
{
  const char        *title;
  const char        *text;
  const char        *hint;
  const char *const *lines;
} CirkelChapterText;

#define CIRKEL_TYPE_METHOD (cirkel_method_get_type ())
G_DECLARE_FINAL_TYPE (CirkelMethod, cirkel_method, CIRKEL, METHOD, GObject)

CirkelMethod *cirkel_method_new (const char *language);

const char *const *cirkel_method_get_languages (void);
const char        *cirkel_method_get_system_language (void);

const char *cirkel_method_get_language (CirkelMethod *self);
const char *cirkel_method_get_place_name (CirkelMethod *self, CirkelPlace place);
const char *cirkel_method_get_place_meaning (CirkelMethod *self, CirkelPlace place);

const char        *cirkel_method_get_card_title (CirkelMethod *self, CirkelCard *card);
const char        *cirkel_method_get_card_short_title (CirkelMethod *self, CirkelCard *card);
const char        *cirkel_method_get_card_explanation (CirkelMethod *self, CirkelCard *card);
const char *const *cirkel_method_get_card_examples (CirkelMethod *self, CirkelCard *card);
const char        *cirkel_method_get_card_icon_name (CirkelMethod *self, CirkelCard *card);

const char           *cirkel_method_get_step_title (CirkelMethod *self, CirkelStep step);
const char           *cirkel_method_get_step_goal (CirkelMethod *self, CirkelStep step);
const char *const    *cirkel_method_get_step_parts (CirkelMethod *self, CirkelStep step);
const CirkelQuestion *cirkel_method_get_questions (CirkelMethod *self, CirkelStep step, guint *n_questions);
const CirkelQuestion *cirkel_method_find_question (CirkelMethod *self, const char *id);
char *cirkel_method_dup_question_text (CirkelMethod *self, const CirkelQuestion *question, CirkelCard *card);

const CirkelTip         *cirkel_method_get_ways (CirkelMethod *self, guint *n_ways);
const CirkelTip         *cirkel_method_get_help (CirkelMethod *self, guint *n_subjects);
const CirkelTip         *cirkel_method_get_decisions (CirkelMethod *self, guint *n_decisions);
const CirkelTip         *cirkel_method_get_roles (CirkelMethod *self);
const CirkelFactorGroup *cirkel_method_get_factor_groups (CirkelMethod *self, guint *n_groups);

const CirkelTip *cirkel_method_find_decision (CirkelMethod *self, const char *id);
const char      *cirkel_method_get_decision_title (CirkelMethod *self, const char *id);
const char      *cirkel_method_get_decision_text (CirkelMethod *self, const char *id);
char           **cirkel_method_dup_decision_lines (CirkelMethod *self, const char *id);

const CirkelObserverPart *cirkel_method_get_observer_parts (CirkelMethod *self, guint *n_parts);
const CirkelChapterText  *cirkel_method_get_chapter (CirkelMethod *self, CirkelChapter chapter);

const char *cirkel_method_get_questionnaire_intro (CirkelMethod *self);
const char *
cirkel_method_get_question_of_value (CirkelMethod *self, const char *card_id, CirkelAspect aspect);
const char *cirkel_method_get_aspect_name (CirkelMethod *self, CirkelAspect aspect);
const char *cirkel_method_get_scale_word (CirkelMethod *self, int answer);

const char *cirkel_method_get_paper_word (CirkelMethod *self, const char *name);
char       *cirkel_method_dup_date (CirkelMethod *self, const char *date);

G_END_DECLS
