/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_WISHES (cirkel_explore_wishes_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreWishes, cirkel_explore_wishes, CIRKEL, EXPLORE_WISHES, GtkWidget)

GtkWidget *cirkel_explore_wishes_new (CirkelTalk *talk);

G_END_DECLS
