/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-replay.h"

G_BEGIN_DECLS

const char *cirkel_demo_sight_find_part (CirkelCaseBeat *beat);
void        cirkel_demo_sight_show (GtkWidget *page, CirkelReplay *replay);

G_END_DECLS
