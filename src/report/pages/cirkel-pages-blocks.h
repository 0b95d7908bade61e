/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pages-block.h"

G_BEGIN_DECLS

GPtrArray *cirkel_pages_blocks_new (CirkelPaper *paper, PangoContext *context, double width);

G_END_DECLS
