/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages.h"

#include "cirkel-method.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

CirkelPaper *cirkel_kit_new (CirkelMethod *method, CirkelSession *session, CirkelPaperSize size);

G_END_DECLS
