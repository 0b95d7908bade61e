/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-hand.h"

/**
 * CirkelHand:
 *
 * What mouse and finger do on the table: they carry a card, or they click a
 * card and then a place.
 *
 * One gesture on the whole page does both, so that a card can be carried from
 * everywhere to everywhere.
 */

struct _CirkelHand
{
  GObject parent_instance;

  /* The page owns the hand and all of these. */
  GtkWidget        *page;
  CirkelTable      *table;
  CirkelBoard      *board;
  CirkelTray       *tray;
  CirkelCardFlight *flight;
  GtkGesture       *gesture;

  CirkelCardView *view;
  gboolean        lifted;
  gboolean        cancelled;
};

G_DEFINE_FINAL_TYPE (CirkelHand, cirkel_hand, G_TYPE_OBJECT)

/* No place: the point is beside everything. */
#define NOWHERE CIRKEL_N_PLACES

static void
light (CirkelHand *self, int place)
{
  cirkel_board_set_lit (self->board, place);
  if (self->tray != NULL)
    cirkel_tray_set_lit (self->tray, place);
}

/* The place for a card whose middle is at one point while the hand is at another. */
static int
find_place (CirkelHand *self, double x, double y, double middle_x, double middle_y)
{
  double      there_x, there_y;
  CirkelPlace place;

  if (self->tray != NULL
      && gtk_widget_translate_coordinates (self->page, GTK_WIDGET (self->tray), x, y, &there_x, &there_y)
      && gtk_widget_contains (GTK_WIDGET (self->tray), there_x, there_y))
    return (int)cirkel_tray_get_place_at (self->tray, there_x, there_y);

  if (!gtk_widget_translate_coordinates (self->page, GTK_WIDGET (self->board), middle_x, middle_y, &there_x,
                                         &there_y))
    return NOWHERE;

  place = cirkel_board_get_place_at (self->board, there_x, there_y);

  return cirkel_place_is_circle (place) ? (int)place : NOWHERE;
}

static void
lay_at (CirkelHand *self, CirkelCard *card, int place, double middle_x, double middle_y)
{
  double there_x, there_y;
  int    x, y;

  cirkel_board_claim_space (self->board);
  if (!cirkel_place_is_circle (place))
    {
      cirkel_table_lay (self->table, card, place);
      return;
    }

  gtk_widget_translate_coordinates (self->page, GTK_WIDGET (self->board), middle_x, middle_y, &there_x,
                                    &there_y);
  cirkel_board_to_position (self->board, there_x, there_y, &x, &y);
  cirkel_table_lay_at (self->table, card, place, x, y);
}

/* What does not move is drawn once. */
static void
hold_still (CirkelHand *self, gboolean still)
{
  cirkel_board_set_still (self->board, still);
  if (self->tray != NULL)
    cirkel_tray_set_still (self->tray, still);
}

static void
lift (CirkelHand *self, double x, double y)
{
  self->lifted = TRUE;
  gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  cirkel_card_flight_lift (self->flight, self->view, cirkel_board_get_frame (self->board), x, y);
  hold_still (self, TRUE);
  gtk_widget_set_cursor_from_name (self->page, "grabbing");
}

static void
drop (CirkelHand *self, double x, double y)
{
  g_autoptr (CirkelCardView) view = g_object_ref (self->view);
  CirkelCard *card = cirkel_card_view_get_card (view);
  CirkelRect  rect = cirkel_card_flight_get_rect (self->flight);
  double      middle_x = rect.x + rect.width / 2;
  double      middle_y = rect.y + rect.height / 2;
  int         place = find_place (self, x, y, middle_x, middle_y);
  double      there_x, there_y;

  if (place == NOWHERE
      || (!cirkel_place_is_circle (place) && place == (int)cirkel_table_get_place (self->table, card)))
    {
      cirkel_card_flight_land (self->flight, view);
      return;
    }

  if (cirkel_place_is_circle (place)
      && gtk_widget_translate_coordinates (self->page, GTK_WIDGET (self->board), rect.x, rect.y, &there_x,
                                           &there_y))
    cirkel_board_set_entry (self->board, card, &(CirkelRect){ there_x, there_y, rect.width, rect.height });

  lay_at (self, card, place, middle_x, middle_y);
  if (cirkel_place_is_circle (place))
    cirkel_card_flight_end (self->flight);
  cirkel_table_select (self->table, card, FALSE);
}

