/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-conversation.h"

#include <string.h>

#include "cirkel-agenda-item.h"
#include "cirkel-agreement.h"
#include "cirkel-aim.h"
#include "cirkel-answers.h"
#include "cirkel-choice.h"
#include "cirkel-closing.h"
#include "cirkel-enum-types.h"
#include "cirkel-expectations.h"
#include "cirkel-steps.h"

/**
 * CirkelConversation:
 *
 * One conversation of a session: its day, its board, and all that was said in the six steps.
 */

struct _CirkelConversation
{
  CirkelRecord parent_instance;

  char         *id;
  char         *date;
  int           purpose;
  char         *subject;
  int           step;
  char         *aim;
  int           minutes;
  GListStore   *agenda;
  CirkelRecord *expectations;
  GListStore   *aims;
  GListStore   *questionnaire;
  gboolean      questionnaire_private;
  GListStore   *placements;
  CirkelRecord *steps;
  GListStore   *choices;
  GListStore   *agreements;
  CirkelRecord *closing;
};

G_DEFINE_FINAL_TYPE (CirkelConversation, cirkel_conversation, CIRKEL_TYPE_RECORD)

#define AT(member) G_STRUCT_OFFSET (CirkelConversation, member)

static const CirkelField fields[] = {
  { "id", CIRKEL_FIELD_ID, CIRKEL_FIELD_REQUIRED, AT (id), 1, 64 },
  { "date", CIRKEL_FIELD_DATE, CIRKEL_FIELD_REQUIRED | CIRKEL_FIELD_FILLED, AT (date) },
  { "purpose", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (purpose), 0, 0, cirkel_purpose_get_type },
  { "subject", CIRKEL_FIELD_LINE, CIRKEL_FIELD_OPTIONAL, AT (subject), 0, 60 },
  { "step", CIRKEL_FIELD_ENUM, CIRKEL_FIELD_OPTIONAL, AT (step), 0, 0, cirkel_step_get_type },
  { "aim", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (aim), 0, CIRKEL_TEXT_MAX },
  { "minutes", CIRKEL_FIELD_INT, CIRKEL_FIELD_OPTIONAL, AT (minutes), 0, 480 },
  { "agenda", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (agenda), 0, 50, cirkel_agenda_item_get_type },
  { "expectations", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (expectations), 0, 0,
    cirkel_expectations_get_type },
  { "aims", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (aims), 0, 50, cirkel_aim_get_type },
  { "questionnaire", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (questionnaire), 0, 1000,
    cirkel_answers_get_type },
  { "questionnaire-private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (questionnaire_private) },
  { "placements", CIRKEL_FIELD_LIST, CIRKEL_FIELD_REQUIRED, AT (placements), 0, 1000,
    cirkel_placement_get_type },
  { "steps", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (steps), 0, 0, cirkel_steps_get_type },
  { "choices", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (choices), 0, 50, cirkel_choice_get_type },
  { "agreements", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (agreements), 0, 200,
    cirkel_agreement_get_type },
  { "closing", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (closing), 0, 0, cirkel_closing_get_type },
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
  return cirkel_record_list (self, "placements");
}

/**
 * cirkel_conversation_get_purpose:
 * @self: a conversation
 *
 * Returns: what it is about, and so which cards lie on its table
 */
CirkelPurpose
cirkel_conversation_get_purpose (CirkelConversation *self)
{
  return (CirkelPurpose)self->purpose;
}

/**
 * cirkel_conversation_get_step:
 * @self: a conversation
 *
 * Returns: the step that it is at
 */
CirkelStep
cirkel_conversation_get_step (CirkelConversation *self)
{
  return (CirkelStep)self->step;
}

/**
 * cirkel_conversation_get_step_state:
 * @self: a conversation
 * @step: one of the six steps
 *
 * Returns: (transfer none): how far the step is
 */
CirkelStepState *
cirkel_conversation_get_step_state (CirkelConversation *self, CirkelStep step)
{
  g_autoptr (GEnumClass) steps = g_type_class_ref (CIRKEL_TYPE_STEP);

  return cirkel_record_record (cirkel_record_record (self, "steps"),
                               g_enum_get_value (steps, (int)step)->value_nick);
}

static CirkelRecord *
find_by_text (GListModel *list, const char *name, const char *text)
{
  guint n_items = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_items; i++)
    {
      /* The list keeps the record alive: it is borrowed here. */
      g_autoptr (CirkelRecord) record = g_list_model_get_item (list, i);

      if (strcmp (cirkel_record_text (record, name), text) == 0)
        return record;
    }

  return NULL;
}

/**
 * cirkel_conversation_find_answers:
 * @self: a conversation
 * @card_id: the id of a card
 *
 * Returns: (transfer none) (nullable): the answers of the questionnaire about the card, or %NULL
 */
CirkelAnswers *
cirkel_conversation_find_answers (CirkelConversation *self, const char *card_id)
{
  return (CirkelAnswers *)find_by_text (G_LIST_MODEL (cirkel_record_list (self, "questionnaire")), "card",
                                        card_id);
}

/**
 * cirkel_conversation_find_agreement:
 * @self: a conversation
 * @name: a field of agreements that holds an id: "id", "need" or "card"
 * @id: the id to look for
 *
 * Returns: (transfer none) (nullable): the first agreement with that id in that field, or %NULL
 */
CirkelAgreement *
cirkel_conversation_find_agreement (CirkelConversation *self, const char *name, const char *id)
{
  return (CirkelAgreement *)find_by_text (G_LIST_MODEL (cirkel_record_list (self, "agreements")), name, id);
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
  GListModel *placements = G_LIST_MODEL (cirkel_conversation_get_placements (self));
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
