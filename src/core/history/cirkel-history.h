/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_HISTORY (cirkel_history_get_type ())
G_DECLARE_FINAL_TYPE (CirkelHistory, cirkel_history, CIRKEL, HISTORY, GObject)

CirkelHistory *cirkel_history_new (void);

void cirkel_history_begin (CirkelHistory *self, const char *name, const char *subject);
void cirkel_history_end (CirkelHistory *self);
void cirkel_history_set_text (CirkelHistory *self, CirkelRecord *record, const char *name, const char *text);
void cirkel_history_set_int (CirkelHistory *self, CirkelRecord *record, const char *name, int number);
void cirkel_history_insert (CirkelHistory *self, GListStore *list, guint position, gpointer item);
void cirkel_history_remove (CirkelHistory *self, GListStore *list, guint position);

void cirkel_history_begin_typing (CirkelHistory *self, const char *name, const char *subject);
void cirkel_history_seal (CirkelHistory *self);

void cirkel_history_note_int (CirkelHistory *self, CirkelRecord *record, const char *name, int number);
void cirkel_history_note_text (CirkelHistory *self, CirkelRecord *record, const char *name, const char *text);

gboolean    cirkel_history_undo (CirkelHistory *self);
gboolean    cirkel_history_redo (CirkelHistory *self);
gboolean    cirkel_history_get_can_undo (CirkelHistory *self);
gboolean    cirkel_history_get_can_redo (CirkelHistory *self);
const char *cirkel_history_get_undo_name (CirkelHistory *self, const char **subject);
const char *cirkel_history_get_redo_name (CirkelHistory *self, const char **subject);
gboolean    cirkel_history_get_untouched (CirkelHistory *self);
guint64     cirkel_history_get_state (CirkelHistory *self);
guint64     cirkel_history_get_mark (CirkelHistory *self);

G_END_DECLS
