/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-board.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "cirkel-board-circles.h"
#include "cirkel-board-glide.h"
#include "cirkel-letter-size.h"
#include "cirkel-card-view.h"
#include "cirkel-ghost-drawing.h"
#include "cirkel-picture.h"

/**
 * CirkelBoard:
 *
 * The three circles with the cards that lie in them.
 *
 * Where everything goes, the geometry in the core says. The board shows it,
 * and lets what lies elsewhere than before glide there: a card that a person
 * dropped, cards that made room, and the circles too where they gave way.
 */

/* A short spring that hardly swings. */
#define SPRING_DAMPING 0.82
#define SPRING_STIFFNESS 620.0

struct _CirkelBoard
{
  GtkWidget parent_instance;

  CirkelTable *table;
  GtkWidget   *labels[3];

  CirkelBoardSpace  space;
  CirkelBoardGlide *glide;
  AdwAnimation     *spring;
  int               width;
  int               height;
  gboolean          changed;

  CirkelPlace    lit;
  GskRenderNode *circles;
  GskRenderNode *ghosts;
  gboolean       still;
};

G_DEFINE_FINAL_TYPE (CirkelBoard, cirkel_board, GTK_TYPE_WIDGET)

enum
{
  PROP_TABLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
forget_picture (CirkelBoard *self)
{
  g_clear_pointer (&self->circles, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
forget_ghosts (CirkelBoard *self)
{
  g_clear_pointer (&self->ghosts, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
spring_cb (double value, gpointer data)
{
  CirkelBoard *self = CIRKEL_BOARD (data);

  cirkel_board_glide_set_progress (self->glide, value);
  if (cirkel_board_glide_moves_circles (self->glide))
    forget_picture (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
spring_done_cb (CirkelBoard *self)
{
  cirkel_board_glide_end (self->glide);
  forget_picture (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* How wide a label is in parts of the size of its letters, found with letters that are in use anyway. */
static double
measure_label_em (GtkWidget *label)
{
  g_autoptr (PangoLayout) layout
    = gtk_widget_create_pango_layout (label, gtk_label_get_label (GTK_LABEL (label)));
  int width;

  pango_layout_get_size (layout, &width, NULL);

  return width / (cirkel_letter_size_get_em (label) * PANGO_SCALE);
}

static void
set_label_size (GtkWidget *label, double size)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute ((int)(size * PANGO_SCALE)));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
}

static void
find_targets (CirkelBoard *self)
{
  guint                       n_cards = cirkel_table_get_n_cards (self->table);
  g_autofree CirkelBoardItem *items = cirkel_table_dup_items (self->table);
  g_autofree CirkelRect      *rects = g_new0 (CirkelRect, MAX (n_cards, 1));
  CirkelBoardSpace space = { self->width, self->height, cirkel_letter_size_get_scale (GTK_WIDGET (self)) };
  CirkelBoardFrame frame;

  for (guint i = 0; i < 3; i++)
    space.label_em[i] = measure_label_em (self->labels[i]);
  cirkel_table_set_space (self->table, &space);
  cirkel_board_frame_init (&frame, &space, items, n_cards);
  cirkel_board_frame_lay_out (&frame, items, n_cards, rects);

  cirkel_board_glide_set_frame (self->glide, &frame);
  for (guint i = 0; i < n_cards; i++)
    if (cirkel_place_is_circle (items[i].place))
      {
        /* On whole pixels lines are sharp. */
        CirkelRect rect
          = { round (rects[i].x), round (rects[i].y), floor (rects[i].width), floor (rects[i].height) };

        cirkel_board_glide_add_target (self->glide, cirkel_table_get_card (self->table, i), &rect);
      }

  for (guint i = 0; i < 3; i++)
    set_label_size (self->labels[i], frame.label_size);
  self->space = space;
  forget_ghosts (self);
}

/* Finds where everything goes now. What changed glides; a new size is simply taken. */
static void
lay_out (CirkelBoard *self, int width, int height)
{
  gboolean resized = width != self->width || height != self->height;

  if (!resized && !self->changed)
    return;

  if (!resized)
    cirkel_board_glide_note_origins (self->glide);
  self->width = width;
  self->height = height;
  self->changed = FALSE;
  find_targets (self);

  if (resized)
    {
      if (adw_animation_get_state (self->spring) == ADW_ANIMATION_PLAYING)
        adw_animation_pause (self->spring);
      spring_done_cb (self);
    }
  else
    {
      cirkel_board_glide_set_progress (self->glide, 0);
      adw_animation_reset (self->spring);
      adw_animation_play (self->spring);
    }
}

static void
allocate_card (CirkelBoard *self, CirkelCardView *view)
{
  CirkelCard       *card = cirkel_card_view_get_card (view);
  const CirkelRect *target = g_hash_table_lookup (cirkel_board_glide_get_targets (self->glide), card);
  CirkelRect        rect;
  GskTransform     *transform;

  if (target == NULL || !cirkel_board_glide_find_rect (self->glide, card, &rect))
    return;

  cirkel_card_view_set_size (view, cirkel_board_get_frame (self)->card_text_size, target->width,
                             target->height);
  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT ((float)rect.x, (float)rect.y));
  /* On its way a card is its own picture, larger or smaller: its text is not broken anew. */
  if (rect.width != target->width || rect.height != target->height)
    transform = gsk_transform_scale (transform, (float)(rect.width / target->width),
                                     (float)(rect.height / target->height));
  gtk_widget_allocate (GTK_WIDGET (view), (int)target->width, (int)target->height, -1, transform);
}

static void
cirkel_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelBoard     *self = CIRKEL_BOARD (widget);
  CirkelBoardFrame frame;

  lay_out (self, width, height);
  cirkel_board_glide_find_frame (self->glide, &frame);

  for (guint i = 0; i < 3; i++)
    {
      const CirkelRect *rect = &frame.labels[i];
      int               label_width, label_height;

      gtk_widget_measure (self->labels[i], GTK_ORIENTATION_HORIZONTAL, -1, &label_width, NULL, NULL, NULL);
      gtk_widget_measure (self->labels[i], GTK_ORIENTATION_VERTICAL, -1, &label_height, NULL, NULL, NULL);
      label_width = MAX (label_width, (int)rect->width);
      label_height = MAX (label_height, (int)rect->height);
      gtk_widget_size_allocate (self->labels[i],
                                &(GtkAllocation){ (int)(rect->x + (rect->width - label_width) / 2),
                                                  (int)(rect->y + (rect->height - label_height) / 2),
                                                  label_width, label_height },
                                -1);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (CIRKEL_IS_CARD_VIEW (child))
      allocate_card (self, CIRKEL_CARD_VIEW (child));
}

static void
cirkel_board_measure (GtkWidget     *widget,
                      GtkOrientation orientation,
                      int            for_size,
                      int           *minimum,
                      int           *natural,
                      int           *minimum_baseline,
                      int           *natural_baseline)
{
  *minimum = 200;
  *natural = 640;
}

static void
draw_ghosts (CirkelBoard *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (!cirkel_ghosts_get_shown (cirkel_table_get_ghosts (self->table)))
    return;

  if (self->ghosts == NULL)
    {
      AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
      GdkRGBA          ink;

      gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
      self->ghosts = cirkel_ghost_drawing_make (self->table, &self->space, cirkel_board_get_frame (self),
                                                cirkel_board_glide_get_targets (self->glide), &ink,
                                                adw_style_manager_get_dark (style));
    }

  gtk_snapshot_append_node (snapshot, self->ghosts);
}

static void
draw_board (CirkelBoard *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->circles == NULL)
    {
      AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
      CirkelBoardFrame frame;

      cirkel_board_glide_find_frame (self->glide, &frame);
      self->circles = cirkel_board_circles_draw (&frame, adw_style_manager_get_dark (style),
                                                 adw_style_manager_get_high_contrast (style), self->lit);
    }

  gtk_snapshot_append_node (snapshot, self->circles);
  draw_ghosts (self, snapshot);
  GTK_WIDGET_CLASS (cirkel_board_parent_class)->snapshot (widget, snapshot);
}

static void
cirkel_board_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelBoard *self = CIRKEL_BOARD (widget);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderNode) picture = NULL;
  GtkSnapshot *children;

  if (!self->still)
    {
      draw_board (self, snapshot);
      return;
    }

  children = gtk_snapshot_new ();
  draw_board (self, children);
  node = gtk_snapshot_free_to_node (children);
  if (node == NULL)
    return;

  picture = cirkel_picture_take (widget, node, 1);
  gtk_snapshot_append_node (snapshot, picture);
}

static gboolean
cirkel_board_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return cirkel_card_view_focus_next (widget, direction);
}

static gboolean
is_circle (CirkelPlace place, gconstpointer data)
{
  return cirkel_place_is_circle (place);
}

static void
sync_cards (CirkelBoard *self)
{
  cirkel_card_view_sync (GTK_WIDGET (self), self->table, is_circle, NULL, FALSE);
}

/* With what lies elsewhere, letters may get another size, and so labels that ask for a new one while the
 * board is allocated. That is in order only when all around the board is allocated too. */
static void
queue_lay_out (CirkelBoard *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
table_board_changed_cb (CirkelBoard *self)
{
  self->changed = TRUE;
  queue_lay_out (self);
}

static void
refresh_space (CirkelBoard *self)
{
  /* As after a new size: nothing glides. */
  self->width = self->height = -1;
  queue_lay_out (self);
}

static void
table_notify_method_cb (CirkelBoard *self)
{
  CirkelMethod *method = cirkel_table_get_method (self->table);

  for (guint i = 0; i < 3; i++)
    {
      gtk_label_set_label (GTK_LABEL (self->labels[i]),
                           cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER + i));
      gtk_widget_set_tooltip_text (self->labels[i],
                                   cirkel_method_get_place_meaning (method, CIRKEL_PLACE_INNER + i));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Cards in the circles"), -1);
  refresh_space (self);
}

static void
make_labels (CirkelBoard *self)
{
  static const char *const classes[3] = { "inner", "middle", "outer" };

  for (guint i = 0; i < 3; i++)
    {
      self->labels[i] = gtk_label_new (NULL);
      gtk_widget_add_css_class (self->labels[i], "circle-name");
      gtk_widget_add_css_class (self->labels[i], classes[i]);
      gtk_widget_set_parent (self->labels[i], GTK_WIDGET (self));
    }
}

static void
cirkel_board_constructed (GObject *object)
{
  CirkelBoard        *self = CIRKEL_BOARD (object);
  GtkWidget          *widget = GTK_WIDGET (self);
  AdwAnimationTarget *target = adw_callback_animation_target_new (spring_cb, self, NULL);

  G_OBJECT_CLASS (cirkel_board_parent_class)->constructed (object);

  self->spring = adw_spring_animation_new (
    widget, 0, 1, adw_spring_params_new (SPRING_DAMPING, 1.0, SPRING_STIFFNESS), target);
  adw_spring_animation_set_epsilon (ADW_SPRING_ANIMATION (self->spring), 0.002);
  g_signal_connect_swapped (self->spring, "done", G_CALLBACK (spring_done_cb), self);

  g_signal_connect_object (self->table, "board-changed", G_CALLBACK (table_board_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "card-moved", G_CALLBACK (sync_cards), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "cards-changed", G_CALLBACK (sync_cards), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::method", G_CALLBACK (table_notify_method_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi",
                           G_CALLBACK (refresh_space), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_for_display (gtk_widget_get_display (widget)),
                           "notify::dark", G_CALLBACK (forget_picture), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_for_display (gtk_widget_get_display (widget)),
                           "notify::high-contrast", G_CALLBACK (forget_picture), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_for_display (gtk_widget_get_display (widget)),
                           "notify::dark", G_CALLBACK (forget_ghosts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_table_get_ghosts (self->table), "notify::shown", G_CALLBACK (forget_ghosts),
                           self, G_CONNECT_SWAPPED);
  table_notify_method_cb (self);
  sync_cards (self);
}

static void
cirkel_board_dispose (GObject *object)
{
  CirkelBoard *self = CIRKEL_BOARD (object);
  GtkWidget   *child;

  if (self->spring != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->spring, self);
      adw_animation_pause (self->spring);
    }
  g_clear_object (&self->spring);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->circles, gsk_render_node_unref);
  g_clear_pointer (&self->ghosts, gsk_render_node_unref);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_board_parent_class)->dispose (object);
}

static void
cirkel_board_finalize (GObject *object)
{
  CirkelBoard *self = CIRKEL_BOARD (object);

  cirkel_board_glide_free (self->glide);

  G_OBJECT_CLASS (cirkel_board_parent_class)->finalize (object);
}

static void
cirkel_board_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TABLE)
    CIRKEL_BOARD (object)->table = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
cirkel_board_class_init (CirkelBoardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_board_constructed;
  object_class->dispose = cirkel_board_dispose;
  object_class->finalize = cirkel_board_finalize;
  object_class->set_property = cirkel_board_set_property;

  widget_class->measure = cirkel_board_measure;
  widget_class->size_allocate = cirkel_board_size_allocate;
  widget_class->snapshot = cirkel_board_snapshot;
  widget_class->focus = cirkel_board_focus;

  properties[PROP_TABLE]
    = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "cirkel-board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
cirkel_board_init (CirkelBoard *self)
{
  self->glide = cirkel_board_glide_new ();
  self->lit = CIRKEL_PLACE_TRAY;
  make_labels (self);
}

/**
 * cirkel_board_new:
 * @table: the table
 *
 * Returns: (transfer floating): the board of the table
 */
GtkWidget *
cirkel_board_new (CirkelTable *table)
{
  return g_object_new (CIRKEL_TYPE_BOARD, "table", table, NULL);
}

/**
 * cirkel_board_get_frame:
 * @self: a board
 *
 * Returns: (transfer none): where the circles are, in the board's coordinates,
 *   once everything lies still
 */
const CirkelBoardFrame *
cirkel_board_get_frame (CirkelBoard *self)
{
  return cirkel_board_glide_get_frame (self->glide);
}

/**
 * cirkel_board_get_place_at:
 * @self: a board
 * @x: a point in its coordinates
 * @y: a point in its coordinates
 *
 * Returns: the circle there, or %CIRKEL_PLACE_TRAY outside all circles
 */
CirkelPlace
cirkel_board_get_place_at (CirkelBoard *self, double x, double y)
{
  return cirkel_board_frame_get_place_at (cirkel_board_get_frame (self), x, y);
}

/**
 * cirkel_board_to_position:
 * @self: a board
 * @x: a point in its coordinates
 * @y: a point in its coordinates
 * @out_x: (out): how far to the right of the middle, in thousandths of the radius
 * @out_y: (out): how far below it
 *
 * Tells where a point is in the terms of the model.
 */
void
cirkel_board_to_position (CirkelBoard *self, double x, double y, int *out_x, int *out_y)
{
  const CirkelBoardFrame *frame = cirkel_board_get_frame (self);
  double                  unit = MAX (frame->radius, 1) / CIRKEL_BOARD_RADIUS;

  *out_x = (int)((x - frame->center_x) / unit);
  *out_y = (int)((y - frame->center_y) / unit);
}

/**
 * cirkel_board_set_lit:
 * @self: a board
 * @place: the circle that lights up and names itself, or another place for none
 */
void
cirkel_board_set_lit (CirkelBoard *self, CirkelPlace place)
{
  if (self->lit == place)
    return;

  self->lit = place;
  for (guint i = 0; i < 3; i++)
    if (CIRKEL_PLACE_INNER + i == place)
      gtk_widget_add_css_class (self->labels[i], "lit");
    else
      gtk_widget_remove_css_class (self->labels[i], "lit");
  forget_picture (self);
}

/**
 * cirkel_board_set_still:
 * @self: a board
 * @still: whether a card is about to move above it
 *
 * Shows the board as one picture for as long as nothing on it changes.
 */
void
cirkel_board_set_still (CirkelBoard *self, gboolean still)
{
  if (self->still == still)
    return;

  self->still = still;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * cirkel_board_set_entry:
 * @self: a board
 * @card: a card that is to be laid, or was just now
 * @rect: where it comes from, in the board's coordinates
 *
 * Lets the card glide from there to its place.
 */
void
cirkel_board_set_entry (CirkelBoard *self, CirkelCard *card, const CirkelRect *rect)
{
  cirkel_board_glide_add_origin (self->glide, card, rect);
  self->changed = TRUE;
  queue_lay_out (self);
}

/**
 * cirkel_board_claim_space:
 * @self: a board
 *
 * Where more than one board shows a table, cards are laid as they fit on this one from now on.
 */
void
cirkel_board_claim_space (CirkelBoard *self)
{
  cirkel_table_set_space (self->table, &self->space);
}
