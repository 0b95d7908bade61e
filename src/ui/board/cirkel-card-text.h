/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double cirkel_card_text_fit (GtkWidget *label, double size, int width, int height);

G_END_DECLS
