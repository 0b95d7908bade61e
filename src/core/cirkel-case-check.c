/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-case-check.h"

void
cirkel_case_check (CirkelCase *self, CirkelProblems *problems)
{
}
