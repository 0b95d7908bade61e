/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE (cirkel_choice_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoice, cirkel_choice, CIRKEL, CHOICE, CirkelRecord)

CirkelChoice *cirkel_choice_new (void);

G_END_DECLS
