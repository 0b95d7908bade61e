/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-step-state.h"

#include <string.h>

#include "cirkel-discussed.h"

/**
 * CirkelStepState:
 *
 * How far one of the six steps of a conversation is: whether it was opened, which question is
 * at hand, which ones were discussed, and notes.
 */

struct _CirkelStepState
{
  CirkelRecord parent_instance;

  gboolean    visited;
  char       *question;
  GListStore *discussed;
  char       *notes;
  gboolean private;
};

#define AT(member) G_STRUCT_OFFSET (CirkelStepState, member)

static const CirkelField fields[] = {
  { "visited", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (visited) },
  { "question", CIRKEL_FIELD_ID, CIRKEL_FIELD_OPTIONAL, AT (question), 1, 64 },
  { "discussed", CIRKEL_FIELD_LIST, CIRKEL_FIELD_OPTIONAL, AT (discussed), 0, 500,
    cirkel_discussed_get_type },
  { "notes", CIRKEL_FIELD_TEXT, CIRKEL_FIELD_OPTIONAL, AT (notes), 0, CIRKEL_TEXT_MAX },
  { "private", CIRKEL_FIELD_BOOL, CIRKEL_FIELD_OPTIONAL, AT (private) },
};

CIRKEL_DEFINE_RECORD (CirkelStepState, cirkel_step_state, fields)

/**
 * cirkel_step_state_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelStepState *
cirkel_step_state_new (void)
{
  return g_object_new (CIRKEL_TYPE_STEP_STATE, NULL);
}

/**
 * cirkel_step_state_is_discussed:
 * @self: the state of a step
 * @question_id: the id of a question
 * @position: (out) (optional): where in the list of discussed ones it is
 *
 * Returns: whether the question was discussed
 */
gboolean
cirkel_step_state_is_discussed (CirkelStepState *self, const char *question_id, guint *position)
{
  GListModel *list = G_LIST_MODEL (self->discussed);

  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CirkelRecord) item = g_list_model_get_item (list, i);

      if (strcmp (cirkel_record_text (item, "question"), question_id) == 0)
        {
          if (position != NULL)
            *position = i;
          return TRUE;
        }
    }

  return FALSE;
}
