/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-agenda-item.h"

#include "cirkel-enum-types.h"

/**
 * CirkelAgendaItem:
 *
 * One subject of the joint agenda of a conversation, from the client or the professional.
 */

struct _CirkelAgendaItem
{
  CirkelRecord parent_instance;

  char    *text;
  int      from;
  gboolean discussed;
  gboolean private;
};

#define AT(member) G_STRUCT_OFFSET (CirkelAgendaItem, member)

static const CirkelField fields[] = {
  { "text", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_REQUIRED, AT (text), 0, CIRKEL_TEXT_MAX },
  { "from", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (from), 0, 0, cirkel_party_get_type },
  { "discussed", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (discussed) },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
};

CIRKEL_DEFINE_RECORD (CirkelAgendaItem, cirkel_agenda_item, fields)

/**
 * cirkel_agenda_item_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelAgendaItem *
cirkel_agenda_item_new (void)
{
  return g_object_new (CIRKEL_TYPE_AGENDA_ITEM, NULL);
}
