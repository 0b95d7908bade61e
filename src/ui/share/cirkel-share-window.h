/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-board-page.h"
#include "cirkel-window.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SHARE_WINDOW (cirkel_share_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelShareWindow, cirkel_share_window, CIRKEL, SHARE_WINDOW, AdwWindow)

CirkelShareWindow *cirkel_share_window_new (CirkelWindow *owner);
CirkelShareWindow *cirkel_share_window_find (CirkelWindow *owner);

CirkelWindow    *cirkel_share_window_get_owner (CirkelShareWindow *self);
CirkelBoardPage *cirkel_share_window_get_board_page (CirkelShareWindow *self);

G_END_DECLS
