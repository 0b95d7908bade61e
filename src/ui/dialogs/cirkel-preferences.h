/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PREFERENCES (cirkel_preferences_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPreferences, cirkel_preferences, CIRKEL, PREFERENCES, AdwWindow)

void cirkel_preferences_show (GtkWindow *parent, CirkelApplication *application);

G_END_DECLS
