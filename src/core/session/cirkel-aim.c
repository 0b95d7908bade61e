/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-aim.h"

#include "cirkel-enum-types.h"

/**
 * CirkelAim:
 *
 * A goal: of one conversation, set at its start and checked at its end, or for the time
 * between two conversations, checked at the start of the next.
 */

struct _CirkelAim
{
  CirkelRecord parent_instance;

  char *text;
  int   result;
  char *helped;
  gboolean private;
};

#define AT(member) G_STRUCT_OFFSET (CirkelAim, member)

static const CirkelField fields[] = {
  { "text", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_REQUIRED, AT (text), 0, CIRKEL_TEXT_MAX },
  { "result", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (result), 0, 0, cirkel_result_get_type },
  { "helped", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (helped), 0, CIRKEL_TEXT_MAX },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
};

CIRKEL_DEFINE_RECORD (CirkelAim, cirkel_aim, fields)

/**
 * cirkel_aim_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelAim *
cirkel_aim_new (void)
{
  return g_object_new (CIRKEL_TYPE_AIM, NULL);
}
