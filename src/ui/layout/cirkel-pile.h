/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CIRKEL_TYPE_PILE (cirkel_pile_get_type ())
G_DECLARE_DERIVABLE_TYPE (CirkelPile, cirkel_pile, CIRKEL, PILE, GtkWidget)

struct _CirkelPileClass
{
  GtkWidgetClass parent_class;
};

void cirkel_pile_set_spacing (CirkelPile *self, int spacing);

G_END_DECLS
