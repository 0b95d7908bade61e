/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_OPTION (cirkel_option_get_type ())
G_DECLARE_FINAL_TYPE (CirkelOption, cirkel_option, CIRKEL, OPTION, CirkelRecord)

CirkelOption *cirkel_option_new (void);

G_END_DECLS
