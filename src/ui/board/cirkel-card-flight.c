/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-card-flight.h"

#include <adwaita.h>
#include <math.h>

#include "cirkel-picture.h"

/**
 * CirkelCardFlight:
 *
 * The card in somebody's hand, and the card on its way to the tray: above all
 * else, and in no way of the pointer.
 *
 * Only this one widget moves then. What lies on the table is neither measured
 * nor drawn anew.
 */

#define HELD_SCALE 1.05

struct _CirkelCardFlight
{
  GtkWidget parent_instance;

  CirkelTable    *table;
  GtkWidget      *shown;
  CirkelCardView *home;
  GskRenderNode  *picture;

  /* The middle and size of the card, and where in it the hand holds it. */
  double        x;
  double        y;
  double        width;
  double        height;
  double        grip_x;
  double        grip_y;
  gboolean      held;
  double        from_x;
  double        from_y;
  double        progress;
  AdwAnimation *spring;
};

G_DEFINE_FINAL_TYPE (CirkelCardFlight, cirkel_card_flight, GTK_TYPE_WIDGET)

static void
set_home (CirkelCardFlight *self, CirkelCardView *home)
{
  if (self->home == home)
    return;

  if (self->home != NULL)
    cirkel_card_view_set_lifted (self->home, FALSE);
  g_set_weak_pointer (&self->home, home);
  if (home != NULL)
    cirkel_card_view_set_lifted (home, TRUE);
}

static void
show_card (CirkelCardFlight *self, CirkelCard *card, const CirkelBoardFrame *frame, gboolean compact)
{
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  g_clear_pointer (&self->shown, gtk_widget_unparent);
  self->shown = cirkel_card_view_new (self->table, card, compact);
  gtk_widget_set_focusable (self->shown, FALSE);
  gtk_widget_add_css_class (self->shown, "held");
  if (!compact)
    {
      cirkel_card_view_set_size (CIRKEL_CARD_VIEW (self->shown), frame->card_text_size,
                                 floor (frame->card_width), floor (frame->card_height));
      self->width = floor (frame->card_width);
      self->height = floor (frame->card_height);
    }
  gtk_widget_set_parent (self->shown, GTK_WIDGET (self));
}

/* Where the card goes: the middle of its view, or as near as that can be seen in a list that scrolls. */
static gboolean
find_goal (CirkelCardFlight *self, double *x, double *y)
{
  GtkWidget      *home = GTK_WIDGET (self->home);
  GtkWidget      *scroller;
  graphene_rect_t bounds, seen;

  if (home == NULL || gtk_widget_get_width (home) == 0
      || !gtk_widget_compute_bounds (home, GTK_WIDGET (self), &bounds))
    return FALSE;

  *x = bounds.origin.x + bounds.size.width / 2;
  *y = bounds.origin.y + bounds.size.height / 2;
  scroller = gtk_widget_get_ancestor (home, GTK_TYPE_SCROLLED_WINDOW);
  if (scroller != NULL && gtk_widget_compute_bounds (scroller, GTK_WIDGET (self), &seen))
    {
      *x = CLAMP (*x, seen.origin.x, seen.origin.x + seen.size.width);
      *y = CLAMP (*y, seen.origin.y, seen.origin.y + seen.size.height);
    }

  return TRUE;
}

static void
find_middle (CirkelCardFlight *self)
{
  double goal_x, goal_y;

  if (self->held || !find_goal (self, &goal_x, &goal_y))
    return;

  self->x = self->from_x + (goal_x - self->from_x) * self->progress;
  self->y = self->from_y + (goal_y - self->from_y) * self->progress;
}

static double
get_scale (CirkelCardFlight *self)
{
  return self->held ? HELD_SCALE : 1;
}

