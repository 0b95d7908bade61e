/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TROUBLE_BAR (cirkel_trouble_bar_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTroubleBar, cirkel_trouble_bar, CIRKEL, TROUBLE_BAR, AdwBin)

GtkWidget *cirkel_trouble_bar_new (void);

void cirkel_trouble_bar_show (CirkelTroubleBar *self, CirkelDocument *document);
void cirkel_trouble_bar_hide (CirkelTroubleBar *self);

G_END_DECLS
