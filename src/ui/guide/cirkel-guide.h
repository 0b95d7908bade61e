/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_GUIDE (cirkel_guide_get_type ())
G_DECLARE_FINAL_TYPE (CirkelGuide, cirkel_guide, CIRKEL, GUIDE, GtkWidget)

GtkWidget *cirkel_guide_new (CirkelTalk *talk);

void cirkel_guide_set_closable (CirkelGuide *self, gboolean closable);
void cirkel_guide_close_tips (CirkelGuide *self);
void cirkel_guide_set_tips_aside (CirkelGuide *self, gboolean aside);

G_END_DECLS
