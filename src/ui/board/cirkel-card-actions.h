/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void cirkel_card_actions_install (GtkWidgetClass *widget_class);

G_END_DECLS
