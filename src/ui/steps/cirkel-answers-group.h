/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_ANSWERS_GROUP (cirkel_answers_group_get_type ())
G_DECLARE_FINAL_TYPE (CirkelAnswersGroup, cirkel_answers_group, CIRKEL, ANSWERS_GROUP, GtkWidget)

GtkWidget *cirkel_answers_group_new (CirkelTalk *talk);

G_END_DECLS
