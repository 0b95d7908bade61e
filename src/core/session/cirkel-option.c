/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-option.h"

/**
 * CirkelOption:
 *
 * One of the options of a choice, with what speaks for it and against it.
 */

struct _CirkelOption
{
  CirkelRecord parent_instance;

  char *text;
  char *in_favour;
  char *against;
};

#define AT(member) G_STRUCT_OFFSET (CirkelOption, member)

static const CirkelField fields[] = {
  { "text", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_REQUIRED, AT (text), 0, CIRKEL_TEXT_MAX },
  { "for", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (in_favour), 0, CIRKEL_TEXT_MAX },
  { "against", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (against), 0, CIRKEL_TEXT_MAX },
};

CIRKEL_DEFINE_RECORD (CirkelOption, cirkel_option, fields)

/**
 * cirkel_option_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelOption *
cirkel_option_new (void)
{
  return g_object_new (CIRKEL_TYPE_OPTION, NULL);
}
