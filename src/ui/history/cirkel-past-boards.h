/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PAST_BOARDS (cirkel_past_boards_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPastBoards, cirkel_past_boards, CIRKEL, PAST_BOARDS, GtkWidget)

GtkWidget *cirkel_past_boards_new (CirkelTalk *talk, CirkelPurpose purpose);

G_END_DECLS
