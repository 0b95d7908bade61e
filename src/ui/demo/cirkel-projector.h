/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_PROJECTOR (cirkel_projector_get_type ())
G_DECLARE_FINAL_TYPE (CirkelProjector, cirkel_projector, CIRKEL, PROJECTOR, GObject)

CirkelProjector *cirkel_projector_new (GdkDisplay *display);

gboolean cirkel_projector_get_on (CirkelProjector *self);
void     cirkel_projector_set_on (CirkelProjector *self, gboolean on);

G_END_DECLS
