/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-explore-stop.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

GtkWidget *cirkel_explore_topics_new (CirkelTalk *talk, CirkelExploreStop *stop);

G_END_DECLS
