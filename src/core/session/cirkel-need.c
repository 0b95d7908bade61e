/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-need.h"

#include "cirkel-enum-types.h"

/**
 * CirkelNeed:
 *
 * What is needed to realise a value, from whom, and what it means if that help does not come.
 */

struct _CirkelNeed
{
  CirkelRecord parent_instance;

  char *id;
  char *text;
  int   from;
  char *if_not;
};

#define AT(member) G_STRUCT_OFFSET (CirkelNeed, member)

static const CirkelField fields[] = {
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (id), 1, 64 },
  { "text", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_REQUIRED, AT (text), 0, CIRKEL_TEXT_MAX },
  { "from", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (from), 0, 0, cirkel_party_get_type },
  { "if-not", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (if_not), 0, CIRKEL_TEXT_MAX },
};

CIRKEL_DEFINE_RECORD (CirkelNeed, cirkel_need, fields)

/**
 * cirkel_need_new:
 *
 * Returns: (transfer full): one with an id of its own, and nothing in it yet
 */
CirkelNeed *
cirkel_need_new (void)
{
  g_autofree char *id = g_uuid_string_random ();

  return g_object_new (CIRKEL_TYPE_NEED, "id", id, NULL);
}
