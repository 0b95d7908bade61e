/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-talk.h"

#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_ANSWER_BARS (cirkel_answer_bars_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAnswerBars, cirkel_answer_bars, CIRKEL, ANSWER_BARS, CirkelPile)

GtkWidget *cirkel_answer_bars_new (CirkelTalk *talk);

G_END_DECLS
