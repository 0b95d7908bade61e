/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-explore-stop.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_LAYOUT (cirkel_explore_layout_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreLayout, cirkel_explore_layout, CIRKEL, EXPLORE_LAYOUT, GtkWidget)

GtkWidget *cirkel_explore_layout_new (CirkelTalk *talk, CirkelExploreStop *stop);

void cirkel_explore_layout_set_words (CirkelExploreLayout *self, const char *title, const char *text);
void cirkel_explore_layout_append (CirkelExploreLayout *self, GtkWidget *control);
void cirkel_explore_layout_set_side (CirkelExploreLayout *self, GtkWidget *side);
void cirkel_explore_layout_set_returning (CirkelExploreLayout *self);
void cirkel_explore_layout_leave (CirkelExploreLayout *self);
void cirkel_explore_layout_focus_named (CirkelExploreLayout *self, const char *name);

G_END_DECLS
