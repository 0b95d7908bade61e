/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

#include "cirkel-method.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

void cirkel_kit_add_questions (CirkelPaper *paper, CirkelMethod *method, CirkelSession *session);

G_END_DECLS
