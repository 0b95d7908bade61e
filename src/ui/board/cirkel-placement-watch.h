/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PLACEMENT_WATCH (cirkel_placement_watch_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPlacementWatch, cirkel_placement_watch, CIRKEL, PLACEMENT_WATCH, GObject)

CirkelPlacementWatch *cirkel_placement_watch_new (CirkelTable *table);

G_END_DECLS
