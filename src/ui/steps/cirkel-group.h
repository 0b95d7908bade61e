/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_GROUP (cirkel_group_get_type ())
G_DECLARE_FINAL_TYPE (CirkelGroup, cirkel_group, CIRKEL, GROUP, CirkelPile)

GtkWidget *cirkel_group_new (const char *title, const char *description);

void cirkel_group_append (CirkelGroup *self, GtkWidget *child);
void cirkel_group_set_description (CirkelGroup *self, const char *description);

G_END_DECLS
