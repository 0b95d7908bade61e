/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void cirkel_error_dialog_show (GtkWindow *parent, const char *heading, const GError *error);

G_END_DECLS
