/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

/* Words are their kind and a number, counted over the whole paper: "w7" stands by itself,
 * "t8" in a table, "h9" at its head. */
typedef struct
{
  CirkelPaper *paper;
  guint        n_words;
} RandomPaper;

void random_paper_init (RandomPaper *self, guint32 seed);
void random_paper_clear (RandomPaper *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RandomPaper, random_paper_clear)

G_END_DECLS