static void
spring_cb (double value, gpointer data)
{
  CirkelCardFlight *self = CIRKEL_CARD_FLIGHT (data);

  self->progress = value;
  find_middle (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
spring_done_cb (CirkelCardFlight *self)
{
  if (!self->held)
    cirkel_card_flight_end (self);
}

static void
start_landing (CirkelCardFlight *self)
{
  self->held = FALSE;
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  self->from_x = self->x;
  self->from_y = self->y;
  self->progress = 0;
  adw_animation_reset (self->spring);
  adw_animation_play (self->spring);
}

static void
cirkel_card_flight_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelCardFlight *self = CIRKEL_CARD_FLIGHT (widget);
  GtkWidget        *home = GTK_WIDGET (self->home);

  if (self->shown == NULL)
    return;

  /* A compact card is as large as its list makes it. */
  if (home != NULL && gtk_widget_has_css_class (self->shown, "compact") && gtk_widget_get_width (home) > 0)
    {
      self->width = gtk_widget_get_allocated_width (home);
      self->height = gtk_widget_get_allocated_height (home);
    }
  find_middle (self);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  gtk_widget_size_allocate (self->shown, &(GtkAllocation){ 0, 0, (int)self->width, (int)self->height }, -1);
}

/* The card is drawn once. While it moves, only its picture does. */
static void
take_picture (CirkelCardFlight *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;

  gtk_widget_snapshot_child (GTK_WIDGET (self), self->shown, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    self->picture = cirkel_picture_take (GTK_WIDGET (self), node, get_scale (self));
}

static void
cirkel_card_flight_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelCardFlight *self = CIRKEL_CARD_FLIGHT (widget);
  double            scale = get_scale (self);

  if (self->shown == NULL)
    return;
  if (self->picture == NULL)
    take_picture (self);
  if (self->picture == NULL)
    return;

  /* On whole pixels letters are sharp. */
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (roundf ((float)(self->x - self->width / 2 * scale)),
                                                roundf ((float)(self->y - self->height / 2 * scale))));
  gtk_snapshot_scale (snapshot, (float)scale, (float)scale);
  gtk_snapshot_append_node (snapshot, self->picture);
}

static void
cirkel_card_flight_dispose (GObject *object)
{
  CirkelCardFlight *self = CIRKEL_CARD_FLIGHT (object);

  if (self->spring != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->spring, self);
      adw_animation_pause (self->spring);
    }
  g_clear_object (&self->spring);
  g_clear_weak_pointer (&self->home);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  g_clear_pointer (&self->shown, gtk_widget_unparent);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_card_flight_parent_class)->dispose (object);
}

