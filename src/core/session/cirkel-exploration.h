/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORATION (cirkel_exploration_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploration, cirkel_exploration, CIRKEL, EXPLORATION, CirkelRecord)

CirkelExploration *cirkel_exploration_new (void);

G_END_DECLS
