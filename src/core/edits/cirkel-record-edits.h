/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"

G_BEGIN_DECLS

void cirkel_edit_write (CirkelHistory *history, gpointer record, const char *field, const char *text);
void cirkel_edit_pick (CirkelHistory *history, gpointer record, const char *field, const char *text);
void cirkel_edit_choose (CirkelHistory *history, gpointer record, const char *field, int value);

gboolean cirkel_edit_can_add (gpointer owner, const char *list);
gboolean cirkel_edit_add (CirkelHistory *history, gpointer owner, const char *list, gpointer item);
void     cirkel_edit_remove (CirkelHistory *history, gpointer owner, const char *list, gpointer item);
void
cirkel_edit_move (CirkelHistory *history, gpointer owner, const char *list, gpointer item, guint position);

G_END_DECLS
