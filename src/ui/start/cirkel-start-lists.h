/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_START_LISTS (cirkel_start_lists_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStartLists, cirkel_start_lists, CIRKEL, START_LISTS, GtkBox)

GtkWidget *cirkel_start_lists_new (CirkelApplication *application, AdwToastOverlay *toasts);

G_END_DECLS
