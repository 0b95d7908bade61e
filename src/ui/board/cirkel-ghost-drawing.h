/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

GskRenderNode *cirkel_ghost_drawing_make (CirkelTable            *table,
                                          const CirkelBoardSpace *space,
                                          const CirkelBoardFrame *frame,
                                          GHashTable             *rects,
                                          const GdkRGBA          *ink,
                                          gboolean                dark);

G_END_DECLS
