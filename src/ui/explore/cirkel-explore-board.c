/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-board.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "cirkel-board.h"
#include "cirkel-card-flight.h"
#include "cirkel-card-travel.h"
#include "cirkel-card-view.h"
#include "cirkel-child.h"
#include "cirkel-hand.h"

/**
 * CirkelExploreBoard:
 *
 * The board of a client who explores alone, with one card that waits beside the circles until it is laid.
 * Cards can be carried here as on the table of a conversation.
 */

/* The card that waits is a little larger than those that lie. */
#define WAITING_SCALE 1.2
#define MARGIN 14
#define GAP 6
/* Below this width the waiting card has the whole strip below the board. */
#define LEAST_BOARD 200

struct _CirkelExploreBoard
{
  GtkWidget parent_instance;

  CirkelTable *table;
  CirkelCard  *card; /* NULL where none waits */
  GtkWidget   *board;
  GtkWidget   *waiting;
  GtkWidget   *aside;
  GtkWidget   *flight;

  CirkelCardTravel *travel;
  CirkelHand       *hand;
};

G_DEFINE_FINAL_TYPE (CirkelExploreBoard, cirkel_explore_board, GTK_TYPE_WIDGET)

/* The card that waits */

static gboolean
is_waiting (CirkelExploreBoard *self)
{
  return self->card != NULL && !cirkel_place_is_circle (cirkel_table_get_place (self->table, self->card));
}

