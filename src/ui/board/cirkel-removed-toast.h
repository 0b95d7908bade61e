/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_REMOVED_TOAST (cirkel_removed_toast_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRemovedToast, cirkel_removed_toast, CIRKEL, REMOVED_TOAST, GObject)

CirkelRemovedToast *cirkel_removed_toast_new (CirkelTable *table, AdwToastOverlay *overlay);

G_END_DECLS
