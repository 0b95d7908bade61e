/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-document.h"

G_BEGIN_DECLS

void   cirkel_save_dialog_show (GtkWindow *parent, CirkelDocument *document);
char  *cirkel_save_dialog_suggest_name (const char *label);
GFile *cirkel_save_dialog_complete_name (GFile *file);

G_END_DECLS
