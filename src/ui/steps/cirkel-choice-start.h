/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_START (cirkel_choice_start_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceStart, cirkel_choice_start, CIRKEL, CHOICE_START, CirkelPile)

GtkWidget *cirkel_choice_start_new (CirkelTalk *talk);

G_END_DECLS
