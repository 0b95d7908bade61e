/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_PURPOSE_FIELD (cirkel_purpose_field_get_type ())
G_DECLARE_FINAL_TYPE (CirkelPurposeField, cirkel_purpose_field, CIRKEL, PURPOSE_FIELD, CirkelPile)

GtkWidget *cirkel_purpose_field_new (CirkelTalk *talk);

G_END_DECLS
