/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

void cirkel_window_actions_install (GtkWidgetClass *klass);
void cirkel_window_actions_update_page (CirkelWindow *window);
void cirkel_window_actions_update (CirkelWindow *window);

G_END_DECLS
