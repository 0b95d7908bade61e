/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-steps.h"

#include "cirkel-step-state.h"

/**
 * CirkelSteps:
 *
 * The states of the six steps of a conversation.
 */

struct _CirkelSteps
{
  CirkelRecord parent_instance;

  CirkelRecord *opening;
  CirkelRecord *present;
  CirkelRecord *develop;
  CirkelRecord *needed;
  CirkelRecord *doable;
  CirkelRecord *closing;
};

#define AT(member) G_STRUCT_OFFSET (CirkelSteps, member)

static const CirkelField fields[] = {
  { "opening", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (opening), 0, 0, cirkel_step_state_get_type },
  { "present", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (present), 0, 0, cirkel_step_state_get_type },
  { "develop", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (develop), 0, 0, cirkel_step_state_get_type },
  { "needed", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (needed), 0, 0, cirkel_step_state_get_type },
  { "doable", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (doable), 0, 0, cirkel_step_state_get_type },
  { "closing", CIRKEL_FIELD_RECORD, CIRKEL_FIELD_OPTIONAL, AT (closing), 0, 0, cirkel_step_state_get_type },
};

CIRKEL_DEFINE_RECORD (CirkelSteps, cirkel_steps, fields)

/**
 * cirkel_steps_new:
 *
 * Returns: (transfer full): one nothing in it yet
 */
CirkelSteps *
cirkel_steps_new (void)
{
  return g_object_new (CIRKEL_TYPE_STEPS, NULL);
}
