/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-board-layout.h"

G_BEGIN_DECLS

GskRenderNode *cirkel_board_circles_draw (const CirkelBoardFrame *frame,
                                          gboolean                dark,
                                          gboolean                high_contrast,
                                          CirkelPlace             lit);

G_END_DECLS
