/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_session_filter_add (GtkFileChooser *chooser);

G_END_DECLS
