/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_QUESTION_CARD (cirkel_question_card_get_type ())
G_DECLARE_FINAL_TYPE (CirkelQuestionCard, cirkel_question_card, CIRKEL, QUESTION_CARD, GtkWidget)

GtkWidget *cirkel_question_card_new (CirkelTalk *talk);

void cirkel_question_card_update (CirkelQuestionCard *self);

G_END_DECLS