static void
tap_card (CirkelHand *self, CirkelCard *card)
{
  gboolean selected = cirkel_table_get_selected (self->table) == card;

  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  /* A card that cannot be moved waits for no place: the second click is for its details too. */
  if (selected && (cirkel_table_get_armed (self->table) || !cirkel_table_get_editable (self->table)))
    cirkel_table_show_details (self->table, card);
  else
    cirkel_table_select (self->table, card, TRUE);
}

static void
tap_place (CirkelHand *self, double x, double y)
{
  CirkelCard *card = cirkel_table_get_selected (self->table);
  int         place = find_place (self, x, y, x, y);

  /* Without a card in mind the circle itself is meant. */
  if (card == NULL || place == NOWHERE || !cirkel_table_get_armed (self->table))
    {
      cirkel_table_point_at (self->table, place == NOWHERE ? CIRKEL_PLACE_TRAY : (CirkelPlace)place);
      return;
    }

  lay_at (self, card, place, x, y);
  cirkel_table_select (self->table, card, FALSE);
}

/* Whether a press there is one on the table, and not on a button or a field. */
static gboolean
is_on_table (CirkelHand *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (self->page, x, y, GTK_PICK_DEFAULT);

  /* Beside the board there is the bare table. */
  if (picked == self->page)
    return TRUE;

  for (; picked != NULL && picked != self->page; picked = gtk_widget_get_parent (picked))
    {
      if (GTK_IS_MENU_BUTTON (picked) || GTK_IS_SCROLLBAR (picked))
        return FALSE;
      if (picked == GTK_WIDGET (self->board) || (self->tray != NULL && picked == GTK_WIDGET (self->tray)))
        return TRUE;
    }

  return FALSE;
}

/* A finger that moves along a list that is longer than its place scrolls it. */
static gboolean
is_scrolling (CirkelHand *self, double offset_x, double offset_y)
{
  GdkEvent *event = gtk_gesture_get_last_event (
    self->gesture, gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (self->gesture)));
  gboolean upright = ABS (offset_y) > ABS (offset_x);

  if (self->tray == NULL || event == NULL || gdk_event_get_event_sequence (event) == NULL
      || !gtk_widget_is_ancestor (GTK_WIDGET (self->view), GTK_WIDGET (self->tray)))
    return FALSE;

  return cirkel_tray_can_scroll (self->tray, upright ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

static void
drag_begin_cb (CirkelHand *self, double x, double y)
{
  self->lifted = FALSE;
  self->cancelled = FALSE;
  g_set_weak_pointer (&self->view, cirkel_card_view_pick (self->page, x, y));

  if (self->view == NULL && !is_on_table (self, x, y))
    gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_DENIED);
}

static void
drag_update_cb (CirkelHand *self, double offset_x, double offset_y)
{
  CirkelRect rect;
  double     x, y;

  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->gesture), &x, &y);
  if (!self->lifted)
    {
      if (!gtk_drag_check_threshold (self->page, 0, 0, (int)offset_x, (int)offset_y))
        return;
      if (self->view == NULL || !cirkel_table_get_editable (self->table)
          || is_scrolling (self, offset_x, offset_y))
        {
          gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_DENIED);
          return;
        }
      lift (self, x, y);
    }

  x += offset_x;
  y += offset_y;
  cirkel_card_flight_move (self->flight, x, y);
  rect = cirkel_card_flight_get_rect (self->flight);
  light (self, find_place (self, x, y, rect.x + rect.width / 2, rect.y + rect.height / 2));
}

static void
finish (CirkelHand *self)
{
  self->lifted = FALSE;
  g_clear_weak_pointer (&self->view);
  light (self, NOWHERE);
  hold_still (self, FALSE);
  gtk_widget_set_cursor (self->page, NULL);
}

