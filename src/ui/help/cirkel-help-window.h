/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-help.h"
#include "cirkel-window.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_HELP_WINDOW (cirkel_help_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHelpWindow, cirkel_help_window, CIRKEL, HELP_WINDOW, AdwWindow)

void cirkel_help_window_show (CirkelWindow *owner, CirkelHelpTopic topic);

CirkelHelpTopic cirkel_help_window_get_topic (CirkelHelpWindow *self);

G_END_DECLS
