/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-preview.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AUDIENCE_CHOOSER (cirkel_audience_chooser_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAudienceChooser, cirkel_audience_chooser, CIRKEL, AUDIENCE_CHOOSER, CirkelPile)

GtkWidget *cirkel_audience_chooser_new (CirkelPreview *preview);

G_END_DECLS
