/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-paper.h"

G_BEGIN_DECLS

/**
 * CirkelPaperSize:
 * @CIRKEL_PAPER_A4: 210 by 297 mm
 * @CIRKEL_PAPER_LETTER: 8.5 by 11 inches
 * @CIRKEL_PAPER_A3: 297 by 420 mm
 *
 * The sizes of sheets of paper, upright.
 */
typedef enum
{
  CIRKEL_PAPER_A4,
  CIRKEL_PAPER_LETTER,
  CIRKEL_PAPER_A3,
} CirkelPaperSize;

#define CIRKEL_N_PAPER_SIZES (CIRKEL_PAPER_A3 + 1)

const char *cirkel_paper_size_get_name (CirkelPaperSize size);
gboolean    cirkel_paper_size_from_name (const char *name, CirkelPaperSize *size);
void        cirkel_paper_size_get_points (CirkelPaperSize size, double *width, double *height);

#define CIRKEL_TYPE_PAGES (cirkel_pages_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPages, cirkel_pages, CIRKEL, PAGES, GObject)

CirkelPages *cirkel_pages_new (CirkelPaper *paper, CirkelPaperSize size);
CirkelPages *cirkel_pages_new_for_sheet (CirkelPaper *paper, double width, double height);
CirkelPages *cirkel_pages_new_endless (CirkelPaper *paper, double width);

CirkelPaper *cirkel_pages_get_paper (CirkelPages *self);
guint        cirkel_pages_get_n_pages (CirkelPages *self);
double       cirkel_pages_get_width (CirkelPages *self);
double       cirkel_pages_get_height (CirkelPages *self);
void         cirkel_pages_draw (CirkelPages *self, guint page, cairo_t *cr);

G_END_DECLS
