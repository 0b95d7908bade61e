/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_VALUE_SUMMARY (cirkel_value_summary_get_type ())
G_DECLARE_FINAL_TYPE (CirkelValueSummary, cirkel_value_summary, CIRKEL, VALUE_SUMMARY, GtkWidget)

GtkWidget *cirkel_value_summary_new (CirkelTable *table);

G_END_DECLS
