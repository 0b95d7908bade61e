/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-method.h"
#include "cirkel-observation.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_OBSERVER_WINDOW (cirkel_observer_window_get_type ())
G_DECLARE_FINAL_TYPE (CirkelObserverWindow, cirkel_observer_window, CIRKEL, OBSERVER_WINDOW, AdwWindow)

CirkelObserverWindow *
cirkel_observer_window_new (GtkWindow *parent, CirkelMethod *method, CirkelObservation *observation);

G_END_DECLS
