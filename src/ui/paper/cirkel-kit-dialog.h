/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_KIT_DIALOG (cirkel_kit_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CirkelKitDialog, cirkel_kit_dialog, CIRKEL, KIT_DIALOG, AdwWindow)

CirkelKitDialog *cirkel_kit_dialog_new (GtkWindow *parent, CirkelDocument *document, const char *language);

G_END_DECLS
