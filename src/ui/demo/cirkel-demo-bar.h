/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-demo.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DEMO_BAR (cirkel_demo_bar_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDemoBar, cirkel_demo_bar, CIRKEL, DEMO_BAR, GtkWidget)

GtkWidget *cirkel_demo_bar_new (CirkelDemo *demo);

G_END_DECLS
