/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AIM (cirkel_aim_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAim, cirkel_aim, CIRKEL, AIM, CirkelRecord)

CirkelAim *cirkel_aim_new (void);

G_END_DECLS
