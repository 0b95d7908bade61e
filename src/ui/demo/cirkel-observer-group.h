/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-method.h"
#include "cirkel-observation.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_OBSERVER_GROUP (cirkel_observer_group_get_type ())
G_DECLARE_FINAL_TYPE (CirkelObserverGroupView, cirkel_observer_group, CIRKEL, OBSERVER_GROUP, GtkWidget)

GtkWidget *cirkel_observer_group_new (const CirkelObserverGroup *group, CirkelObservation *observation);

G_END_DECLS
