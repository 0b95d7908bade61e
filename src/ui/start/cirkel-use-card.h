/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-illustration.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_USE_CARD (cirkel_use_card_get_type ())
G_DECLARE_FINAL_TYPE (CirkelUseCard, cirkel_use_card, CIRKEL, USE_CARD, GtkButton)

GtkWidget *cirkel_use_card_new (CirkelIllustrationScene scene,
                                const char             *title,
                                const char             *text,
                                const char             *begin,
                                const char             *action);

G_END_DECLS
