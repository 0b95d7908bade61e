/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-enums.h"
#include "cirkel-record.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_AGENDA_ITEM (cirkel_agenda_item_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAgendaItem, cirkel_agenda_item, CIRKEL, AGENDA_ITEM, CirkelRecord)

CirkelAgendaItem *cirkel_agenda_item_new (void);

G_END_DECLS
