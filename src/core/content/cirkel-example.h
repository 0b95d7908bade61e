/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

char *cirkel_example_mark (CirkelSession *session, CirkelMethod *method, const char *text);
char *cirkel_example_dup_title (CirkelSession *session, CirkelMethod *method);
char *cirkel_example_dup_name (CirkelSession *session, CirkelMethod *method);

G_END_DECLS
