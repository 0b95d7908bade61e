/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_NEED (cirkel_need_get_type ())
G_DECLARE_FINAL_TYPE (CirkelNeed, cirkel_need, CIRKEL, NEED, CirkelRecord)

CirkelNeed *cirkel_need_new (void);

G_END_DECLS
