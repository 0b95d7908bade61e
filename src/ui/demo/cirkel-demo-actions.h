/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DEMO_ACTIONS (cirkel_demo_actions_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDemoActions, cirkel_demo_actions, CIRKEL, DEMO_ACTIONS, GSimpleActionGroup)

CirkelDemoActions *
cirkel_demo_actions_new (CirkelWindow *window, CirkelDemo *demo, CirkelProjector *projector);

void cirkel_demo_actions_install_keys (GtkApplication *application);

G_END_DECLS
