/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-explore-stop.h"
#include "cirkel-history.h"

G_BEGIN_DECLS

typedef struct _CirkelExploreWalk CirkelExploreWalk;

CirkelExploreWalk *cirkel_explore_walk_new (CirkelSession *session, CirkelHistory *history);
void               cirkel_explore_walk_free (CirkelExploreWalk *self);

CirkelExploreStop *cirkel_explore_walk_get_stop (CirkelExploreWalk *self);
gboolean           cirkel_explore_walk_get_visiting (CirkelExploreWalk *self);
gboolean           cirkel_explore_walk_is_first (CirkelExploreWalk *self);

gboolean cirkel_explore_walk_go (CirkelExploreWalk *self, int direction);
void     cirkel_explore_walk_go_to (CirkelExploreWalk *self, const char *id);
void     cirkel_explore_walk_end_visit (CirkelExploreWalk *self);
void     cirkel_explore_walk_skip_chapter (CirkelExploreWalk *self);
void     cirkel_explore_walk_look_anew (CirkelExploreWalk *self);
void     cirkel_explore_walk_step_aside (CirkelExploreWalk *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelExploreWalk, cirkel_explore_walk_free)

G_END_DECLS
