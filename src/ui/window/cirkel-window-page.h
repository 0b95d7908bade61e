/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

GtkWidget *cirkel_window_page_new (CirkelWindow *window, gboolean opened);

CirkelTalk *cirkel_window_page_get_talk (GtkWidget *page);

G_END_DECLS
