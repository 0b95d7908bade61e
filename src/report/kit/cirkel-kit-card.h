/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-kit-sheet.h"

#include "cirkel-method.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * CirkelKitCard:
 * @title: what is written on it, or "" for a card to write on
 * @explanation: what falls under it, or ""
 * @symbol: the name of its symbol
 *
 * A card on paper.
 */
typedef struct
{
  char *title;
  char *explanation;
  char *symbol;
} CirkelKitCard;

CirkelKitCard *cirkel_kit_card_new (CirkelMethod *method, CirkelCard *card);
CirkelKitCard *cirkel_kit_card_new_blank (void);
void           cirkel_kit_card_free (CirkelKitCard *self);
gboolean       cirkel_kit_card_is_blank (const CirkelKitCard *self);
void cirkel_kit_card_draw (const CirkelKitCard *self, cairo_t *cr, const CirkelRect *rect, double text_size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CirkelKitCard, cirkel_kit_card_free)

G_END_DECLS
