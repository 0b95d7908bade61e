/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-explore-stop.h"
#include "cirkel-method.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_EXPLORE_WORDS (cirkel_explore_words_get_type ())
G_DECLARE_FINAL_TYPE (CirkelExploreWords, cirkel_explore_words, CIRKEL, EXPLORE_WORDS, GtkBox)

GtkWidget *cirkel_explore_words_new (CirkelMethod *method, CirkelExploreStop *stop);

void cirkel_explore_words_set_own (CirkelExploreWords *self, const char *title, const char *text);
void cirkel_explore_words_append (CirkelExploreWords *self, GtkWidget *control);

G_END_DECLS
