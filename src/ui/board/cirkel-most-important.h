/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_MOST_IMPORTANT (cirkel_most_important_get_type ())
G_DECLARE_FINAL_TYPE (CirkelMostImportant, cirkel_most_important, CIRKEL, MOST_IMPORTANT, GtkWidget)

GtkWidget *cirkel_most_important_new (CirkelTable *table);

CirkelCard *cirkel_most_important_find (CirkelTable *table, CirkelPlace place);

G_END_DECLS
