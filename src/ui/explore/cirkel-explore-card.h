/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-explore-pages.h"

G_BEGIN_DECLS

GtkWidget *cirkel_explore_card_new (CirkelTalk *talk, CirkelExploreStop *stop);

G_END_DECLS
