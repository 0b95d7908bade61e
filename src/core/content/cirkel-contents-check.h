/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-contents-records.h"
#include "cirkel-problems.h"

G_BEGIN_DECLS

void cirkel_contents_check (CirkelContentsRecord *record, CirkelProblems *problems);

G_END_DECLS
