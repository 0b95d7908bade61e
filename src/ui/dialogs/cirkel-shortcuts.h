/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_SHORTCUTS (cirkel_shortcuts_get_type ())
G_DECLARE_FINAL_TYPE (CirkelShortcuts, cirkel_shortcuts, CIRKEL, SHORTCUTS, AdwWindow)

void cirkel_shortcuts_show (GtkWindow *parent);

G_END_DECLS
