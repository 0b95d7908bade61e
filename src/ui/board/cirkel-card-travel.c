/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-travel.h"

/**
 * CirkelCardTravel:
 *
 * Lets cards be seen to go from where they were to where they are, whoever moved them: into a circle, or out
 * of one to what lies beside the board. Who moves a card by key keeps it below their keys.
 */

struct _CirkelCardTravel
{
  GObject parent_instance;

  GtkWidget           *page; /* not owned: it has this */
  CirkelTable         *table;
  CirkelCardTravelFind find;
  CirkelBoard         *board;
  CirkelCardFlight    *flight;

  /* Where a card was, from before a move until after it. */
  CirkelRect departure;
  gboolean   departed;
  gboolean   had_focus;
};

G_DEFINE_FINAL_TYPE (CirkelCardTravel, cirkel_card_travel, G_TYPE_OBJECT)

/* The table has moved the card already, what shows it has not. */
static void
note_departure_cb (CirkelCardTravel *self, CirkelCard *card)
{
  CirkelCardView *view = self->find (self->page, card);
  GtkRoot        *root = gtk_widget_get_root (self->page);
  graphene_rect_t bounds;

  self->had_focus = view != NULL && root != NULL && gtk_root_get_focus (root) == GTK_WIDGET (view);
  self->departed = FALSE;
  if (cirkel_card_flight_get_card (self->flight) == card)
    {
      self->departure = cirkel_card_flight_get_rect (self->flight);
      self->departed = TRUE;
    }
  else if (view != NULL && gtk_widget_get_mapped (GTK_WIDGET (view))
           && gtk_widget_compute_bounds (GTK_WIDGET (view), self->page, &bounds))
    {
      self->departure
        = (CirkelRect){ bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height };
      self->departed = bounds.size.width > 0;
    }
}

static void
enter_board (CirkelCardTravel *self, CirkelCard *card)
{
  double x, y;

  if (gtk_widget_translate_coordinates (self->page, GTK_WIDGET (self->board), self->departure.x,
                                        self->departure.y, &x, &y))
    cirkel_board_set_entry (self->board, card,
                            &(CirkelRect){ x, y, self->departure.width, self->departure.height });
}

static void
note_arrival_cb (CirkelCardTravel *self, CirkelCard *card)
{
  CirkelCardView *view = self->find (self->page, card);

  if (view == NULL)
    return;

  if (self->had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (view));
  if (!self->departed || !gtk_widget_get_mapped (self->page))
    return;

  if (cirkel_place_is_circle (cirkel_table_get_place (self->table, card)))
    enter_board (self, card);
  else
    cirkel_card_flight_fly (self->flight, view, &self->departure);
}

static void
cirkel_card_travel_dispose (GObject *object)
{
  CirkelCardTravel *self = CIRKEL_CARD_TRAVEL (object);

  g_clear_object (&self->flight);
  g_clear_object (&self->board);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_card_travel_parent_class)->dispose (object);
}

static void
cirkel_card_travel_class_init (CirkelCardTravelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_card_travel_dispose;
}

static void
cirkel_card_travel_init (CirkelCardTravel *self)
{
}

/**
 * cirkel_card_travel_new:
 * @page: what the cards are on; it has to last as long as this
 * @table: the table
 * @find: (scope forever): tells what shows a card, beside the board and on it
 *
 * To be made before whatever shows the cards: it has to know of a move before they do.
 *
 * Returns: (transfer full): what lets cards be seen to move
 */
CirkelCardTravel *
cirkel_card_travel_new (GtkWidget *page, CirkelTable *table, CirkelCardTravelFind find)
{
  CirkelCardTravel *self = g_object_new (CIRKEL_TYPE_CARD_TRAVEL, NULL);

  self->page = page;
  self->table = g_object_ref (table);
  self->find = find;
  g_signal_connect_object (table, "card-moved", G_CALLBACK (note_departure_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * cirkel_card_travel_set_widgets:
 * @self: what lets cards be seen to move
 * @board: the board
 * @flight: what carries cards above all else
 *
 * To be called once, when all that shows the cards is made.
 */
void
cirkel_card_travel_set_widgets (CirkelCardTravel *self, CirkelBoard *board, CirkelCardFlight *flight)
{
  g_return_if_fail (self->board == NULL);

  self->board = g_object_ref (board);
  self->flight = g_object_ref (flight);
  g_signal_connect_object (self->table, "card-moved", G_CALLBACK (note_arrival_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}
