/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-explore-stop.h"

G_BEGIN_DECLS

GtkWidget *cirkel_explore_foot_new (CirkelExploreStop *stop);
GtkWidget *cirkel_explore_foot_new_return (void);

G_END_DECLS
