/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

GtkWidget *cirkel_ghost_toggle_new (CirkelTable *table);

G_END_DECLS
