/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

/* What pages look like. All measures are in points, and greys from 0.0, black, to 1.0. */

#define CIRKEL_PAGES_MM (72.0 / 25.4)

#define CIRKEL_PAGES_MARGIN (20.0 * CIRKEL_PAGES_MM)
/* Sheets whose shorter edge is between these, that of B5 and that of Letter, have the letters that are
 * meant here. A larger one is read from farther away, so all on it is larger; on a smaller one it is
 * smaller. Text is never wider than on the widest of these: a longer line is hard to follow. */
#define CIRKEL_PAGES_NARROWEST (176.0 * CIRKEL_PAGES_MM)
#define CIRKEL_PAGES_WIDEST (8.5 * 72.0)

#define CIRKEL_PAGES_FOOT_SIZE 8.5
#define CIRKEL_PAGES_FOOT_BASELINE (11.0 * CIRKEL_PAGES_MM)

#define CIRKEL_PAGES_BODY 11.5
#define CIRKEL_PAGES_SMALL 11.0

#define CIRKEL_PAGES_INK 0.1
#define CIRKEL_PAGES_SOFT 0.36

/* The line beside words of people themselves. */
#define CIRKEL_PAGES_BAR 2.0
#define CIRKEL_PAGES_BAR_GREY 0.6
#define CIRKEL_PAGES_BAR_ROOM 10.0

/* The room for a mark, and what of it is between the mark and the text. */
#define CIRKEL_PAGES_MARK_ROOM 17.0
#define CIRKEL_PAGES_MARK_GAP 6.0

#define CIRKEL_PAGES_RULE 0.5
#define CIRKEL_PAGES_RULE_GREY 0.75
#define CIRKEL_PAGES_WRITING_GREY 0.5
#define CIRKEL_PAGES_WRITING (9.0 * CIRKEL_PAGES_MM)

/**
 * CirkelPagesStyle:
 * @size: the size of the letters
 * @bold: whether they are bold
 * @before: what is left blank above it at least
 * @after: what is left blank below it at least
 * @between: what is left blank between it and another of its kind
 * @tag: what it is for who cannot see it, as in a PDF
 *
 * What a piece of a paper looks like.
 */
typedef struct
{
  double      size;
  gboolean    bold;
  double      before;
  double      after;
  double      between;
  const char *tag;
} CirkelPagesStyle;

const CirkelPagesStyle *cirkel_pages_style_get (const CirkelPaperPiece *piece);

G_END_DECLS
