/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_READ_BACK (cirkel_read_back_get_type ())
G_DECLARE_FINAL_TYPE (CirkelReadBack, cirkel_read_back, CIRKEL, READ_BACK, GtkWidget)

GtkWidget *cirkel_read_back_new (CirkelTalk *talk);

G_END_DECLS
