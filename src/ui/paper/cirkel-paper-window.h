/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

int cirkel_paper_window_fit (GtkWindow *window, GtkWindow *parent, int width, int height);

G_END_DECLS
