/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-replay.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DEMO_TRANSPORT (cirkel_demo_transport_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDemoTransport, cirkel_demo_transport, CIRKEL, DEMO_TRANSPORT, GtkWidget)

GtkWidget *cirkel_demo_transport_new (CirkelReplay *replay);

void cirkel_demo_transport_describe (CirkelDemoTransport *self, const char *spoken);

G_END_DECLS
