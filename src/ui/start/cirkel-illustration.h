/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_ILLUSTRATION (cirkel_illustration_get_type ())
G_DECLARE_FINAL_TYPE (CirkelIllustration, cirkel_illustration, CIRKEL, ILLUSTRATION, GtkWidget)

GtkWidget *cirkel_illustration_new (void);

G_END_DECLS
