/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

/* What a content file holds, one type for each kind of object in it. Only the
 * contents look in here. */

G_BEGIN_DECLS

/**
 * CIRKEL_CONTENTS_FORMAT:
 *
 * What a content file calls itself.
 */
#define CIRKEL_CONTENTS_FORMAT "cirkelgesprek-method"

/**
 * CIRKEL_CONTENTS_VERSION:
 *
 * The version of the format that this program reads.
 */
#define CIRKEL_CONTENTS_VERSION 1

G_DECLARE_FINAL_TYPE (CirkelTextRecord, cirkel_text_record, CIRKEL, TEXT_RECORD, CirkelRecord)
struct _CirkelTextRecord
{
  CirkelRecord parent_instance;

  char *text;
};

G_DECLARE_FINAL_TYPE (CirkelPlaceRecord, cirkel_place_record, CIRKEL, PLACE_RECORD, CirkelRecord)
struct _CirkelPlaceRecord
{
  CirkelRecord parent_instance;

  CirkelPlace place;
  char       *name;
  char       *meaning;
};

G_DECLARE_FINAL_TYPE (CirkelValueQuestionsRecord,
                      cirkel_value_questions_record,
                      CIRKEL,
                      VALUE_QUESTIONS_RECORD,
                      CirkelRecord)
struct _CirkelValueQuestionsRecord
{
  CirkelRecord parent_instance;

  char *of_aspect[CIRKEL_N_ASPECTS];
};

G_DECLARE_FINAL_TYPE (CirkelValueRecord, cirkel_value_record, CIRKEL, VALUE_RECORD, CirkelRecord)
struct _CirkelValueRecord
{
  CirkelRecord parent_instance;

  char                       *id;
  char                       *title;
  char                       *short_title;
  char                       *explanation;
  GListStore                 *examples;
  CirkelValueQuestionsRecord *questions;
};

G_DECLARE_FINAL_TYPE (CirkelAspectRecord, cirkel_aspect_record, CIRKEL, ASPECT_RECORD, CirkelRecord)
struct _CirkelAspectRecord
{
  CirkelRecord parent_instance;

  CirkelAspect aspect;
  char        *name;
};

G_DECLARE_FINAL_TYPE (CirkelQuestionnaireRecord,
                      cirkel_questionnaire_record,
                      CIRKEL,
                      QUESTIONNAIRE_RECORD,
                      CirkelRecord)
struct _CirkelQuestionnaireRecord
{
  CirkelRecord parent_instance;

  char       *intro;
  GListStore *aspects;
  GListStore *scale;
};

G_DECLARE_FINAL_TYPE (CirkelQuestionRecord, cirkel_question_record, CIRKEL, QUESTION_RECORD, CirkelRecord)
struct _CirkelQuestionRecord
{
  CirkelRecord parent_instance;

  char       *id;
  char       *text;
  char       *about;
  CirkelPlace circle;
  gboolean    follow_up;
};

G_DECLARE_FINAL_TYPE (CirkelStepRecord, cirkel_step_record, CIRKEL, STEP_RECORD, CirkelRecord)
struct _CirkelStepRecord
{
  CirkelRecord parent_instance;

  CirkelStep  step;
  char       *title;
  char       *goal;
  GListStore *parts;
  GListStore *questions;
};

G_DECLARE_FINAL_TYPE (CirkelTipLineRecord, cirkel_tip_line_record, CIRKEL, TIP_LINE_RECORD, CirkelRecord)
struct _CirkelTipLineRecord
{
  CirkelRecord parent_instance;

  char *title;
  char *text;
  char *example;
};

G_DECLARE_FINAL_TYPE (CirkelTipRecord, cirkel_tip_record, CIRKEL, TIP_RECORD, CirkelRecord)
struct _CirkelTipRecord
{
  CirkelRecord parent_instance;

  char       *id;
  char       *title;
  char       *text;
  GListStore *lines;
};

G_DECLARE_FINAL_TYPE (CirkelFactorWordRecord,
                      cirkel_factor_word_record,
                      CIRKEL,
                      FACTOR_WORD_RECORD,
                      CirkelRecord)
struct _CirkelFactorWordRecord
{
  CirkelRecord parent_instance;

  char *id;
  char *text;
};

G_DECLARE_FINAL_TYPE (CirkelFactorGroupRecord,
                      cirkel_factor_group_record,
                      CIRKEL,
                      FACTOR_GROUP_RECORD,
                      CirkelRecord)
