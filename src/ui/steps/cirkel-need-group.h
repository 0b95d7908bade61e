/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-pile.h"
#include "cirkel-talk.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_NEED_GROUP (cirkel_need_group_get_type ())
G_DECLARE_FINAL_TYPE (CirkelNeedGroup, cirkel_need_group, CIRKEL, NEED_GROUP, CirkelPile)

GtkWidget *cirkel_need_group_new (CirkelTalk *talk, CirkelCard *card);

CirkelCard *cirkel_need_group_get_card (CirkelNeedGroup *self);

G_END_DECLS
