/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_ANSWERS (cirkel_answers_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAnswers, cirkel_answers, CIRKEL, ANSWERS, CirkelRecord)

CirkelAnswers *cirkel_answers_new (void);

G_END_DECLS
