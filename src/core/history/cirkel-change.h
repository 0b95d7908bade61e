/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

#include "cirkel-record.h"

G_BEGIN_DECLS

typedef struct _CirkelChange CirkelChange;

CirkelChange *cirkel_change_new_field (CirkelRecord *record, const CirkelField *field);
CirkelChange *cirkel_change_new_insert (GListStore *list, guint position, gpointer item);
CirkelChange *cirkel_change_new_remove (GListStore *list, guint position);
void          cirkel_change_free (CirkelChange *self);

gboolean cirkel_change_is_of (CirkelChange *self, CirkelRecord *record, const CirkelField *field);
void     cirkel_change_take_text (CirkelChange *self, char *text);
void     cirkel_change_take_int (CirkelChange *self, int number);

void     cirkel_change_apply (CirkelChange *self);
void     cirkel_change_revert (CirkelChange *self);
gboolean cirkel_change_is_idle (CirkelChange *self);
gboolean cirkel_change_join (CirkelChange *self, CirkelChange *later);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelChange, cirkel_change_free)

G_END_DECLS
