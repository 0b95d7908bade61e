/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-case-beat.h"

#include "cirkel-agenda-item.h"
#include "cirkel-agreement.h"
#include "cirkel-aim.h"
#include "cirkel-answers.h"
#include "cirkel-card.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-enum-types.h"
#include "cirkel-expectations.h"
#include "cirkel-factor.h"
#include "cirkel-need.h"
#include "cirkel-placement.h"

/**
 * CirkelCaseResult:
 *
 * What became of a goal or of an agreement of last time, as it comes up in a case.
 */

struct _CirkelCaseResult
{
  CirkelRecord parent_instance;

  int   aim;
  char *agreement;
  int   result;
  char *helped;
};

#define AT(member) G_STRUCT_OFFSET (CirkelCaseResult, member)

static const CirkelField result_fields[] = {
  { "aim", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (aim), 0, 50 },
  { "agreement", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (agreement), 1, 64 },
  { "result", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_REQUIRED, AT (result), 0, 0, cirkel_result_get_type },
  { "helped", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (helped), 0, CIRKEL_TEXT_MAX },
};
CIRKEL_DEFINE_RECORD (CirkelCaseResult, cirkel_case_result, result_fields)

/**
 * CirkelCaseBeat:
 *
 * One moment of a case: what is said or done, by whom, at which step, and what it changes in the
 * session.
 *
 * What it changes stands under the names that the session's file has for it. Days are told in weeks
 * after the conversation, so that a case does not grow old.
 */

struct _CirkelCaseBeat
{
  CirkelRecord parent_instance;

  int   step;
  char *question;
  int   discussed;
  int   by;
  char *text;

  char *card;
  char *own_card;
  int   place;
  int   x;
  int   y;
  char *words;
  int   most_important;
  int   talk_about;

  GListStore *factors;
  GListStore *needs;

  char         *aim;
  int           minutes;
  GListStore   *agenda;
  CirkelRecord *expectations;
  GListStore   *aims;
  GListStore   *questionnaire;
  GListStore   *choices;
  GListStore   *agreements;
  GListStore   *results;
  CirkelRecord *closing;
  int           weeks;
};

#undef AT
#define AT(member) G_STRUCT_OFFSET (CirkelCaseBeat, member)

#define LIST(member, max, type)                                                                              \
  {                                                                                                          \
#member, CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT(member), 0, max, type                              \
  }

static const CirkelField beat_fields[] = {
  { "step", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_REQUIRED, AT (step), 0, 0, cirkel_step_get_type },
  { "question", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (question), 1, 64 },
  { "discussed", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (discussed) },
  { "by", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_REQUIRED, AT (by), 0, 0, cirkel_party_get_type },
  { "text", CIRKEL_FIELD_LINE, CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED, AT (text), 0,
    CIRKEL_CASE_CAPTION_MAX },
  { "card", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (card), 1, 64 },
  { "own-card", CIRKEL_FIELD_LINE, CIRKEL_FIELD_OPTIONAL | CIRKEL_FIELD_FILLED, AT (own_card), 0,
    CIRKEL_CARD_TITLE_MAX },
  { "place", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (place), 0, 0, cirkel_place_get_type },
  { "x", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (x), -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS },
  { "y", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (y), -CIRKEL_BOARD_RADIUS, CIRKEL_BOARD_RADIUS },
  { "words", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL | CIRKEL_FIELD_FILLED, AT (words), 0, CIRKEL_TEXT_MAX },
  { "most-important", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (most_important) },
  { "talk-about", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (talk_about) },
  LIST (factors, 10, cirkel_factor_get_type),
  LIST (needs, 10, cirkel_need_get_type),
  { "aim", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL | CIRKEL_FIELD_FILLED, AT (aim), 0, CIRKEL_TEXT_MAX },
  { "minutes", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (minutes), 0, 480 },
  LIST (agenda, 10, cirkel_agenda_item_get_type),
  { "expectations", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (expectations), 0, 0,
    cirkel_expectations_get_type },
  LIST (aims, 10, cirkel_aim_get_type),
  LIST (questionnaire, 20, cirkel_answers_get_type),
  LIST (choices, 5, cirkel_choice_get_type),
  LIST (agreements, 10, cirkel_agreement_get_type),
  LIST (results, 10, cirkel_case_result_get_type),
  { "closing", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (closing), 0, 0, cirkel_closing_get_type },
  { "weeks", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (weeks), 0, 52 },
};
CIRKEL_DEFINE_RECORD (CirkelCaseBeat, cirkel_case_beat, beat_fields)

/**
 * cirkel_case_beat_get_step:
 * @self: a beat
 *
 * Returns: the step of the conversation that it belongs to
 */
CirkelStep
cirkel_case_beat_get_step (CirkelCaseBeat *self)
{
  return (CirkelStep)self->step;
}

/**
 * cirkel_case_beat_get_question:
 * @self: a beat
 *
 * Returns: (transfer none): the id of the question that is asked or answered, or ""
 */
const char *
cirkel_case_beat_get_question (CirkelCaseBeat *self)
{
  return cirkel_record_text (self, "question");
}

/**
 * cirkel_case_beat_get_by:
 * @self: a beat
 *
 * Returns: who says or does it; %CIRKEL_PARTY_UNSAID where it is both, or nobody
 */
CirkelParty
cirkel_case_beat_get_by (CirkelCaseBeat *self)
{
  return (CirkelParty)self->by;
}

/**
 * cirkel_case_beat_get_text:
 * @self: a beat
 *
 * Returns: (transfer none): what is said or done, at most %CIRKEL_CASE_CAPTION_MAX characters
 */
const char *
cirkel_case_beat_get_text (CirkelCaseBeat *self)
{
  return cirkel_record_text (self, "text");
}

/**
 * cirkel_case_beat_get_card:
 * @self: a beat
 *
 * Returns: (transfer none): the id of the card that it is about, or ""
 */
const char *
cirkel_case_beat_get_card (CirkelCaseBeat *self)
{
  return cirkel_record_text (self, "card");
}

/**
 * cirkel_case_beat_get_place:
 * @self: a beat
 *
 * Returns: where its card is laid; %CIRKEL_PLACE_TRAY where it is not
 */
CirkelPlace
cirkel_case_beat_get_place (CirkelCaseBeat *self)
{
  return (CirkelPlace)self->place;
}

/**
 * cirkel_case_beat_get_own_card:
 * @self: a beat
 *
 * Returns: (transfer none): the title of the own card that is made, or ""
 */
const char *
cirkel_case_beat_get_own_card (CirkelCaseBeat *self)
{
  return cirkel_record_text (self, "own-card");
}

/**
 * cirkel_case_beat_has:
 * @self: a beat
 * @name: a field of it
 *
 * Returns: whether the field holds anything
 */
gboolean
cirkel_case_beat_has (CirkelCaseBeat *self, const char *name)
{
  CirkelRecord *record = CIRKEL_RECORD (self);

  return !cirkel_record_is_default (record, cirkel_record_find_field (record, name));
}
