/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-board-page.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SESSION_PAGE (cirkel_session_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelSessionPage, cirkel_session_page, CIRKEL, SESSION_PAGE, AdwBin)

GtkWidget *cirkel_session_page_new (CirkelDocument *document);

CirkelBoardPage *cirkel_session_page_get_board_page (CirkelSessionPage *self);

G_END_DECLS
