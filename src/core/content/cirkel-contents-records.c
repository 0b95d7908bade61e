/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-contents-records.h"

#include "cirkel-enum-types.h"
#include "cirkel-method.h"

/* The tables of a content file: what there is, and how long it may be. The schema
 * in data/method.schema.json says the same. */

#define NAME_MAX_LENGTH 60
#define TEXT_MAX_LENGTH 300

#define MUST (CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED)
#define MAY (CIRKEL_FIELD_OPTIONAL | CIRKEL_FIELD_FILLED)

#define ID(Type, member)                                                                                     \
  {                                                                                                          \
#member, CIRKEL_FIELD_ID, MUST, G_STRUCT_OFFSET(Type, member), 1, 64                                     \
  }
#define LINE(Type, name, member, flags, max)                                                                 \
  {                                                                                                          \
    name, CIRKEL_FIELD_LINE, flags, G_STRUCT_OFFSET (Type, member), 0, max                                   \
  }
#define ENUM(Type, name, member, flags, type)                                                                \
  {                                                                                                          \
    name, CIRKEL_FIELD_ENUM, flags, G_STRUCT_OFFSET (Type, member), 0, 0, type                               \
  }
#define LIST(Type, member, flags, min, max, type)                                                            \
  {                                                                                                          \
#member, CIRKEL_FIELD_LIST, flags, G_STRUCT_OFFSET(Type, member), min, max, type                         \
  }

static const CirkelField cirkel_text_record_fields[] = {
  LINE (CirkelTextRecord, "text", text, MUST, NAME_MAX_LENGTH),
};
CIRKEL_DEFINE_RECORD (CirkelTextRecord, cirkel_text_record, cirkel_text_record_fields)

static const CirkelField cirkel_place_record_fields[] = {
  ENUM (CirkelPlaceRecord, "id", place, CIRKEL_FIELD_REQUIRED, cirkel_place_get_type),
  LINE (CirkelPlaceRecord, "name", name, MUST, NAME_MAX_LENGTH),
  LINE (CirkelPlaceRecord, "meaning", meaning, MUST, NAME_MAX_LENGTH),
};
CIRKEL_DEFINE_RECORD (CirkelPlaceRecord, cirkel_place_record, cirkel_place_record_fields)

static const CirkelField cirkel_value_questions_record_fields[] = {
  LINE (CirkelValueQuestionsRecord, "important", of_aspect[CIRKEL_ASPECT_IMPORTANT], MUST, TEXT_MAX_LENGTH),
  LINE (CirkelValueQuestionsRecord, "enabled", of_aspect[CIRKEL_ASPECT_ENABLED], MUST, TEXT_MAX_LENGTH),
  LINE (CirkelValueQuestionsRecord, "achieved", of_aspect[CIRKEL_ASPECT_ACHIEVED], MUST, TEXT_MAX_LENGTH),
};
CIRKEL_DEFINE_RECORD (CirkelValueQuestionsRecord,
                      cirkel_value_questions_record,
                      cirkel_value_questions_record_fields)

static const CirkelField cirkel_value_record_fields[] = {
  ID (CirkelValueRecord, id),
  LINE (CirkelValueRecord, "title", title, MUST, NAME_MAX_LENGTH),
  LINE (CirkelValueRecord, "short-title", short_title, MUST, NAME_MAX_LENGTH),
  LINE (CirkelValueRecord, "explanation", explanation, MUST, TEXT_MAX_LENGTH),
  LIST (CirkelValueRecord, examples, CIRKEL_FIELD_REQUIRED, 3, 5, cirkel_text_record_get_type),
  { "questions", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_REQUIRED, G_STRUCT_OFFSET (CirkelValueRecord, questions),
    0, 0, cirkel_value_questions_record_get_type },
};
CIRKEL_DEFINE_RECORD (CirkelValueRecord, cirkel_value_record, cirkel_value_record_fields)

static const CirkelField cirkel_aspect_record_fields[] = {
  ENUM (CirkelAspectRecord, "id", aspect, CIRKEL_FIELD_REQUIRED, cirkel_aspect_get_type),
  LINE (CirkelAspectRecord, "name", name, MUST, NAME_MAX_LENGTH),
};
CIRKEL_DEFINE_RECORD (CirkelAspectRecord, cirkel_aspect_record, cirkel_aspect_record_fields)

