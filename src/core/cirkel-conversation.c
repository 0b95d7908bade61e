/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-conversation.h"

#include <string.h>

/**
 * CirkelConversation:
 *
 * One conversation of a session: its day and its board.
 */

struct _CirkelConversation
{
  CirkelRecord parent_instance;

  char       *id;
  char       *date;
  GListStore *placements;
};

G_DEFINE_FINAL_TYPE (CirkelConversation, cirkel_conversation, CIRKEL_TYPE_RECORD)

#define AT(member) G_STRUCT_OFFSET (CirkelConversation, member)

static const CirkelField fields[] = {
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (id), 1, 64 },
  { "date", CIRKEL_FIELD_DATE, CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED, AT (date) },
  { "placements", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (placements), 0, 1000,
    cirkel_placement_get_type },
};

static void
cirkel_conversation_init (CirkelConversation *self)
{
}

static void
cirkel_conversation_class_init (CirkelConversationClass *klass)
{
  cirkel_record_class_set_fields (CIRKEL_RECORD_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

/**
 * cirkel_conversation_new:
 *
 * Returns: (transfer full): a conversation of today without placements
 */
CirkelConversation *
cirkel_conversation_new (void)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d");

  return g_object_new (CIRKEL_TYPE_CONVERSATION, "id", id, "date", date, NULL);
}

/**
 * cirkel_conversation_get_id:
 * @self: a conversation
 *
 * Returns: (transfer none): its id
 */
const char *
cirkel_conversation_get_id (CirkelConversation *self)
{
  return self->id != NULL ? self->id : "";
}

/**
 * cirkel_conversation_get_date:
 * @self: a conversation
 *
 * Returns: (transfer none): its day, as "2026-11-22"
 */
const char *
cirkel_conversation_get_date (CirkelConversation *self)
{
  return self->date != NULL ? self->date : "";
}

/**
 * cirkel_conversation_get_placements:
 * @self: a conversation
 *
 * Returns: (transfer none): its [class@Placement]s
 */
GListStore *
cirkel_conversation_get_placements (CirkelConversation *self)
{
  return self->placements;
}

/**
 * cirkel_conversation_find_placement:
 * @self: a conversation
 * @card_id: the id of a card
 * @position: (out) (optional): where in the list it is
 *
 * Returns: (transfer none) (nullable): the placement of the card, or %NULL
 */
CirkelPlacement *
cirkel_conversation_find_placement (CirkelConversation *self, const char *card_id, guint *position)
{
  GListModel *placements = G_LIST_MODEL (self->placements);
  guint       n_items = g_list_model_get_n_items (placements);

  for (guint i = 0; i < n_items; i++)
    {
      /* The list keeps the placement alive: it is borrowed here. */
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);

      if (strcmp (cirkel_placement_get_card_id (placement), card_id) == 0)
        {
          if (position != NULL)
            *position = i;
          return placement;
        }
    }

  return NULL;
}
