/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"
#include "cirkel-edits.h"
#include "cirkel-ghosts.h"
#include "cirkel-method.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_TABLE (cirkel_table_get_type ())
G_DECLARE_FINAL_TYPE (CirkelTable, cirkel_table, CIRKEL, TABLE, GObject)

CirkelTable *
cirkel_table_new (CirkelSession *session, CirkelHistory *history, CirkelConversation *conversation);

CirkelConversation *cirkel_table_get_conversation (CirkelTable *self);
gboolean            cirkel_table_get_editable (CirkelTable *self);

CirkelGhosts *cirkel_table_get_ghosts (CirkelTable *self);

CirkelSession *cirkel_table_get_session (CirkelTable *self);
CirkelHistory *cirkel_table_get_history (CirkelTable *self);
CirkelMethod  *cirkel_table_get_method (CirkelTable *self);

guint            cirkel_table_get_n_cards (CirkelTable *self);
CirkelCard      *cirkel_table_get_card (CirkelTable *self, guint position);
CirkelPlacement *cirkel_table_get_placement (CirkelTable *self, CirkelCard *card);
CirkelPlace      cirkel_table_get_place (CirkelTable *self, CirkelCard *card);

CirkelCard *cirkel_table_get_selected (CirkelTable *self);
void        cirkel_table_select (CirkelTable *self, CirkelCard *card, gboolean armed);
gboolean    cirkel_table_get_armed (CirkelTable *self);
void        cirkel_table_show_details (CirkelTable *self, CirkelCard *card);
CirkelPlace cirkel_table_get_circle (CirkelTable *self);
void        cirkel_table_point_at (CirkelTable *self, CirkelPlace place);

void                    cirkel_table_set_space (CirkelTable *self, const CirkelBoardSpace *space);
const CirkelBoardSpace *cirkel_table_get_space (CirkelTable *self);
CirkelBoardItem        *cirkel_table_dup_items (CirkelTable *self);

void cirkel_table_lay (CirkelTable *self, CirkelCard *card, CirkelPlace place);
void cirkel_table_lay_at (CirkelTable *self, CirkelCard *card, CirkelPlace place, int x, int y);
void cirkel_table_move_inward (CirkelTable *self, CirkelCard *card);
void cirkel_table_move_outward (CirkelTable *self, CirkelCard *card);
void cirkel_table_turn (CirkelTable *self, CirkelCard *card, gboolean clockwise);

gboolean cirkel_table_can_remove (CirkelTable *self, CirkelCard *card);
void     cirkel_table_remove_own (CirkelTable *self, CirkelCard *card);

G_END_DECLS
