/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-part.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PART_ROW (cirkel_part_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPartRow, cirkel_part_row, CIRKEL, PART_ROW, GtkWidget)

GtkWidget *cirkel_part_row_new (CirkelTalk *talk, CirkelPart *part, CirkelAudience audience);

void cirkel_part_row_set_group (CirkelPartRow *self, const char *group);
void cirkel_part_row_update (CirkelPartRow *self);

G_END_DECLS
