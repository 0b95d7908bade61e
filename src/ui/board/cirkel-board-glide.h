/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"
#include "cirkel-card.h"

G_BEGIN_DECLS

typedef struct _CirkelBoardGlide CirkelBoardGlide;

CirkelBoardGlide *cirkel_board_glide_new (void);
void              cirkel_board_glide_free (CirkelBoardGlide *self);

void cirkel_board_glide_set_frame (CirkelBoardGlide *self, const CirkelBoardFrame *frame);
void cirkel_board_glide_add_target (CirkelBoardGlide *self, CirkelCard *card, const CirkelRect *rect);
void cirkel_board_glide_add_origin (CirkelBoardGlide *self, CirkelCard *card, const CirkelRect *rect);

void cirkel_board_glide_note_origins (CirkelBoardGlide *self);
void cirkel_board_glide_set_progress (CirkelBoardGlide *self, double progress);
void cirkel_board_glide_end (CirkelBoardGlide *self);

const CirkelBoardFrame *cirkel_board_glide_get_frame (CirkelBoardGlide *self);
GHashTable             *cirkel_board_glide_get_targets (CirkelBoardGlide *self);
gboolean                cirkel_board_glide_moves_circles (CirkelBoardGlide *self);

void     cirkel_board_glide_find_frame (CirkelBoardGlide *self, CirkelBoardFrame *frame);
gboolean cirkel_board_glide_find_rect (CirkelBoardGlide *self, CirkelCard *card, CirkelRect *rect);

G_END_DECLS
