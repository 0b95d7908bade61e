/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PAST_WINDOW (cirkel_past_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPastWindow, cirkel_past_window, CIRKEL, PAST_WINDOW, AdwWindow)

CirkelPastWindow *cirkel_past_window_new (GtkWindow *parent, CirkelTalk *talk);

G_END_DECLS