static void
cirkel_card_flight_class_init (CirkelCardFlightClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_card_flight_dispose;
  widget_class->size_allocate = cirkel_card_flight_size_allocate;
  widget_class->snapshot = cirkel_card_flight_snapshot;

  gtk_widget_class_set_css_name (widget_class, "cirkel-flight");
  /* The same card is in the list where it lies: it must not be there twice. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
cirkel_card_flight_init (CirkelCardFlight *self)
{
  self->spring = adw_spring_animation_new (GTK_WIDGET (self), 0, 1, adw_spring_params_new (0.9, 1.0, 620.0),
                                           adw_callback_animation_target_new (spring_cb, self, NULL));
  adw_spring_animation_set_epsilon (ADW_SPRING_ANIMATION (self->spring), 0.002);
  g_signal_connect_swapped (self->spring, "done", G_CALLBACK (spring_done_cb), self);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * cirkel_card_flight_new:
 * @table: the table
 *
 * Returns: (transfer floating): a layer for the card that moves
 */
GtkWidget *
cirkel_card_flight_new (CirkelTable *table)
{
  CirkelCardFlight *self = g_object_new (CIRKEL_TYPE_CARD_FLIGHT, NULL);

  self->table = g_object_ref (table);

  return GTK_WIDGET (self);
}

/**
 * cirkel_card_flight_get_card:
 * @self: a layer
 *
 * Returns: (transfer none) (nullable): the card that is in the air, or %NULL
 */
CirkelCard *
cirkel_card_flight_get_card (CirkelCardFlight *self)
{
  return self->shown != NULL ? cirkel_card_view_get_card (CIRKEL_CARD_VIEW (self->shown)) : NULL;
}

/**
 * cirkel_card_flight_get_rect:
 * @self: a layer
 *
 * Returns: where the card in the air is, in the layer's coordinates
 */
CirkelRect
cirkel_card_flight_get_rect (CirkelCardFlight *self)
{
  return (CirkelRect){ self->x - self->width / 2, self->y - self->height / 2, self->width, self->height };
}

/**
 * cirkel_card_flight_lift:
 * @self: a layer
 * @view: the view of a card
 * @frame: how large cards are on the board
 * @x: where the hand is, in the layer's coordinates
 * @y: where the hand is, in the layer's coordinates
 *
 * Takes the card up.
 */
void
cirkel_card_flight_lift (CirkelCardFlight       *self,
                         CirkelCardView         *view,
                         const CirkelBoardFrame *frame,
                         double                  x,
                         double                  y)
{
  graphene_rect_t bounds;

  cirkel_card_flight_end (self);
  if (!gtk_widget_compute_bounds (GTK_WIDGET (view), GTK_WIDGET (self), &bounds))
    return;

  show_card (self, cirkel_card_view_get_card (view), frame, FALSE);
  set_home (self, view);
  /* A card of the tray grows in the hand: the hand keeps its part of it. */
  self->grip_x = ((bounds.origin.x + bounds.size.width / 2) - x) / MAX (bounds.size.width, 1) * self->width;
  self->grip_y
    = ((bounds.origin.y + bounds.size.height / 2) - y) / MAX (bounds.size.height, 1) * self->height;
  self->held = TRUE;
  cirkel_card_flight_move (self, x, y);
}

/**
 * cirkel_card_flight_move:
 * @self: a layer with a card in the hand
 * @x: where the hand is, in the layer's coordinates
 * @y: where the hand is, in the layer's coordinates
 */
void
cirkel_card_flight_move (CirkelCardFlight *self, double x, double y)
{
  self->x = x + self->grip_x;
  self->y = y + self->grip_y;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * cirkel_card_flight_land:
 * @self: a layer with a card in the hand
 * @view: (nullable): the view of the same card where it goes
 *
 * Lets the card go: it glides to that view.
 */
void
cirkel_card_flight_land (CirkelCardFlight *self, CirkelCardView *view)
{
  if (view == NULL || self->shown == NULL)
    {
      cirkel_card_flight_end (self);
      return;
    }

  if (gtk_widget_has_css_class (GTK_WIDGET (view), "compact"))
    show_card (self, cirkel_card_view_get_card (view), NULL, TRUE);
  set_home (self, view);
  start_landing (self);
}

/**
 * cirkel_card_flight_fly:
 * @self: a layer
 * @view: the compact view of a card, where it goes
 * @from: where it comes from, in the layer's coordinates
 *
 * Lets a card glide to its place without a hand.
 */
void
cirkel_card_flight_fly (CirkelCardFlight *self, CirkelCardView *view, const CirkelRect *from)
{
  cirkel_card_flight_end (self);
  show_card (self, cirkel_card_view_get_card (view), NULL, TRUE);
  self->width = from->width;
  self->height = from->height;
  self->x = from->x + from->width / 2;
  self->y = from->y + from->height / 2;
  set_home (self, view);
  start_landing (self);
}

/**
 * cirkel_card_flight_end:
 * @self: a layer
 *
 * Nothing is in the air any more.
 */
void
cirkel_card_flight_end (CirkelCardFlight *self)
{
  self->held = FALSE;
  set_home (self, NULL);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
  g_clear_pointer (&self->shown, gtk_widget_unparent);
  if (adw_animation_get_state (self->spring) == ADW_ANIMATION_PLAYING)
    adw_animation_pause (self->spring);
}
