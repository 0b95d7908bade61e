/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-choice.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_OPTIONS (cirkel_choice_options_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoiceOptions, cirkel_choice_options, CIRKEL, CHOICE_OPTIONS, GtkWidget)

GtkWidget *cirkel_choice_options_new (CirkelTalk *talk, CirkelChoice *choice, gboolean to_read);

void cirkel_choice_options_add (CirkelChoiceOptions *self);

G_END_DECLS
