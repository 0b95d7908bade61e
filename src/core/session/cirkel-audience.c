/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-audience.h"

#include "cirkel-agreement.h"
#include "cirkel-enum-types.h"

/* Who gets what of a conversation. All that leaves the program asks here; nothing else decides. */

/**
 * cirkel_audience_get_name:
 * @audience: for whom a summary is
 *
 * Returns: (transfer none): its name for machines: "client", "professional" or "employer"
 */
const char *
cirkel_audience_get_name (CirkelAudience audience)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CIRKEL_TYPE_AUDIENCE);
  GEnumValue *value = g_enum_get_value (klass, (int)audience);

  g_return_val_if_fail (value != NULL, NULL);

  return value->value_nick;
}

/**
 * cirkel_audience_from_name:
 * @name: "client", "professional" or "employer"
 * @audience: (out): for whom it is
 *
 * Returns: whether there is one of that name
 */
gboolean
cirkel_audience_from_name (const char *name, CirkelAudience *audience)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CIRKEL_TYPE_AUDIENCE);
  GEnumValue *value = g_enum_get_value_by_nick (klass, name);

  if (value == NULL)
    return FALSE;

  *audience = (CirkelAudience)value->value;
  return TRUE;
}

/* Records without such a field go where the record goes that they are part of. */
static gboolean
is_marked (gpointer record, const char *field)
{
  return cirkel_record_find_field (record, field) != NULL && cirkel_record_int (record, field);
}

/**
 * cirkel_audience_gets:
 * @audience: for whom a summary is
 * @record: (type CirkelRecord): something that was said, or agreed
 *
 * The client gets everything; their professional all but what the client keeps to themselves;
 * the employer gets agreements only, and of those what the client ticked.
 *
 * Returns: whether the record is in the summary for them
 */
gboolean
cirkel_audience_gets (CirkelAudience audience, gpointer record)
{
  g_return_val_if_fail (CIRKEL_IS_RECORD (record), FALSE);

  switch (audience)
    {
    case CIRKEL_AUDIENCE_CLIENT:
      return TRUE;
    case CIRKEL_AUDIENCE_PROFESSIONAL:
      return !is_marked (record, "private");
    case CIRKEL_AUDIENCE_EMPLOYER:
      return CIRKEL_IS_AGREEMENT (record) && is_marked (record, "for-employer")
             && !is_marked (record, "private");
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * cirkel_audience_gets_card:
 * @audience: for whom a summary is
 * @conversation: a conversation
 * @card_id: the id of a card
 *
 * A card that the client keeps to themselves is named nowhere: not on the board, not as what an
 * agreement is for. What tells of two conversations, as what moved, asks about both.
 *
 * Returns: whether the summary for them may show or name the card as it was in @conversation
 */
gboolean
cirkel_audience_gets_card (CirkelAudience audience, CirkelConversation *conversation, const char *card_id)
{
  CirkelPlacement *placement;

  g_return_val_if_fail (CIRKEL_IS_CONVERSATION (conversation), FALSE);
  g_return_val_if_fail (card_id != NULL, FALSE);

  if (audience != CIRKEL_AUDIENCE_PROFESSIONAL)
    return audience == CIRKEL_AUDIENCE_CLIENT;

  placement = cirkel_conversation_find_placement (conversation, card_id, NULL);

  return placement == NULL || !is_marked (placement, "private");
}

/**
 * cirkel_audience_gets_answers:
 * @audience: for whom a summary is
 * @conversation: the conversation that the summary is of
 *
 * Returns: whether the answers on the questionnaire are in the summary for them, apart from those
 *   about cards that they do not get
 */
gboolean
cirkel_audience_gets_answers (CirkelAudience audience, CirkelConversation *conversation)
{
  g_return_val_if_fail (CIRKEL_IS_CONVERSATION (conversation), FALSE);

  return audience == CIRKEL_AUDIENCE_CLIENT
         || (audience == CIRKEL_AUDIENCE_PROFESSIONAL && !is_marked (conversation, "questionnaire-private"));
}
