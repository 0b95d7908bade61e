/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-session.h"

G_BEGIN_DECLS

/**
 * CirkelMove:
 * @card: (not nullable): a card
 * @known: whether it was on the table then
 * @from: where it lay then
 * @to: where it lies now
 *
 * What became of a card from one conversation to another.
 */
typedef struct
{
  CirkelCard *card;
  gboolean    known;
  CirkelPlace from;
  CirkelPlace to;
} CirkelMove;

GArray *cirkel_session_list_moves (CirkelSession *session, CirkelConversation *from, CirkelConversation *to);

G_END_DECLS
