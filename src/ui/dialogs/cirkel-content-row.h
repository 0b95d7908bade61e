/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_CONTENT_ROW (cirkel_content_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelContentRow, cirkel_content_row, CIRKEL, CONTENT_ROW, AdwActionRow)

GtkWidget *cirkel_content_row_new (GSettings *settings);
void       cirkel_content_row_choose (CirkelContentRow *self, GFile *file);
void       cirkel_content_row_tell (GtkWindow *parent, const GError *error);

G_END_DECLS
