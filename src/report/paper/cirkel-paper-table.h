/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

CirkelPaperTable *cirkel_paper_table_new (const CirkelPaperColumn *columns, guint n_columns);
void              cirkel_paper_table_free (CirkelPaperTable *self);
void              cirkel_paper_table_add_row (CirkelPaperTable *self, const CirkelPaperCell *cells);

G_END_DECLS
