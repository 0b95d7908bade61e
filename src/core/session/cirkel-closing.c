/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-closing.h"

#include "cirkel-aim.h"
#include "cirkel-enum-types.h"

/**
 * CirkelClosing:
 *
 * How a conversation ends: the conclusions in the client's words, whether it was useful and
 * why, the aim and the day of the next one, and what to reach or practise in between.
 */

struct _CirkelClosing
{
  CirkelRecord parent_instance;

  char       *conclusions;
  int         useful;
  char       *useful_why;
  char       *next_aim;
  char       *next_date;
  GListStore *in_between;
  gboolean private;
};

#define AT(member) G_STRUCT_OFFSET (CirkelClosing, member)

static const CirkelField fields[] = {
  { "conclusions", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (conclusions), 0, CIRKEL_TEXT_MAX },
  { "useful", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (useful), 0, 0, cirkel_useful_get_type },
  { "useful-why", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (useful_why), 0, CIRKEL_TEXT_MAX },
  { "next-aim", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (next_aim), 0, CIRKEL_TEXT_MAX },
  { "next-date", CIRKEL_FIELD_DATE, CIRKEL_FIELD_OPTIONAL, AT (next_date) },
  { "in-between", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (in_between), 0, 50, cirkel_aim_get_type },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
};

CIRKEL_DEFINE_RECORD (CirkelClosing, cirkel_closing, fields)

/**
 * cirkel_closing_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelClosing *
cirkel_closing_new (void)
{
  return g_object_new (CIRKEL_TYPE_CLOSING, NULL);
}
