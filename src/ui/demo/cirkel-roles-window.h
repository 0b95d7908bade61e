/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-window.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_ROLES_WINDOW (cirkel_roles_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRolesWindow, cirkel_roles_window, CIRKEL, ROLES_WINDOW, AdwWindow)

void cirkel_roles_window_show (CirkelWindow *parent, CirkelDemo *demo, GActionGroup *actions);

G_END_DECLS
