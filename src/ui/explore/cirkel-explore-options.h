/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_OPTIONS (cirkel_explore_options_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreOptions, cirkel_explore_options, CIRKEL, EXPLORE_OPTIONS, CirkelPile)

GtkWidget *cirkel_explore_options_new (CirkelTalk        *talk,
                                       const char        *decision_id,
                                       const char        *title,
                                       const char *const *lines);

G_END_DECLS
