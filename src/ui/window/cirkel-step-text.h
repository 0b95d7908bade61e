/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-method.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

char *cirkel_step_text_undo (CirkelHistory *history, CirkelSession *session, CirkelMethod *method);
char *cirkel_step_text_redo (CirkelHistory *history, CirkelSession *session, CirkelMethod *method);

G_END_DECLS