static const CirkelField cirkel_questionnaire_record_fields[] = {
  LINE (CirkelQuestionnaireRecord, "intro", intro, MUST, TEXT_MAX_LENGTH),
  LIST (CirkelQuestionnaireRecord,
        aspects,
        CIRKEL_FIELD_REQUIRED,
        CIRKEL_N_ASPECTS,
        CIRKEL_N_ASPECTS,
        cirkel_aspect_record_get_type),
  LIST (CirkelQuestionnaireRecord, scale, CIRKEL_FIELD_REQUIRED, 5, 5, cirkel_text_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelQuestionnaireRecord,
                      cirkel_questionnaire_record,
                      cirkel_questionnaire_record_fields)

static const CirkelField cirkel_question_record_fields[] = {
  ID (CirkelQuestionRecord, id),
  LINE (CirkelQuestionRecord, "text", text, MUST, TEXT_MAX_LENGTH),
  LINE (CirkelQuestionRecord, "about", about, MAY, TEXT_MAX_LENGTH),
  ENUM (CirkelQuestionRecord, "circle", circle, CIRKEL_FIELD_OPTIONAL, cirkel_place_get_type),
  { "follow-up", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, G_STRUCT_OFFSET (CirkelQuestionRecord, follow_up),
    0, 1 },
};
CIRKEL_DEFINE_RECORD (CirkelQuestionRecord, cirkel_question_record, cirkel_question_record_fields)

static const CirkelField cirkel_step_record_fields[] = {
  ENUM (CirkelStepRecord, "id", step, CIRKEL_FIELD_REQUIRED, cirkel_step_get_type),
  LINE (CirkelStepRecord, "title", title, MUST, NAME_MAX_LENGTH),
  LINE (CirkelStepRecord, "goal", goal, MUST, TEXT_MAX_LENGTH),
  LIST (CirkelStepRecord, parts, CIRKEL_FIELD_REQUIRED, 1, 8, cirkel_text_record_get_type),
  LIST (CirkelStepRecord, questions, CIRKEL_FIELD_REQUIRED, 1, 50, cirkel_question_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelStepRecord, cirkel_step_record, cirkel_step_record_fields)

static const CirkelField cirkel_tip_line_record_fields[] = {
  LINE (CirkelTipLineRecord, "title", title, MAY, NAME_MAX_LENGTH),
  LINE (CirkelTipLineRecord, "text", text, MUST, TEXT_MAX_LENGTH),
  LINE (CirkelTipLineRecord, "example", example, MAY, TEXT_MAX_LENGTH),
};
CIRKEL_DEFINE_RECORD (CirkelTipLineRecord, cirkel_tip_line_record, cirkel_tip_line_record_fields)

static const CirkelField cirkel_tip_record_fields[] = {
  ID (CirkelTipRecord, id),
  LINE (CirkelTipRecord, "title", title, MUST, NAME_MAX_LENGTH),
  LINE (CirkelTipRecord, "text", text, MUST, TEXT_MAX_LENGTH),
  LIST (CirkelTipRecord, lines, CIRKEL_FIELD_OPTIONAL, 0, 20, cirkel_tip_line_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelTipRecord, cirkel_tip_record, cirkel_tip_record_fields)

static const CirkelField cirkel_factor_word_record_fields[] = {
  ID (CirkelFactorWordRecord, id),
  LINE (CirkelFactorWordRecord, "text", text, MUST, 40),
};
CIRKEL_DEFINE_RECORD (CirkelFactorWordRecord, cirkel_factor_word_record, cirkel_factor_word_record_fields)

static const CirkelField cirkel_factor_group_record_fields[] = {
  ID (CirkelFactorGroupRecord, id),
  LINE (CirkelFactorGroupRecord, "title", title, MUST, NAME_MAX_LENGTH),
  ENUM (CirkelFactorGroupRecord, "where", where, CIRKEL_FIELD_REQUIRED, cirkel_where_get_type),
  LIST (CirkelFactorGroupRecord, words, CIRKEL_FIELD_REQUIRED, 1, 30, cirkel_factor_word_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelFactorGroupRecord, cirkel_factor_group_record, cirkel_factor_group_record_fields)

static const CirkelField cirkel_observer_point_record_fields[] = {
  ID (CirkelObserverPointRecord, id),
  LINE (CirkelObserverPointRecord, "text", text, MUST, 160),
};
CIRKEL_DEFINE_RECORD (CirkelObserverPointRecord,
                      cirkel_observer_point_record,
                      cirkel_observer_point_record_fields)

static const CirkelField cirkel_observer_group_record_fields[] = {
  ID (CirkelObserverGroupRecord, id),
  LINE (CirkelObserverGroupRecord, "title", title, MUST, NAME_MAX_LENGTH),
  LIST (CirkelObserverGroupRecord,
        points,
        CIRKEL_FIELD_REQUIRED,
        1,
        20,
        cirkel_observer_point_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelObserverGroupRecord,
                      cirkel_observer_group_record,
                      cirkel_observer_group_record_fields)

static const CirkelField cirkel_observer_part_record_fields[] = {
  ID (CirkelObserverPartRecord, id),
  LINE (CirkelObserverPartRecord, "title", title, MUST, NAME_MAX_LENGTH),
  LINE (CirkelObserverPartRecord, "intro", intro, MAY, TEXT_MAX_LENGTH),
  LIST (CirkelObserverPartRecord,
        groups,
        CIRKEL_FIELD_REQUIRED,
        1,
        12,
        cirkel_observer_group_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelObserverPartRecord,
                      cirkel_observer_part_record,
                      cirkel_observer_part_record_fields)

static const CirkelField cirkel_chapter_record_fields[] = {
  ENUM (CirkelChapterRecord, "id", chapter, CIRKEL_FIELD_REQUIRED, cirkel_chapter_get_type),
  LINE (CirkelChapterRecord, "title", title, MUST, NAME_MAX_LENGTH),
  LINE (CirkelChapterRecord, "text", text, MUST, TEXT_MAX_LENGTH),
  LINE (CirkelChapterRecord, "hint", hint, MAY, TEXT_MAX_LENGTH),
  LIST (CirkelChapterRecord, lines, CIRKEL_FIELD_OPTIONAL, 0, 8, cirkel_text_record_get_type),
};
CIRKEL_DEFINE_RECORD (CirkelChapterRecord, cirkel_chapter_record, cirkel_chapter_record_fields)

#define WORD(member, name) LINE (CirkelPaperRecord, name, member, MUST, TEXT_MAX_LENGTH),

static const CirkelField cirkel_paper_record_fields[]
  = { LIST (CirkelPaperRecord, months, CIRKEL_FIELD_REQUIRED, 12, 12, cirkel_text_record_get_type),
      CIRKEL_PAPER_WORDS (WORD) };
CIRKEL_DEFINE_RECORD (CirkelPaperRecord, cirkel_paper_record, cirkel_paper_record_fields)

#define CONTENTS_LIST(member, min, max, type)                                                                \
  LIST (CirkelContentsRecord, member, CIRKEL_FIELD_REQUIRED, min, max, type)

static const CirkelField cirkel_contents_record_fields[] = {
  LINE (CirkelContentsRecord, "format", format, MUST, NAME_MAX_LENGTH),
  { "version", CIRKEL_FIELD_INT, CIRKEL_FIELD_REQUIRED, G_STRUCT_OFFSET (CirkelContentsRecord, version), 0,
    CIRKEL_CONTENTS_VERSION },
  ID (CirkelContentsRecord, language),
  LINE (CirkelContentsRecord, "license", license, MUST, NAME_MAX_LENGTH),
  CONTENTS_LIST (places, CIRKEL_N_PLACES, CIRKEL_N_PLACES, cirkel_place_record_get_type),
  CONTENTS_LIST (values, 7, 7, cirkel_value_record_get_type),
  { "questionnaire", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_REQUIRED,
    G_STRUCT_OFFSET (CirkelContentsRecord, questionnaire), 0, 0, cirkel_questionnaire_record_get_type },
  CONTENTS_LIST (steps, CIRKEL_N_STEPS, CIRKEL_N_STEPS, cirkel_step_record_get_type),
  CONTENTS_LIST (ways, 1, 30, cirkel_tip_record_get_type),
  CONTENTS_LIST (help, 1, 30, cirkel_tip_record_get_type),
  CONTENTS_LIST (decisions, 1, 30, cirkel_tip_record_get_type),
  CONTENTS_LIST (roles, CIRKEL_N_ROLES, CIRKEL_N_ROLES, cirkel_tip_record_get_type),
  CONTENTS_LIST (factors, 1, 12, cirkel_factor_group_record_get_type),
  CONTENTS_LIST (observer, 1, 6, cirkel_observer_part_record_get_type),
  CONTENTS_LIST (exploration, CIRKEL_N_CHAPTERS, CIRKEL_N_CHAPTERS, cirkel_chapter_record_get_type),
  { "paper", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_REQUIRED, G_STRUCT_OFFSET (CirkelContentsRecord, paper), 0, 0,
    cirkel_paper_record_get_type },
};
CIRKEL_DEFINE_RECORD (CirkelContentsRecord, cirkel_contents_record, cirkel_contents_record_fields)
