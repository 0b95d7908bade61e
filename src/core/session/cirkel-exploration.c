/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-exploration.h"

/**
 * CirkelExploration:
 *
 * How far a client is who explores the values alone, before the conversation: the page on the
 * screen, and whether the conversation was begun from it.
 *
 * What the client does there is the conversation itself: its board, its agenda, its aims. Both
 * fields are notes: they are saved, and are no steps of undo.
 */

struct _CirkelExploration
{
  CirkelRecord parent_instance;

  char    *page;
  gboolean handed_over;
};

#define AT(member) G_STRUCT_OFFSET (CirkelExploration, member)

static const CirkelField fields[] = {
  { "page", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (page), 1, 64 },
  { "handed-over", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (handed_over) },
};

CIRKEL_DEFINE_RECORD (CirkelExploration, cirkel_exploration, fields)

/**
 * cirkel_exploration_new:
 *
 * Returns: (transfer full): one that was not begun
 */
CirkelExploration *
cirkel_exploration_new (void)
{
  return g_object_new (CIRKEL_TYPE_EXPLORATION, NULL);
}
