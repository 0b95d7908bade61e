/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-history.h"
#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CirkelSpot:
 * @placement: (not nullable): the placement of a card
 * @place: where it is to lie
 * @x: how far to the right of the board's middle, in thousandths of the board's radius
 * @y: how far below it
 *
 * Where a card is to be laid.
 */
typedef struct
{
  CirkelPlacement *placement;
  CirkelPlace      place;
  int              x;
  int              y;
} CirkelSpot;

void cirkel_edit_lay_cards (CirkelHistory *history, const CirkelSpot *spots, guint n_spots);

gboolean    cirkel_edit_insert_card (CirkelHistory *history, CirkelSession *session, CirkelCard *card);
CirkelCard *cirkel_edit_add_card (CirkelHistory *history,
                                  CirkelSession *session,
                                  const char    *title,
                                  const char    *explanation);
void        cirkel_edit_change_card (CirkelHistory *history,
                                     CirkelCard    *card,
                                     const char    *title,
                                     const char    *explanation);
void        cirkel_edit_remove_card (CirkelHistory *history, CirkelSession *session, CirkelCard *card);

void cirkel_edit_set_words (CirkelHistory *history, CirkelPlacement *placement, const char *words);
void cirkel_edit_set_most_important (CirkelHistory      *history,
                                     CirkelConversation *conversation,
                                     CirkelPlacement    *placement,
                                     gboolean            most_important);
void cirkel_edit_set_talk_about (CirkelHistory *history, CirkelPlacement *placement, gboolean talk_about);
void cirkel_edit_set_label (CirkelHistory *history, CirkelSession *session, const char *label);
void cirkel_edit_set_language (CirkelHistory *history, CirkelSession *session, const char *language);

G_END_DECLS
