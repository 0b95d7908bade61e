/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-case.h"
#include "cirkel-history.h"

G_BEGIN_DECLS

/**
 * CIRKEL_REPLAY_PACE_MIN:
 *
 * The fewest seconds for a beat.
 */
#define CIRKEL_REPLAY_PACE_MIN 2

/**
 * CIRKEL_REPLAY_PACE_MAX:
 *
 * The most seconds for a beat.
 */
#define CIRKEL_REPLAY_PACE_MAX 30

/**
 * CIRKEL_REPLAY_PACE_DEFAULT:
 *
 * How many seconds a beat takes when nobody chose.
 */
#define CIRKEL_REPLAY_PACE_DEFAULT 6

#define CIRKEL_TYPE_REPLAY (cirkel_replay_get_type ())
G_DECLARE_FINAL_TYPE (CirkelReplay, cirkel_replay, CIRKEL, REPLAY, GObject)

CirkelReplay *cirkel_replay_new (CirkelCase *the_case, CirkelSession *session, CirkelHistory *history);

guint           cirkel_replay_get_position (CirkelReplay *self);
guint           cirkel_replay_get_n_beats (CirkelReplay *self);
CirkelCaseBeat *cirkel_replay_get_beat (CirkelReplay *self);
gboolean        cirkel_replay_get_adrift (CirkelReplay *self);
gboolean        cirkel_replay_get_playing (CirkelReplay *self);
void            cirkel_replay_set_playing (CirkelReplay *self, gboolean playing);
guint           cirkel_replay_get_pace (CirkelReplay *self);
void            cirkel_replay_set_pace (CirkelReplay *self, guint pace);

void cirkel_replay_forward (CirkelReplay *self);
void cirkel_replay_back (CirkelReplay *self);
void cirkel_replay_go_to (CirkelReplay *self, guint position);
void cirkel_replay_return_to_case (CirkelReplay *self);

G_END_DECLS
