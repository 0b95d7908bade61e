/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_STEPS (cirkel_steps_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSteps, cirkel_steps, CIRKEL, STEPS, CirkelRecord)

CirkelSteps *cirkel_steps_new (void);

G_END_DECLS
