/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-application.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_START_PAGE (cirkel_start_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelStartPage, cirkel_start_page, CIRKEL, START_PAGE, AdwBin)

GtkWidget *cirkel_start_page_new (CirkelApplication *application);

void cirkel_start_page_tell (CirkelStartPage *self, const char *message);

G_END_DECLS
