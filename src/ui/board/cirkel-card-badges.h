/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-placement.h"

G_BEGIN_DECLS

GtkWidget *cirkel_card_badges_new (void);
void       cirkel_card_badges_set_size (GtkWidget *badges, double size);
void       cirkel_card_badges_update (GtkWidget *badges, CirkelPlacement *placement);
char      *cirkel_card_badges_describe (CirkelPlacement *placement, const char *place_name);

G_END_DECLS
