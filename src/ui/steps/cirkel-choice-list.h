/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_LIST (cirkel_choice_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceList, cirkel_choice_list, CIRKEL, CHOICE_LIST, CirkelPile)

GtkWidget *cirkel_choice_list_new (CirkelTalk *talk);

void cirkel_choice_list_focus (CirkelChoiceList *self);

G_END_DECLS
