/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-talk.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_QUESTIONNAIRE (cirkel_questionnaire_get_type ())
G_DECLARE_FINAL_TYPE (CirkelQuestionnaire, cirkel_questionnaire, CIRKEL, QUESTIONNAIRE, GtkWidget)

GtkWidget *cirkel_questionnaire_new (CirkelTalk *talk);

guint cirkel_questionnaire_get_position (CirkelQuestionnaire *self);
void  cirkel_questionnaire_show_value (CirkelQuestionnaire *self, guint position);

G_END_DECLS
