/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GskRenderNode *cirkel_picture_take (GtkWidget *widget, GskRenderNode *node, double scale);

G_END_DECLS