static void
update_waiting (CirkelExploreBoard *self)
{
  gboolean aside
    = self->card != NULL && cirkel_table_get_place (self->table, self->card) == CIRKEL_PLACE_ASIDE;

  if (self->waiting == NULL)
    return;

  gtk_widget_set_visible (self->waiting, is_waiting (self));
  gtk_widget_set_visible (self->aside, aside);
  /* The next click on a circle lays it there. */
  if (cirkel_table_get_place (self->table, self->card) == CIRKEL_PLACE_TRAY)
    cirkel_table_select (self->table, self->card, TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static CirkelCardView *
find_view (GtkWidget *widget, CirkelCard *card)
{
  CirkelExploreBoard *self = CIRKEL_EXPLORE_BOARD (widget);
  CirkelCardView     *view = cirkel_card_view_find (self->board, card);

  return view == NULL && card == self->card ? CIRKEL_CARD_VIEW (self->waiting) : view;
}

/* Where everything is */

/* The circles stand so far to the side that the waiting card does not touch them. Returns: how far; -1 where
 * there is no room beside them */
static int
find_shift (int width, int height, int card_width, int card_height)
{
  double side = MIN (width, height);
  double radius = side / 2;
  double down = MAX (height / 2.0 - card_height - 2 * MARGIN, 0);
  double across = down < radius ? sqrt (radius * radius - down * down) : 0;
  double shift = 2 * (across + card_width + 2 * MARGIN) - width;

  if (width - shift < side)
    return -1;

  return (int)MAX (shift, 0);
}

static void
place_waiting (CirkelExploreBoard *self, int height, int card_width, int card_height)
{
  const CirkelBoardFrame *frame = cirkel_board_get_frame (CIRKEL_BOARD (self->board));
  int                     words = gtk_widget_get_visible (self->aside)
                                    ? cirkel_child_natural (self->aside, GTK_ORIENTATION_VERTICAL, card_width)
                                    : 0;
  int                     y = height - MARGIN - card_height - words;

  cirkel_card_view_set_size (CIRKEL_CARD_VIEW (self->waiting), frame->card_text_size * WAITING_SCALE,
                             card_width, card_height);
  cirkel_child_place (self->waiting, MARGIN, y, card_width, card_height);
  if (words > 0)
    cirkel_child_place (self->aside, MARGIN, y + card_height + GAP, card_width, words);
}

/* Returns: whether the cards have another size now, and with them the room for the one that waits */
static gboolean
place_board (CirkelExploreBoard *self, int width, int height)
{
  const CirkelBoardFrame *frame = cirkel_board_get_frame (CIRKEL_BOARD (self->board));
  double                  before = frame->card_width;
  int                     card_height = (int)(frame->card_height * WAITING_SCALE);
  int                     shift = 0;
  int                     below = 0;

  if (self->waiting != NULL)
    shift = find_shift (width, height, (int)(before * WAITING_SCALE), card_height);
  if (shift < 0)
    below = card_height + 2 * MARGIN;
  shift = MAX (shift, 0);
  cirkel_child_place (self->board, shift, 0, MAX (width - shift, LEAST_BOARD),
                      MAX (height - below, LEAST_BOARD));

  return frame->card_width != before;
}

static void
cirkel_explore_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelExploreBoard     *self = CIRKEL_EXPLORE_BOARD (widget);
  const CirkelBoardFrame *frame = cirkel_board_get_frame (CIRKEL_BOARD (self->board));

  if (place_board (self, width, height))
    place_board (self, width, height);
  if (self->waiting != NULL)
    place_waiting (self, height, (int)(frame->card_width * WAITING_SCALE),
                   (int)(frame->card_height * WAITING_SCALE));
  gtk_widget_size_allocate (self->flight, &(GtkAllocation){ 0, 0, width, height }, -1);
}

static void
cirkel_explore_board_measure (GtkWidget     *widget,
                              GtkOrientation orientation,
                              int            for_size,
                              int           *minimum,
                              int           *natural,
                              int           *minimum_baseline,
                              int           *natural_baseline)
{
  *minimum = LEAST_BOARD;
  *natural = 640;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  return cirkel_hand_put_back (CIRKEL_EXPLORE_BOARD (widget)->hand);
}

static void
add_escape (CirkelExploreBoard *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                          gtk_callback_action_new (escape_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
cirkel_explore_board_dispose (GObject *object)
{
  CirkelExploreBoard *self = CIRKEL_EXPLORE_BOARD (object);

  g_clear_object (&self->hand);
  g_clear_object (&self->travel);
  g_clear_pointer (&self->flight, gtk_widget_unparent);
  g_clear_pointer (&self->aside, gtk_widget_unparent);
  g_clear_pointer (&self->waiting, gtk_widget_unparent);
  g_clear_pointer (&self->board, gtk_widget_unparent);
  g_clear_object (&self->card);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_explore_board_parent_class)->dispose (object);
}

static void
cirkel_explore_board_class_init (CirkelExploreBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_board_dispose;
  widget_class->measure = cirkel_explore_board_measure;
  widget_class->size_allocate = cirkel_explore_board_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cirkel_explore_board_init (CirkelExploreBoard *self)
{
}

static void
add_waiting (CirkelExploreBoard *self, CirkelCard *card)
{
  const char *aside
    = cirkel_method_get_place_name (cirkel_table_get_method (self->table), CIRKEL_PLACE_ASIDE);

  self->card = g_object_ref (card);
  self->waiting = cirkel_card_view_new (self->table, card, FALSE);
  self->aside
    = g_object_new (GTK_TYPE_LABEL, "label", aside, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_set_name (self->waiting, "explore-waiting");
  gtk_widget_add_css_class (self->waiting, "waiting");
  gtk_widget_add_css_class (self->aside, "caption");
  gtk_widget_set_parent (self->waiting, GTK_WIDGET (self));
  gtk_widget_set_parent (self->aside, GTK_WIDGET (self));
}

/**
 * cirkel_explore_board_new:
 * @talk: the conversation that the client prepares
 * @card: (nullable): a card that waits beside the circles until it is laid, or %NULL for none
 *
 * Returns: (transfer floating): its board
 */
GtkWidget *
cirkel_explore_board_new (CirkelTalk *talk, CirkelCard *card)
{
  CirkelExploreBoard *self = g_object_new (CIRKEL_TYPE_EXPLORE_BOARD, NULL);

  self->table = g_object_ref (cirkel_talk_get_table (talk));
  self->travel = cirkel_card_travel_new (GTK_WIDGET (self), self->table, find_view);
  self->board = cirkel_board_new (self->table);
  gtk_widget_set_name (self->board, "explore-board");
  gtk_widget_set_parent (self->board, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Cards to lay"),
                                  -1);
  if (card != NULL)
    add_waiting (self, card);
  self->flight = cirkel_card_flight_new (self->table);
  gtk_widget_set_parent (self->flight, GTK_WIDGET (self));
  /* A card that comes to wait has to be there before it is seen to come. */
  g_signal_connect_object (self->table, "card-moved", G_CALLBACK (update_waiting), self, G_CONNECT_SWAPPED);
  cirkel_card_travel_set_widgets (self->travel, CIRKEL_BOARD (self->board),
                                  CIRKEL_CARD_FLIGHT (self->flight));
  self->hand = cirkel_hand_new (GTK_WIDGET (self), self->table, CIRKEL_BOARD (self->board), NULL,
                                CIRKEL_CARD_FLIGHT (self->flight));
  add_escape (self);
  cirkel_table_select (self->table, NULL, FALSE);
  update_waiting (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_board_get_table:
 * @self: a board
 *
 * Returns: (transfer none): its table
 */
CirkelTable *
cirkel_explore_board_get_table (CirkelExploreBoard *self)
{
  return self->table;
}

/**
 * cirkel_explore_board_get_card:
 * @self: a board
 *
 * Returns: (transfer none) (nullable): the card that waits or waited; %NULL where there is none
 */
CirkelCard *
cirkel_explore_board_get_card (CirkelExploreBoard *self)
{
  return self->card;
}