static void
drag_end_cb (CirkelHand *self, double offset_x, double offset_y)
{
  double x, y;

  /* Some cancelled drags end as well: those were put back already. */
  if (self->cancelled)
    return;

  gtk_gesture_drag_get_start_point (GTK_GESTURE_DRAG (self->gesture), &x, &y);
  if (self->lifted && self->view != NULL)
    drop (self, x + offset_x, y + offset_y);
  else if (self->lifted)
    cirkel_card_flight_end (self->flight);
  else if (self->view != NULL)
    tap_card (self, cirkel_card_view_get_card (self->view));
  else
    tap_place (self, x, y);
  finish (self);
}

static void
gesture_cancel_cb (CirkelHand *self)
{
  self->cancelled = TRUE;
  if (self->lifted)
    cirkel_card_flight_land (self->flight, self->view);
  finish (self);
}

/* One hand at a time: to the gesture, another finger would be the end of what the first one does. */
static gboolean
other_finger_cb (CirkelHand *self, GdkEvent *event)
{
  GdkEventSequence *finger = gdk_event_get_event_sequence (event);

  return self->lifted && finger != NULL
         && finger != gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (self->gesture));
}

/* While a card waits for its place, the place under the pointer names itself. */
static void
motion_cb (CirkelHand *self, double x, double y)
{
  if (self->lifted)
    return;

  light (self, cirkel_table_get_armed (self->table) ? find_place (self, x, y, x, y) : NOWHERE);
}

static void
leave_cb (CirkelHand *self)
{
  if (!self->lifted)
    light (self, NOWHERE);
}

static void
cirkel_hand_dispose (GObject *object)
{
  CirkelHand *self = CIRKEL_HAND (object);

  g_clear_weak_pointer (&self->view);

  G_OBJECT_CLASS (cirkel_hand_parent_class)->dispose (object);
}

static void
cirkel_hand_class_init (CirkelHandClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_hand_dispose;
}

static void
cirkel_hand_init (CirkelHand *self)
{
}

/**
 * cirkel_hand_new:
 * @page: the widget that holds the others; owns the hand
 * @table: the table
 * @board: its board
 * @tray: (nullable): its tray, where it has one
 * @flight: the layer for the card in the hand
 *
 * Returns: (transfer full): a hand, that works as long as it is alive
 */
CirkelHand *
cirkel_hand_new (GtkWidget        *page,
                 CirkelTable      *table,
                 CirkelBoard      *board,
                 CirkelTray       *tray,
                 CirkelCardFlight *flight)
{
  CirkelHand         *self = g_object_new (CIRKEL_TYPE_HAND, NULL);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *fingers = gtk_event_controller_legacy_new ();

  self->page = page;
  self->table = table;
  self->board = board;
  self->tray = tray;
  self->flight = flight;

  self->gesture = gtk_gesture_drag_new ();
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (self->gesture), GDK_BUTTON_PRIMARY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->gesture), GTK_PHASE_CAPTURE);
  g_signal_connect_object (self->gesture, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "drag-update", G_CALLBACK (drag_update_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->gesture, "cancel", G_CALLBACK (gesture_cancel_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (page, GTK_EVENT_CONTROLLER (self->gesture));

  /* The controller that was added last is asked first. */
  gtk_event_controller_set_propagation_phase (fingers, GTK_PHASE_CAPTURE);
  g_signal_connect_object (fingers, "event", G_CALLBACK (other_finger_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (page, fingers);

  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (page, motion);

  return self;
}

/**
 * cirkel_hand_put_back:
 * @self: a hand
 *
 * Puts the card in the hand back to where it came from.
 *
 * Returns: whether there was one
 */
gboolean
cirkel_hand_put_back (CirkelHand *self)
{
  if (!self->lifted)
    return FALSE;

  gesture_cancel_cb (self);
  gtk_gesture_set_state (self->gesture, GTK_EVENT_SEQUENCE_DENIED);

  return TRUE;
}
