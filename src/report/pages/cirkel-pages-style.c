/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-style.h"

static const CirkelPagesStyle styles[] = {
  [CIRKEL_PAPER_TITLE] = { 22.0, TRUE, 0.0, 8.0, 0.0, "H1" },
  [CIRKEL_PAPER_HEADING] = { 0 },
  [CIRKEL_PAPER_TEXT] = { CIRKEL_PAGES_BODY, FALSE, 6.0, 6.0, 6.0, "P" },
  [CIRKEL_PAPER_ITEM] = { CIRKEL_PAGES_BODY, FALSE, 6.0, 6.0, 3.0, "LBody" },
  [CIRKEL_PAPER_FACT] = { CIRKEL_PAGES_BODY, FALSE, 6.0, 6.0, 3.0, "P" },
  [CIRKEL_PAPER_TABLE] = { CIRKEL_PAGES_SMALL, FALSE, 12.0, 14.0, 14.0, "TD" },
  [CIRKEL_PAPER_DRAWING] = { CIRKEL_PAGES_BODY, FALSE, 10.0, 12.0, 12.0, "Figure" },
  [CIRKEL_PAPER_LINES] = { CIRKEL_PAGES_BODY, FALSE, 0.0, 12.0, 0.0, NULL },
  [CIRKEL_PAPER_BREAK] = { 0 },
  [CIRKEL_PAPER_SHEET] = { CIRKEL_PAGES_BODY, FALSE, 12.0, 12.0, 12.0, "Figure" },
};

/* A heading is nearer to what it is of than to what is before it. */
static const CirkelPagesStyle heading_styles[] = {
  { 16.0, TRUE, 24.0, 5.0, 24.0, "H2" },
  { 13.5, TRUE, 18.0, 3.0, 18.0, "H3" },
  { 11.5, TRUE, 12.0, 2.0, 12.0, "H4" },
};

/**
 * cirkel_pages_style_get:
 * @piece: a piece of a paper
 *
 * Returns: (transfer none): what it looks like
 */
const CirkelPagesStyle *
cirkel_pages_style_get (const CirkelPaperPiece *piece)
{
  if (piece->kind == CIRKEL_PAPER_HEADING)
    return &heading_styles[CLAMP (piece->level, 1, 3) - 1];

  return &styles[piece->kind];
}
