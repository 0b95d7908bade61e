/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-case.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CASE_CARD (cirkel_case_card_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCaseCard, cirkel_case_card, CIRKEL, CASE_CARD, GtkButton)

GtkWidget *cirkel_case_card_new (CirkelCase *the_case);

CirkelCase *cirkel_case_card_get_case (CirkelCaseCard *self);

G_END_DECLS
