/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-explore-stop.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

/**
 * CirkelExploreMake:
 * @talk: the conversation that the client prepares
 * @stop: the page that is wanted
 *
 * Returns: (transfer floating): its content, as a rule a [class@ExploreLayout] with something in it
 */
typedef GtkWidget *(*CirkelExploreMake) (CirkelTalk *talk, CirkelExploreStop *stop);

GtkWidget *cirkel_explore_pages_make (CirkelTalk *talk, CirkelExploreStop *stop);

G_END_DECLS
