/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_QUESTION_ROW (cirkel_question_row_get_type ())
G_DECLARE_FINAL_TYPE (CirkelQuestionRow, cirkel_question_row, CIRKEL, QUESTION_ROW, GtkListBoxRow)

GtkWidget *cirkel_question_row_new (CirkelTalk *talk, const CirkelQuestion *question);

const CirkelQuestion *cirkel_question_row_get_question (CirkelQuestionRow *self);
void                  cirkel_question_row_update (CirkelQuestionRow *self, gboolean at_hand);

G_END_DECLS
