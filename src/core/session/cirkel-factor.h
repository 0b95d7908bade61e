/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_FACTOR (cirkel_factor_get_type ())
G_DECLARE_FINAL_TYPE (CirkelFactor, cirkel_factor, CIRKEL, FACTOR, CirkelRecord)

CirkelFactor *cirkel_factor_new (void);

G_END_DECLS
