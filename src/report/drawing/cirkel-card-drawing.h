/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * CirkelCardLook:
 * @title: what is written on it
 * @symbol: the name of its symbol
 * @place: where it lies: decides its colour and the line of its border
 * @most_important: whether it is the most important one of its circle
 * @words: whether the client said something about it
 * @talk_about: whether the client wants to talk about it
 *
 * What there is to see on a card.
 */
typedef struct
{
  const char *title;
  const char *symbol;
  CirkelPlace place;
  gboolean    most_important;
  gboolean    words;
  gboolean    talk_about;
} CirkelCardLook;

PangoLayout *cirkel_card_set_title (cairo_t *cr, const char *title, double width);
void         cirkel_card_draw (cairo_t *cr, const CirkelCardLook *look, const CirkelRect *rect);

G_END_DECLS