struct _CirkelFactorGroupRecord
{
  CirkelRecord parent_instance;

  char       *id;
  char       *title;
  CirkelWhere where;
  GListStore *words;
};

/* What the sheet of who watches is made of. Its three parts follow the method: the six skills and the
 * three basic needs of who leads the conversation, each with what one can see or hear of it, and
 * the fifteen indicators of the Dutch guideline on re-integration (annex 3), for a look at
 * one's own work. */
G_DECLARE_FINAL_TYPE (CirkelObserverPointRecord,
                      cirkel_observer_point_record,
                      CIRKEL,
                      OBSERVER_POINT_RECORD,
                      CirkelRecord)
struct _CirkelObserverPointRecord
{
  CirkelRecord parent_instance;

  char *id;
  char *text;
};

G_DECLARE_FINAL_TYPE (CirkelObserverGroupRecord,
                      cirkel_observer_group_record,
                      CIRKEL,
                      OBSERVER_GROUP_RECORD,
                      CirkelRecord)
struct _CirkelObserverGroupRecord
{
  CirkelRecord parent_instance;

  char       *id;
  char       *title;
  GListStore *points;
};

G_DECLARE_FINAL_TYPE (CirkelObserverPartRecord,
                      cirkel_observer_part_record,
                      CIRKEL,
                      OBSERVER_PART_RECORD,
                      CirkelRecord)
struct _CirkelObserverPartRecord
{
  CirkelRecord parent_instance;

  char       *id;
  char       *title;
  char       *intro;
  GListStore *groups;
};

G_DECLARE_FINAL_TYPE (CirkelChapterRecord, cirkel_chapter_record, CIRKEL, CHAPTER_RECORD, CirkelRecord)
struct _CirkelChapterRecord
{
  CirkelRecord parent_instance;

  CirkelChapter chapter;
  char         *title;
  char         *text;
  char         *hint;
  GListStore   *lines;
};

/* The words and sentences on paper: the member of the record, and its name in the file. In the
 * order of the alphabet. */
