/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_HEADING (cirkel_explore_heading_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreHeading, cirkel_explore_heading, CIRKEL, EXPLORE_HEADING, GtkWidget)

GtkWidget *cirkel_explore_heading_new (void);

const char *cirkel_explore_heading_get_text (CirkelExploreHeading *self);
void        cirkel_explore_heading_set_text (CirkelExploreHeading *self, const char *text);

G_END_DECLS
