/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-choice.h"
#include "cirkel-option.h"
#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_OPTION (cirkel_choice_option_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceOption, cirkel_choice_option, CIRKEL, CHOICE_OPTION, CirkelPile)

GtkWidget *cirkel_choice_option_new (CirkelTalk *talk, CirkelChoice *choice, CirkelOption *option);
GtkWidget *cirkel_choice_option_new_to_read (CirkelOption *option);

CirkelOption *cirkel_choice_option_get_option (CirkelChoiceOption *self);
void          cirkel_choice_option_set_position (CirkelChoiceOption *self, guint position);
void          cirkel_choice_option_focus (CirkelChoiceOption *self);

G_END_DECLS
