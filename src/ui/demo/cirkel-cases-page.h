/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <adwaita.h>

#include "cirkel-case.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CASES_PAGE (cirkel_cases_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCasesPage, cirkel_cases_page, CIRKEL, CASES_PAGE, AdwBin)

GtkWidget *cirkel_cases_page_new (const char *language);

G_END_DECLS
