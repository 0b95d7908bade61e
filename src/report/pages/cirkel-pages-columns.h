/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-text.h"
#include "cirkel-paper.h"

G_BEGIN_DECLS

double *cirkel_pages_columns_measure (const CirkelPaperTable *table, PangoContext *context, double width);

G_END_DECLS
