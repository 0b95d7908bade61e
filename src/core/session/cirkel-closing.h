/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CLOSING (cirkel_closing_get_type ())
G_DECLARE_FINAL_TYPE (CirkelClosing, cirkel_closing, CIRKEL, CLOSING, CirkelRecord)

CirkelClosing *cirkel_closing_new (void);

G_END_DECLS
