/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_VALUE_HEAD (cirkel_value_head_get_type ())
G_DECLARE_FINAL_TYPE (CirkelValueHead, cirkel_value_head, CIRKEL, VALUE_HEAD, GtkWidget)

GtkWidget *cirkel_value_head_new (CirkelTable *table, CirkelCard *card);

void cirkel_value_head_hide_words (CirkelValueHead *self);

G_END_DECLS
