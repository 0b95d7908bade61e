/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-case.h"
#include "cirkel-problems.h"

G_BEGIN_DECLS

void cirkel_case_check (CirkelCase *self, CirkelProblems *problems);

G_END_DECLS
