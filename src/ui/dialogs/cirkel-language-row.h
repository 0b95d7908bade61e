/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget  *cirkel_language_row_new (const char *title, const char *language);
const char *cirkel_language_row_get_language (AdwComboRow *row);

G_END_DECLS
