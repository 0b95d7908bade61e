/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-board-layout.h"
#include "cirkel-method.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/**
 * CirkelHeading:
 * @label: the label of the session, or ""
 * @date: the day of the conversation, for people
 * @method: the words of the picture
 * @most_important: whether a card on the picture is the most important one
 * @has_words: whether the client said something about a card
 * @talk_about: whether the client wants to talk about a card
 *
 * What is above a board: whose it is, and what the marks on the cards mean.
 */
typedef struct
{
  const char   *label;
  const char   *date;
  CirkelMethod *method;
  gboolean      most_important;
  gboolean      has_words;
  gboolean      talk_about;
} CirkelHeading;

double cirkel_heading_draw (cairo_t *cr, const CirkelHeading *heading, const CirkelRect *room, double unit);
double cirkel_legend_draw (cairo_t *cr, const CirkelHeading *heading, const CirkelRect *room, double size);

G_END_DECLS
