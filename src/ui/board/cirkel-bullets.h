/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *cirkel_bullets_new (void);

void cirkel_bullets_set_texts (GtkWidget *bullets, const char *const *texts);

G_END_DECLS
