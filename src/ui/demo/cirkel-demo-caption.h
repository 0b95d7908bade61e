/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-demo.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_DEMO_CAPTION (cirkel_demo_caption_get_type ())
G_DECLARE_FINAL_TYPE (CirkelDemoCaption, cirkel_demo_caption, CIRKEL, DEMO_CAPTION, GtkWidget)

GtkWidget *cirkel_demo_caption_new (CirkelDemo *demo, CirkelMethod *method);

const char *cirkel_demo_caption_get_who (CirkelDemoCaption *self);
const char *cirkel_demo_caption_get_text (CirkelDemoCaption *self);

G_END_DECLS
