/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-choice.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_IDEAS (cirkel_choice_ideas_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceIdeas, cirkel_choice_ideas, CIRKEL, CHOICE_IDEAS, GtkWidget)

GtkWidget *cirkel_choice_ideas_new (CirkelTalk *talk, CirkelChoice *choice);

G_END_DECLS
