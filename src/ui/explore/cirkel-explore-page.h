/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-explore-stop.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_PAGE (cirkel_explore_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExplorePage, cirkel_explore_page, CIRKEL, EXPLORE_PAGE, AdwBin)

GtkWidget *cirkel_explore_page_new (CirkelDocument *document, gboolean ask_first);

CirkelTalk        *cirkel_explore_page_get_talk (CirkelExplorePage *self);
CirkelExploreStop *cirkel_explore_page_get_stop (CirkelExplorePage *self);
gboolean           cirkel_explore_page_get_asking (CirkelExplorePage *self);
void               cirkel_explore_page_go (CirkelExplorePage *self, int pages);
void               cirkel_explore_page_go_to (CirkelExplorePage *self, const char *id);

G_END_DECLS
