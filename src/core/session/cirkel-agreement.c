/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-agreement.h"

#include "cirkel-enum-types.h"

/**
 * CirkelAgreement:
 *
 * What was agreed: what, for which value, who does it, by when, and what if it fails.
 *
 * The result is told in a later conversation, with what helped.
 */

struct _CirkelAgreement
{
  CirkelRecord parent_instance;

  char    *id;
  char    *text;
  char    *card;
  char    *need;
  int      who;
  char    *who_else;
  char    *by;
  char    *if_not;
  gboolean small_step;
  int      result;
  char    *helped;
  gboolean private;
  gboolean for_employer;
};

#define AT(member) G_STRUCT_OFFSET (CirkelAgreement, member)

static const CirkelField fields[] = {
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (id), 1, 64 },
  { "text", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_REQUIRED, AT (text), 0, CIRKEL_TEXT_MAX },
  { "card", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (card), 1, 64 },
  { "need", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (need), 1, 64 },
  { "who", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (who), 0, 0, cirkel_party_get_type },
  { "who-else", CIRKEL_FIELD_LINE, CIRKEL_FIELD_OPTIONAL, AT (who_else), 0, 80 },
  { "by", CIRKEL_FIELD_DATE, CIRKEL_FIELD_OPTIONAL, AT (by) },
  { "if-not", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (if_not), 0, CIRKEL_TEXT_MAX },
  { "small-step", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (small_step) },
  { "result", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (result), 0, 0, cirkel_result_get_type },
  { "helped", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (helped), 0, CIRKEL_TEXT_MAX },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
  { "for-employer", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (for_employer) },
};

CIRKEL_DEFINE_RECORD (CirkelAgreement, cirkel_agreement, fields)

/**
 * cirkel_agreement_new:
 *
 * Returns: (transfer full): one with an id of its own, and nothing in it yet
 */
CirkelAgreement *
cirkel_agreement_new (void)
{
  g_autofree char *id = g_uuid_string_random ();

  return g_object_new (CIRKEL_TYPE_AGREEMENT, "id", id, NULL);
}
