/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_SHARE_QUESTION (cirkel_share_question_get_type ())
G_DECLARE_FINAL_TYPE (CirkelShareQuestion, cirkel_share_question, CIRKEL, SHARE_QUESTION, GtkWidget)

GtkWidget *cirkel_share_question_new (CirkelTalk *talk, gboolean leads);

G_END_DECLS
