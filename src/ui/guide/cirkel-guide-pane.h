/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_GUIDE_PANE (cirkel_guide_pane_get_type ())
G_DECLARE_FINAL_TYPE (CirkelGuidePane, cirkel_guide_pane, CIRKEL, GUIDE_PANE, GtkWidget)

GtkWidget *cirkel_guide_pane_new (GtkWidget *content);

void cirkel_guide_pane_set_talk (CirkelGuidePane *self, CirkelTalk *talk);

gboolean cirkel_guide_pane_get_shown (CirkelGuidePane *self);
void     cirkel_guide_pane_set_shown (CirkelGuidePane *self, gboolean shown);
gboolean cirkel_guide_pane_get_pinned (CirkelGuidePane *self);
void     cirkel_guide_pane_set_pinned (CirkelGuidePane *self, gboolean pinned);
void     cirkel_guide_pane_set_calm (CirkelGuidePane *self, gboolean calm);

G_END_DECLS
