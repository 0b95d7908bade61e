/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DISCUSSED (cirkel_discussed_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDiscussed, cirkel_discussed, CIRKEL, DISCUSSED, CirkelRecord)

CirkelDiscussed *cirkel_discussed_new (void);

G_END_DECLS
