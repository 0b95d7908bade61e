/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gtk/gtk.h>

#include "cirkel-table.h"

G_BEGIN_DECLS

#define CIRKEL_TYPE_CARD_VIEW (cirkel_card_view_get_type ())
G_DECLARE_FINAL_TYPE (CirkelCardView, cirkel_card_view, CIRKEL, CARD_VIEW, GtkWidget)

GtkWidget *cirkel_card_view_new (CirkelTable *table, CirkelCard *card, gboolean compact);

CirkelCard  *cirkel_card_view_get_card (CirkelCardView *self);
CirkelTable *cirkel_card_view_get_table (CirkelCardView *self);
void         cirkel_card_view_set_size (CirkelCardView *self, double text_size, double width, double height);
void         cirkel_card_view_set_lifted (CirkelCardView *self, gboolean lifted);

CirkelCardView *cirkel_card_view_find (GtkWidget *parent, CirkelCard *card);
CirkelCardView *cirkel_card_view_pick (GtkWidget *widget, double x, double y);
gboolean        cirkel_card_view_focus_next (GtkWidget *parent, GtkDirectionType direction);

/**
 * CirkelPlaceFilter:
 * @place: a place
 *
 * Returns: whether a widget shows the cards of @place
 */
typedef gboolean (*CirkelPlaceFilter) (CirkelPlace place, gconstpointer data);

void cirkel_card_view_sync (GtkWidget        *parent,
                            CirkelTable      *table,
                            CirkelPlaceFilter filter,
                            gconstpointer     data,
                            gboolean          compact);

G_END_DECLS
