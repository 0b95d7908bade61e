/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_CURTAIN (cirkel_curtain_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCurtain, cirkel_curtain, CIRKEL, CURTAIN, GtkWidget)

GtkWidget *cirkel_curtain_new (void);

void     cirkel_curtain_set_content (CirkelCurtain *self, GtkWidget *content);
gboolean cirkel_curtain_get_drawn (CirkelCurtain *self);
void     cirkel_curtain_set_drawn (CirkelCurtain *self, gboolean drawn);

G_END_DECLS
