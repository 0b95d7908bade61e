/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-history.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_RECORD_ROW (cirkel_record_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRecordRow, cirkel_record_row, CIRKEL, RECORD_ROW, GtkWidget)

GtkWidget *cirkel_record_row_new (CirkelRecord *record, GtkWidget *content);

CirkelRecord *cirkel_record_row_get_record (CirkelRecordRow *self);
void          cirkel_record_row_set_tools (CirkelRecordRow *self, gboolean move, gboolean remove);
void          cirkel_record_row_add_private (CirkelRecordRow *self, CirkelHistory *history);

G_END_DECLS
