/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-kit-sheet.h"
#include "cirkel-paper.h"

#include "cirkel-method.h"

G_BEGIN_DECLS

void cirkel_kit_circles_init_sheet (CirkelKitSheet *sheet,
                                    cairo_t        *cr,
                                    CirkelMethod   *method,
                                    double          width,
                                    double          height);
void cirkel_kit_add_circles (CirkelPaper *paper, CirkelMethod *method, const char *heading);

G_END_DECLS
