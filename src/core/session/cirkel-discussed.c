/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-discussed.h"

/**
 * CirkelDiscussed:
 *
 * A question that was discussed, by its id in the content of the method.
 */

struct _CirkelDiscussed
{
  CirkelRecord parent_instance;

  char *question;
};

#define AT(member) G_STRUCT_OFFSET (CirkelDiscussed, member)

static const CirkelField fields[] = {
  { "question", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (question), 1, 64 },
};

CIRKEL_DEFINE_RECORD (CirkelDiscussed, cirkel_discussed, fields)

/**
 * cirkel_discussed_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelDiscussed *
cirkel_discussed_new (void)
{
  return g_object_new (CIRKEL_TYPE_DISCUSSED, NULL);
}
