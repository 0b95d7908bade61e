/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGREEMENT (cirkel_agreement_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgreement, cirkel_agreement, CIRKEL, AGREEMENT, CirkelRecord)

CirkelAgreement *cirkel_agreement_new (void);

G_END_DECLS
