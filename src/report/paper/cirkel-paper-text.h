/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

char *cirkel_paper_to_text (CirkelPaper *paper);

G_END_DECLS
