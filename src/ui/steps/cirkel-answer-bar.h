/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_ANSWER_BAR (cirkel_answer_bar_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAnswerBar, cirkel_answer_bar, CIRKEL, ANSWER_BAR, GtkWidget)

GtkWidget *cirkel_answer_bar_new (void);

int  cirkel_answer_bar_get_answer (CirkelAnswerBar *self);
void cirkel_answer_bar_set_answer (CirkelAnswerBar *self, int answer);

G_END_DECLS