#define CIRKEL_PAPER_WORDS(WORD)                                                                             \
  WORD (against, "against")                                                                                  \
  WORD (agreements, "agreements")                                                                            \
  WORD (aims, "aims")                                                                                        \
  WORD (begin, "begin")                                                                                      \
  WORD (by, "by")                                                                                            \
  WORD (card, "card")                                                                                        \
  WORD (choice, "choice")                                                                                    \
  WORD (choices, "choices")                                                                                  \
  WORD (conclusions, "conclusions")                                                                          \
  WORD (decision, "decision")                                                                                \
  WORD (empty, "empty")                                                                                      \
  WORD (example, "example")                                                                                  \
  WORD (expects_client, "expects-client")                                                                    \
  WORD (expects_me, "expects-me")                                                                            \
  WORD (expects_professional, "expects-professional")                                                        \
  WORD (in_favour, "for")                                                                                    \
  WORD (for_client, "for-client")                                                                            \
  WORD (for_employer, "for-employer")                                                                        \
  WORD (for_professional, "for-professional")                                                                \
  WORD (goal, "goal")                                                                                        \
  WORD (helped, "helped")                                                                                    \
  WORD (if_not, "if-not")                                                                                    \
  WORD (in_between, "in-between")                                                                            \
  WORD (kit_cut, "kit-cut")                                                                                  \
  WORD (kit_else, "kit-else")                                                                                \
  WORD (kit_lay, "kit-lay")                                                                                  \
  WORD (kit_mark, "kit-mark")                                                                                \
  WORD (kit_own_achieved, "kit-own-achieved")                                                                \
  WORD (kit_own_enabled, "kit-own-enabled")                                                                  \
  WORD (kit_own_important, "kit-own-important")                                                              \
  WORD (kit_questions, "kit-questions")                                                                      \
  WORD (kit_title, "kit-title")                                                                              \
  WORD (last_time, "last-time")                                                                              \
  WORD (look_back, "look-back")                                                                              \
  WORD (matters, "matters")                                                                                  \
  WORD (most_important, "most-important")                                                                    \
  WORD (minutes, "minutes")                                                                                  \
  WORD (moved, "moved")                                                                                      \
  WORD (needed, "needed")                                                                                    \
  WORD (needed_client, "needed-client")                                                                      \
  WORD (needed_if_not, "needed-if-not")                                                                      \
  WORD (needed_me, "needed-me")                                                                              \
  WORD (needed_my_work, "needed-my-work")                                                                    \
  WORD (needed_other, "needed-other")                                                                        \
  WORD (needed_professional, "needed-professional")                                                          \
  WORD (needed_work, "needed-work")                                                                          \
  WORD (new_card, "new-card")                                                                                \
  WORD (next_aim, "next-aim")                                                                                \
  WORD (next_date, "next-date")                                                                              \
  WORD (next_time, "next-time")                                                                              \
  WORD (no_agreements, "no-agreements")                                                                      \
  WORD (notes, "notes")                                                                                      \
  WORD (now, "now")                                                                                          \
  WORD (observer_intro, "observer-intro")                                                                    \
  WORD (observer_notes, "observer-notes")                                                                    \
  WORD (observer_title, "observer-title")                                                                    \
  WORD (of_value, "of-value")                                                                                \
  WORD (option, "option")                                                                                    \
  WORD (own_words, "own-words")                                                                              \
  WORD (party_client, "party-client")                                                                        \
  WORD (party_me, "party-me")                                                                                \
  WORD (party_my_work, "party-my-work")                                                                      \
  WORD (party_other, "party-other")                                                                          \
  WORD (party_professional, "party-professional")                                                            \
  WORD (party_work, "party-work")                                                                            \
  WORD (preference, "preference")                                                                            \
  WORD (prepared_begin, "prepared-begin")                                                                    \
  WORD (prepared_choices, "prepared-choices")                                                                \
  WORD (prepared_empty, "prepared-empty")                                                                    \
  WORD (prepared_for_client, "prepared-for-client")                                                          \
  WORD (prepared_title, "prepared-title")                                                                    \
  WORD (questionnaire, "questionnaire")                                                                      \
  WORD (reached, "reached")                                                                                  \
  WORD (result, "result")                                                                                    \
  WORD (result_not_yet, "result-not-yet")                                                                    \
  WORD (result_partly, "result-partly")                                                                      \
  WORD (result_reached, "result-reached")                                                                    \
  WORD (since_last_time, "since-last-time")                                                                  \
  WORD (small_goals, "small-goals")                                                                          \
  WORD (small_step, "small-step")                                                                            \
  WORD (subjects, "subjects")                                                                                \
  WORD (talk_about, "talk-about")                                                                            \
  WORD (time, "time")                                                                                        \
  WORD (title, "title")                                                                                      \
  WORD (useful, "useful")                                                                                    \
  WORD (useful_no, "useful-no")                                                                              \
  WORD (useful_partly, "useful-partly")                                                                      \
  WORD (useful_why, "useful-why")                                                                            \
  WORD (useful_yes, "useful-yes")                                                                            \
  WORD (value, "value")                                                                                      \
  WORD (values, "values")                                                                                    \
  WORD (what, "what")                                                                                        \
  WORD (where_client, "where-client")                                                                        \
  WORD (where_elsewhere, "where-elsewhere")                                                                  \
  WORD (where_me, "where-me")                                                                                \
  WORD (where_work, "where-work")                                                                            \
  WORD (who, "who")

#define CIRKEL_PAPER_MEMBER(member, name) char *member;

G_DECLARE_FINAL_TYPE (CirkelPaperRecord, cirkel_paper_record, CIRKEL, PAPER_RECORD, CirkelRecord)
struct _CirkelPaperRecord
{
  CirkelRecord parent_instance;

  GListStore *months;
  CIRKEL_PAPER_WORDS (CIRKEL_PAPER_MEMBER)
};

#define CIRKEL_TYPE_CONTENTS_RECORD (cirkel_contents_record_get_type ())
G_DECLARE_FINAL_TYPE (CirkelContentsRecord, cirkel_contents_record, CIRKEL, CONTENTS_RECORD, CirkelRecord)
struct _CirkelContentsRecord
{
  CirkelRecord parent_instance;

  char                      *format;
  int                        version;
  char                      *language;
  char                      *license;
  GListStore                *places;
  GListStore                *values;
  CirkelQuestionnaireRecord *questionnaire;
  GListStore                *steps;
  GListStore                *ways;
  GListStore                *help;
  GListStore                *decisions;
  GListStore                *roles;
  GListStore                *factors;
  GListStore                *observer;
  GListStore                *exploration;
  CirkelPaperRecord         *paper;
};

G_END_DECLS
