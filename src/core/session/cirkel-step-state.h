/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_STEP_STATE (cirkel_step_state_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStepState, cirkel_step_state, CIRKEL, STEP_STATE, CirkelRecord)

CirkelStepState *cirkel_step_state_new (void);

gboolean cirkel_step_state_is_discussed (CirkelStepState *self, const char *question_id, guint *position);

G_END_DECLS
