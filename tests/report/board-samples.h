/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * BoardSample:
 * @name: what it is called in the tests
 * @language: of the session
 * @n_own: how many own cards there are beside the seven
 * @spread: each card goes to the place of that number, counted round; or to @place if negative
 * @place: where all cards lie when @spread is negative
 * @own_title: (nullable): the title of the own cards
 *
 * A board that is hard to draw.
 */
typedef struct
{
  const char *name;
  const char *language;
  guint       n_own;
  int         spread;
  CirkelPlace place;
  const char *own_title;
} BoardSample;

const BoardSample *board_samples_get (guint *n_samples);
CirkelSession     *board_sample_create (const BoardSample *sample);

G_END_DECLS
