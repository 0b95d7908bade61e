/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-choice.h"

#include "cirkel-option.h"

/**
 * CirkelChoice:
 *
 * A choice that client and professional make together (*samen beslissen*), in four steps: the
 * choice and its goal, the options with for and against, what matters and what the client
 * prefers, and the decision with a day to look back.
 */

struct _CirkelChoice
{
  CirkelRecord parent_instance;

  char       *id;
  char       *start;
  char       *choice;
  char       *goal;
  GListStore *options;
  char       *matters;
  char       *preference;
  char       *decision;
  char       *look_back;
  char       *agreement;
  gboolean private;
};

#define AT(member) G_STRUCT_OFFSET (CirkelChoice, member)

static const CirkelField fields[] = {
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (id), 1, 64 },
  { "start", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (start), 1, 64 },
  { "choice", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (choice), 0, CIRKEL_TEXT_MAX },
  { "goal", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (goal), 0, CIRKEL_TEXT_MAX },
  { "options", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (options), 0, 30, cirkel_option_get_type },
  { "matters", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (matters), 0, CIRKEL_TEXT_MAX },
  { "preference", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (preference), 0, CIRKEL_TEXT_MAX },
  { "decision", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (decision), 0, CIRKEL_TEXT_MAX },
  { "look-back", CIRKEL_FIELD_DATE, CIRKEL_FIELD_OPTIONAL, AT (look_back) },
  { "agreement", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (agreement), 1, 64 },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
};

CIRKEL_DEFINE_RECORD (CirkelChoice, cirkel_choice, fields)

/**
 * cirkel_choice_new:
 *
 * Returns: (transfer full): one with an id of its own, and nothing in it yet
 */
CirkelChoice *
cirkel_choice_new (void)
{
  g_autofree char *id = g_uuid_string_random ();

  return g_object_new (CIRKEL_TYPE_CHOICE, "id", id, NULL);
}
