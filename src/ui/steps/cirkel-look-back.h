/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_LOOK_BACK (cirkel_look_back_get_type ())
G_DECLARE_FINAL_TYPE (CirkelLookBack, cirkel_look_back, CIRKEL, LOOK_BACK, GtkWidget)

GtkWidget *cirkel_look_back_new (CirkelTalk *talk);

G_END_DECLS
