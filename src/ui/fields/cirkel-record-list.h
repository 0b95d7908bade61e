/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-pile.h"

G_BEGIN_DECLS

/**
 * CirkelRecordRowFunc:
 * @record: (type CirkelRecord): an item of the list
 * @user_data: what was given with the function
 *
 * Makes what stands in the row of an item. The list adds what moves and removes it.
 *
 * Returns: (transfer floating): a widget
 */
typedef GtkWidget *(*CirkelRecordRowFunc) (gpointer record, gpointer user_data);

#define CIRKEL_TYPE_RECORD_LIST (cirkel_record_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRecordList, cirkel_record_list, CIRKEL, RECORD_LIST, CirkelPile)

GtkWidget *cirkel_record_list_new (CirkelHistory      *history,
                                   gpointer            owner,
                                   const char         *list,
                                   CirkelRecordRowFunc make_row,
                                   gpointer            user_data);

void cirkel_record_list_set_add (CirkelRecordList *self,
                                 const char       *add_label,
                                 gpointer (*make) (gpointer),
                                 gpointer user_data);
void cirkel_record_list_set_empty_text (CirkelRecordList *self, const char *text);
void cirkel_record_list_set_reorder (CirkelRecordList *self, gboolean reorder);
void cirkel_record_list_add_private (CirkelRecordList *self);
void cirkel_record_list_set_editable (CirkelRecordList *self, gboolean editable);
void cirkel_record_list_set_label (CirkelRecordList *self, const char *label);

G_END_DECLS
