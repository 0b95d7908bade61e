/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_GUIDE_HEAD (cirkel_guide_head_get_type ())
G_DECLARE_FINAL_TYPE (CirkelGuideHead, cirkel_guide_head, CIRKEL, GUIDE_HEAD, GtkWidget)

GtkWidget *cirkel_guide_head_new (CirkelTalk *talk);

void cirkel_guide_head_update (CirkelGuideHead *self);
void cirkel_guide_head_set_brief (CirkelGuideHead *self, gboolean brief);
void cirkel_guide_head_set_closable (CirkelGuideHead *self, gboolean closable);

G_END_DECLS
