/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-block-drawing.h"

G_BEGIN_DECLS

/**
 * CirkelPagesPage:
 * @fragments: (element-type CirkelPagesFragment): what is on it, below each other
 * @sheet: (nullable) (transfer none): what is drawn on all of it, in their place
 *
 * What is on a page.
 */
typedef struct
{
  GArray                 *fragments;
  const CirkelPaperPiece *sheet;
} CirkelPagesPage;

GPtrArray *cirkel_pages_flow_new (GPtrArray *blocks, double room);

G_END_DECLS
