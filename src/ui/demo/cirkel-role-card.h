/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-demo.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_ROLE_CARD (cirkel_role_card_get_type ())
G_DECLARE_FINAL_TYPE (CirkelRoleCard, cirkel_role_card, CIRKEL, ROLE_CARD, GtkWidget)

GtkWidget *cirkel_role_card_new (CirkelDemo *demo, const CirkelTip *tip, guint role);

char *cirkel_role_card_dup_group_name (guint group);

G_END_DECLS
