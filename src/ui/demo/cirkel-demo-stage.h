/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-window.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DEMO_STAGE (cirkel_demo_stage_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDemoStage, cirkel_demo_stage, CIRKEL, DEMO_STAGE, GObject)

CirkelDemoStage *cirkel_demo_stage_new (CirkelWindow *window, CirkelDemo *demo, CirkelProjector *projector);

CirkelDemo *cirkel_demo_stage_get_demo (CirkelDemoStage *self);

G_END_DECLS
