/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-preview.h"

G_BEGIN_DECLS

GMenuModel *cirkel_preview_files_make_menu (CirkelPreview *preview);

void cirkel_preview_files_save (CirkelPreview *preview, AdwToastOverlay *toasts, const char *format);
void cirkel_preview_files_print (CirkelPreview *preview, GtkWindow *parent);

G_END_DECLS
