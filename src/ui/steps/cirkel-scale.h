/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-method.h"

#include "cirkel-pile.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SCALE (cirkel_scale_get_type ())
G_DECLARE_FINAL_TYPE (CirkelScale, cirkel_scale, CIRKEL, SCALE, CirkelPile)

GtkWidget *cirkel_scale_new (CirkelMethod *method);

void cirkel_scale_set_question (CirkelScale *self, const char *question);
int  cirkel_scale_get_answer (CirkelScale *self);
void cirkel_scale_set_answer (CirkelScale *self, int answer);

G_END_DECLS
