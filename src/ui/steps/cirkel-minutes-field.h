/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_MINUTES_FIELD (cirkel_minutes_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelMinutesField, cirkel_minutes_field, CIRKEL, MINUTES_FIELD, CirkelPile)

GtkWidget *cirkel_minutes_field_new (CirkelTalk *talk);

G_END_DECLS
