/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPECTATIONS (cirkel_expectations_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExpectations, cirkel_expectations, CIRKEL, EXPECTATIONS, CirkelRecord)

CirkelExpectations *cirkel_expectations_new (void);

G_END_DECLS
