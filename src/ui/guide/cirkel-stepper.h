/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_STEPPER (cirkel_stepper_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStepper, cirkel_stepper, CIRKEL, STEPPER, GtkWidget)

GtkWidget *cirkel_stepper_new (CirkelTalk *talk);

G_END_DECLS
