/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-document.h"
#include "cirkel-method.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_HEADER (cirkel_explore_header_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreHeader, cirkel_explore_header, CIRKEL, EXPLORE_HEADER, AdwBin)

GtkWidget *cirkel_explore_header_new (CirkelDocument *document, CirkelMethod *method);

void cirkel_explore_header_set_back (CirkelExploreHeader *self, gboolean back);
void cirkel_explore_header_set_narrow (CirkelExploreHeader *self, gboolean narrow);

G_END_DECLS
