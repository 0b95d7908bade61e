/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_STOP (cirkel_explore_stop_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreStop, cirkel_explore_stop, CIRKEL, EXPLORE_STOP, GObject)

const char   *cirkel_explore_stop_get_id (CirkelExploreStop *self);
CirkelChapter cirkel_explore_stop_get_chapter (CirkelExploreStop *self);
CirkelCard   *cirkel_explore_stop_get_card (CirkelExploreStop *self);
const char   *cirkel_explore_stop_get_decision (CirkelExploreStop *self);
guint         cirkel_explore_stop_get_number (CirkelExploreStop *self);
guint         cirkel_explore_stop_get_count (CirkelExploreStop *self);
double        cirkel_explore_stop_get_progress (CirkelExploreStop *self);

GPtrArray *cirkel_explore_stops_list (CirkelSession *session);
guint      cirkel_explore_stops_find (GPtrArray *stops, const char *id);
guint      cirkel_explore_stops_find_next_chapter (GPtrArray *stops, guint position);

G_END_DECLS
