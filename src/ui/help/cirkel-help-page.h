/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-help.h"

G_BEGIN_DECLS

GtkWidget *cirkel_help_page_new (CirkelHelpSubject *subject);

void cirkel_help_page_take_focus (GtkWidget *page);

G_END_DECLS
