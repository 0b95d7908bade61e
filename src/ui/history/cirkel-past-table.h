/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PAST_TABLE (cirkel_past_table_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPastTable, cirkel_past_table, CIRKEL, PAST_TABLE, GtkWidget)

GtkWidget *cirkel_past_table_new (CirkelTalk *talk, CirkelPurpose purpose);

G_END_DECLS
