/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-block.h"

G_BEGIN_DECLS

void cirkel_pages_table_add_blocks (GPtrArray              *blocks,
                                    const CirkelPaperPiece *piece,
                                    PangoContext           *context,
                                    double                  width);

G_END_DECLS
