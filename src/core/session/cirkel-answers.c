/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-answers.h"

/**
 * CirkelAnswers:
 *
 * The answers of the client about one value in the questionnaire (*Lijst Werk Capabilities*):
 * how important it is, whether the work enables it, and whether the client achieves it.
 *
 * Each is from 1, not at all, to 5, very much; 0 as long as there is no answer. There is no
 * total and no verdict, and no card is ever placed by them.
 */

struct _CirkelAnswers
{
  CirkelRecord parent_instance;

  char *card;
  int   important;
  int   enabled;
  int   achieved;
};

#define AT(member) G_STRUCT_OFFSET (CirkelAnswers, member)

static const CirkelField fields[] = {
  { "card", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (card), 1, 64 },
  { "important", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (important), 0, 5 },
  { "enabled", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (enabled), 0, 5 },
  { "achieved", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (achieved), 0, 5 },
};

CIRKEL_DEFINE_RECORD (CirkelAnswers, cirkel_answers, fields)

/**
 * cirkel_answers_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelAnswers *
cirkel_answers_new (void)
{
  return g_object_new (CIRKEL_TYPE_ANSWERS, NULL);
}
