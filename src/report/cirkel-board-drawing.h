/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"
#include "cirkel-session.h"

#include <cairo.h>

G_BEGIN_DECLS

void cirkel_board_draw (cairo_t            *cr,
                        CirkelSession      *session,
                        CirkelConversation *conversation,
                        CirkelMethod       *method,
                        double              width,
                        double              height);

G_END_DECLS
