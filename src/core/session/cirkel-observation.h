/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_OBSERVATION (cirkel_observation_get_type ())
G_DECLARE_FINAL_TYPE (CirkelObservation, cirkel_observation, CIRKEL, OBSERVATION, GObject)

CirkelObservation *cirkel_observation_new (void);
CirkelObservation *cirkel_observation_copy (CirkelObservation *self);

gboolean    cirkel_observation_get_empty (CirkelObservation *self);
gboolean    cirkel_observation_is_seen (CirkelObservation *self, const char *point);
void        cirkel_observation_set_seen (CirkelObservation *self, const char *point, gboolean seen);
const char *cirkel_observation_get_note (CirkelObservation *self);
void        cirkel_observation_set_note (CirkelObservation *self, const char *note);
void        cirkel_observation_clear (CirkelObservation *self);
void        cirkel_observation_restore (CirkelObservation *self, CirkelObservation *earlier);

G_END_DECLS
