/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-document.h"
#include "cirkel-method.h"
#include "cirkel-observation.h"
#include "cirkel-projector.h"
#include "cirkel-replay.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DEMO (cirkel_demo_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDemo, cirkel_demo, CIRKEL, DEMO, GObject)

CirkelDemo *cirkel_demo_new (CirkelCase *the_case, CirkelDrafts *drafts, CirkelProjector *projector);

CirkelCase        *cirkel_demo_get_case (CirkelDemo *self);
CirkelDocument    *cirkel_demo_get_document (CirkelDemo *self);
CirkelReplay      *cirkel_demo_get_replay (CirkelDemo *self);
CirkelObservation *cirkel_demo_get_observation (CirkelDemo *self);
CirkelDocument    *cirkel_demo_copy_document (CirkelDemo *self);

guint cirkel_demo_get_turn (CirkelDemo *self);
guint cirkel_demo_get_group (CirkelDemo *self, guint role);
void  cirkel_demo_swap_roles (CirkelDemo *self);

const char *cirkel_demo_get_notice (CirkelDemo *self);
void        cirkel_demo_set_notice (CirkelDemo *self, const char *notice);

G_END_DECLS
