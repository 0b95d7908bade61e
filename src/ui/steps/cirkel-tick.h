/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-history.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TICK (cirkel_tick_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTick, cirkel_tick, CIRKEL, TICK, GtkWidget)

GtkWidget *cirkel_tick_new (CirkelHistory *history, gpointer record, const char *field, const char *label);

G_END_DECLS
