/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

GtkWidget *cirkel_explore_review_new_subjects (CirkelTalk *talk);
GtkWidget *cirkel_explore_review_new_aims (CirkelTalk *talk);
GtkWidget *cirkel_explore_review_new_cards (CirkelTalk *talk);
GtkWidget *cirkel_explore_review_new_wishes (CirkelTalk *talk);
GtkWidget *cirkel_explore_review_new_answers (CirkelTalk *talk);

G_END_DECLS
