/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_BOARD_STYLE (cirkel_board_style_get_type ())
G_DECLARE_FINAL_TYPE (CirkelBoardStyle, cirkel_board_style, CIRKEL, BOARD_STYLE, GObject)

CirkelBoardStyle *cirkel_board_style_new (GdkDisplay *display);

G_END_DECLS
