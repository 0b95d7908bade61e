/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-record.h"

G_BEGIN_DECLS

void cirkel_field_name_widget (GtkWidget *widget, CirkelRecord *record, const char *field, const char *word);

G_END_DECLS
