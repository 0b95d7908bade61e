/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-choice.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CHOICE_PAGE (cirkel_choice_page_get_type ())
G_DECLARE_FINAL_TYPE (CirkelChoicePage, cirkel_choice_page, CIRKEL, CHOICE_PAGE, GtkWidget)

GtkWidget *cirkel_choice_page_new (CirkelTalk *talk);

void cirkel_choice_page_show (CirkelChoicePage *self, CirkelChoice *choice);

G_END_DECLS
