/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-share-window.h"

G_BEGIN_DECLS

GtkWidget *cirkel_share_monitors_new (CirkelShareWindow *window);

G_END_DECLS
