/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-factor.h"

#include "cirkel-enum-types.h"

/**
 * CirkelFactor:
 *
 * A conversion factor: something in the person, at work or elsewhere that helps or hinders
 * to realise a value.
 */

struct _CirkelFactor
{
  CirkelRecord parent_instance;

  char *text;
  int   effect;
  int   where;
};

#define AT(member) G_STRUCT_OFFSET (CirkelFactor, member)

static const CirkelField fields[] = {
  { "text", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_REQUIRED, AT (text), 0, CIRKEL_TEXT_MAX },
  { "effect", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (effect), 0, 0, cirkel_effect_get_type },
  { "where", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (where), 0, 0, cirkel_where_get_type },
};

CIRKEL_DEFINE_RECORD (CirkelFactor, cirkel_factor, fields)

/**
 * cirkel_factor_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelFactor *
cirkel_factor_new (void)
{
  return g_object_new (CIRKEL_TYPE_FACTOR, NULL);
}
