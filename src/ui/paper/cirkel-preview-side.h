/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-preview.h"

G_BEGIN_DECLS

GtkWidget *cirkel_preview_side_new (CirkelPreview *preview, int width);

G_END_DECLS
