/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-expectations.h"

/**
 * CirkelExpectations:
 *
 * What the client and the professional expect of a conversation and of each other.
 */

struct _CirkelExpectations
{
  CirkelRecord parent_instance;

  char *client;
  char *professional;
  gboolean private;
};

#define AT(member) G_STRUCT_OFFSET (CirkelExpectations, member)

static const CirkelField fields[] = {
  { "client", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (client), 0, CIRKEL_TEXT_MAX },
  { "professional", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (professional), 0, CIRKEL_TEXT_MAX },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
};

CIRKEL_DEFINE_RECORD (CirkelExpectations, cirkel_expectations, fields)

/**
 * cirkel_expectations_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelExpectations *
cirkel_expectations_new (void)
{
  return g_object_new (CIRKEL_TYPE_EXPECTATIONS, NULL);
}
