/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

/**
 * PaperSample:
 * @name: what it is called in the tests
 * @language: of the paper
 * @build: puts everything on it
 *
 * A paper that is hard to lay out.
 */
typedef struct
{
  const char *name;
  const char *language;
  void (*build) (CirkelPaper *paper);
} PaperSample;

const PaperSample *paper_samples_get (guint *n_samples);
CirkelPaper       *paper_sample_create (const PaperSample *sample);
CirkelPaper       *paper_sample_create_by_name (const char *name);

G_END_DECLS
