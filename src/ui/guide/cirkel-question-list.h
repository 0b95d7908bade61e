/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_QUESTION_LIST (cirkel_question_list_get_type ())
G_DECLARE_FINAL_TYPE (CirkelQuestionList, cirkel_question_list, CIRKEL, QUESTION_LIST, GtkWidget)

GtkWidget *cirkel_question_list_new (CirkelTalk *talk);

void       cirkel_question_list_fill (CirkelQuestionList *self);
void       cirkel_question_list_update (CirkelQuestionList *self);
GtkWidget *cirkel_question_list_get_row_at_hand (CirkelQuestionList *self);

G_END_DECLS
