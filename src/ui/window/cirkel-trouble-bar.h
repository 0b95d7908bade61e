/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TROUBLE_BAR (cirkel_trouble_bar_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTroubleBar, cirkel_trouble_bar, CIRKEL, TROUBLE_BAR, AdwBin)

void cirkel_trouble_bar_update (AdwBin *bin, CirkelDocument *document);

G_END_DECLS
