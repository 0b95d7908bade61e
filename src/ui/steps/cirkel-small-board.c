/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-small-board.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "cirkel-board-circles.h"
#include "cirkel-board-style.h"
#include "cirkel-letter-size.h"
#include "cirkel-small-disc.h"

/**
 * CirkelSmallBoard:
 *
 * The circles small, with the symbol of each card where it lies: to see where one is in the talk, and to
 * choose the card that it is about. Cards are not moved here.
 *
 * Emits `chosen` with the [class@Card] when a person presses one.
 */

#define SMALLEST 160
#define USUAL 304

/* The cards as large beside the circles as on the board itself, so that they lie as they do there. */
#define TEXT_SCALE 0.8

/* A disc takes most of the room of a card, up to a share of the board's radius. */
#define DISC_SHARE 0.94
#define DISC_MAX 0.25

#define LABEL_GROWTH 1.2
#define LABEL_MIN 10.0

struct _CirkelSmallBoard
{
  GtkWidget parent_instance;

  CirkelTable      *table;
  CirkelBoardStyle *style;
  CirkelCard       *selected;
  gboolean          leads; /* what is pressed here becomes the card that the talk is about */

  PangoLayout     *labels[3];
  CirkelBoardFrame frame;
  GHashTable      *rects; /* CirkelCard → CirkelRect */
  GskRenderNode   *circles;
  int              width;
  int              height;
  gboolean         changed;
};

G_DEFINE_FINAL_TYPE (CirkelSmallBoard, cirkel_small_board, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *const fill_colors[] = { "cirkel_inner_fill", "cirkel_middle_fill", "cirkel_outer_fill" };
static const char *const line_colors[] = { "cirkel_inner_line", "cirkel_middle_line", "cirkel_outer_line" };

static void
forget_picture (CirkelSmallBoard *self)
{
  g_clear_pointer (&self->circles, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* How wide the name of a circle is in parts of the size of its letters. */
static double
measure_label_em (CirkelSmallBoard *self, guint circle)
{
  int width;

  pango_layout_set_font_description (self->labels[circle], NULL);
  pango_layout_get_size (self->labels[circle], &width, NULL);

  return width / (cirkel_letter_size_get_em (GTK_WIDGET (self)) * PANGO_SCALE);
}

static void
set_label_size (CirkelSmallBoard *self, guint circle)
{
  PangoContext         *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontDescription *font = pango_font_description_copy (pango_context_get_font_description (context));
  double                size = MAX (LABEL_MIN, self->frame.label_size * LABEL_GROWTH);

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (self->labels[circle], font);
  pango_font_description_free (font);
}

static void
keep_disc_rect (CirkelSmallBoard *self, CirkelCard *card, const CirkelRect *rect)
{
  double     size = floor (MIN (MIN (rect->width, rect->height) * DISC_SHARE, self->frame.radius * DISC_MAX));
  CirkelRect disc
    = { round (rect->x + (rect->width - size) / 2), round (rect->y + (rect->height - size) / 2), size, size };

  g_hash_table_insert (self->rects, card, g_memdup2 (&disc, sizeof disc));
}

static void
lay_out (CirkelSmallBoard *self, int width, int height)
{
  guint                       n_cards = cirkel_table_get_n_cards (self->table);
  g_autofree CirkelBoardItem *items = cirkel_table_dup_items (self->table);
  g_autofree CirkelRect      *rects = g_new0 (CirkelRect, MAX (n_cards, 1));
  CirkelBoardSpace            space = { width, height, TEXT_SCALE };

  if (!self->changed && width == self->width && height == self->height)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    space.label_em[i] = measure_label_em (self, i);
  cirkel_board_frame_init (&self->frame, &space, items, n_cards);
  cirkel_board_frame_lay_out (&self->frame, items, n_cards, rects);

  g_hash_table_remove_all (self->rects);
  for (guint i = 0; i < n_cards; i++)
    if (cirkel_place_is_circle (items[i].place))
      keep_disc_rect (self, cirkel_table_get_card (self->table, i), &rects[i]);
  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    set_label_size (self, i);

  self->width = width;
  self->height = height;
  self->changed = FALSE;
  forget_picture (self);
}

static void
cirkel_small_board_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelSmallBoard *self = CIRKEL_SMALL_BOARD (widget);

  lay_out (self, width, height);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      CirkelRect *rect
        = g_hash_table_lookup (self->rects, cirkel_small_disc_get_card (CIRKEL_SMALL_DISC (child)));

      if (rect != NULL)
        gtk_widget_size_allocate (
          child, &(GtkAllocation){ (int)rect->x, (int)rect->y, (int)rect->width, (int)rect->height }, -1);
    }
}

static GtkSizeRequestMode
cirkel_small_board_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_small_board_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = SMALLEST;
  *natural = USUAL;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    *minimum = *natural = MAX (for_size, SMALLEST);
}

static void
get_label_color (CirkelSmallBoard *self, guint circle, GdkRGBA *color)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA          line;

  gtk_style_context_get_color (style, color);
  if (!gtk_style_context_lookup_color (style, line_colors[circle], &line))
    return;

  color->red += (line.red - color->red) * 0.65f;
  color->green += (line.green - color->green) * 0.65f;
  color->blue += (line.blue - color->blue) * 0.65f;
}

static void
draw_label (CirkelSmallBoard *self, GtkSnapshot *snapshot, guint circle)
{
  const CirkelRect *rect = &self->frame.labels[circle];
  GdkRGBA           color;
  int               width, height;

  pango_layout_get_pixel_size (self->labels[circle], &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
    snapshot, &GRAPHENE_POINT_INIT ((float)round (rect->x + (rect->width - width) / 2),
                                    (float)round (rect->y + MAX (1, (rect->height - height) / 2))));
  /* Letters that are larger than their place cross the line of their circle: it gives way. */
  if (gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), fill_colors[circle],
                                      &color))
    gtk_snapshot_append_color (snapshot, &color,
                               &GRAPHENE_RECT_INIT (-3, 0, (float)width + 6, (float)height));
  get_label_color (self, circle, &color);
  gtk_snapshot_append_layout (snapshot, self->labels[circle], &color);
  gtk_snapshot_restore (snapshot);
}

static void
cirkel_small_board_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelSmallBoard *self = CIRKEL_SMALL_BOARD (widget);

  if (self->circles == NULL)
    {
      AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));

      self->circles
        = cirkel_board_circles_draw (&self->frame, adw_style_manager_get_dark (style),
                                     adw_style_manager_get_high_contrast (style), CIRKEL_PLACE_TRAY);
    }

  gtk_snapshot_append_node (snapshot, self->circles);
  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    draw_label (self, snapshot, i);
  GTK_WIDGET_CLASS (cirkel_small_board_parent_class)->snapshot (widget, snapshot);
}

static void
disc_clicked_cb (CirkelSmallBoard *self, CirkelSmallDisc *disc)
{
  CirkelCard *card = cirkel_small_disc_get_card (disc);

  if (self->leads)
    cirkel_table_select (self->table, card, FALSE);
  g_signal_emit (self, signals[CHOSEN], 0, card);
}

static void
add_disc (CirkelSmallBoard *self, CirkelCard *card)
{
  GtkWidget *disc = cirkel_small_disc_new (self->table, card);

  cirkel_small_disc_set_selected (CIRKEL_SMALL_DISC (disc), card == self->selected);
  g_signal_connect_swapped (disc, "clicked", G_CALLBACK (disc_clicked_cb), self);
  gtk_widget_set_parent (disc, GTK_WIDGET (self));
}

static gboolean
is_shown (CirkelSmallBoard *self, CirkelCard *card)
{
  return cirkel_place_is_circle (cirkel_table_get_place (self->table, card));
}

static void
table_changed_cb (CirkelSmallBoard *self)
{
  GtkWidget *next;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL; child = next)
    {
      next = gtk_widget_get_next_sibling (child);
      if (!is_shown (self, cirkel_small_disc_get_card (CIRKEL_SMALL_DISC (child))))
        gtk_widget_unparent (child);
    }
  for (guint i = 0; i < cirkel_table_get_n_cards (self->table); i++)
    {
      CirkelCard *card = cirkel_table_get_card (self->table, i);

      if (is_shown (self, card) && cirkel_small_board_find_disc (self, card) == NULL)
        add_disc (self, card);
    }

  self->changed = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
table_notify_selected_cb (CirkelSmallBoard *self)
{
  cirkel_small_board_set_selected (self, cirkel_table_get_selected (self->table));
}

static void
table_notify_method_cb (CirkelSmallBoard *self)
{
  CirkelMethod *method = cirkel_table_get_method (self->table);

  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    pango_layout_set_text (self->labels[i], cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER + i),
                           -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Cards in the circles"), -1);
  self->changed = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
refresh_letters (CirkelSmallBoard *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    pango_layout_context_changed (self->labels[i]);
  self->changed = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
cirkel_small_board_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (cirkel_small_board_parent_class)->css_changed (widget, change);
  refresh_letters (CIRKEL_SMALL_BOARD (widget));
}

static void
cirkel_small_board_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (cirkel_small_board_parent_class)->system_setting_changed (widget, setting);
  refresh_letters (CIRKEL_SMALL_BOARD (widget));
}

static void
cirkel_small_board_dispose (GObject *object)
{
  CirkelSmallBoard *self = CIRKEL_SMALL_BOARD (object);
  GtkWidget        *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    g_clear_object (&self->labels[i]);
  g_clear_pointer (&self->circles, gsk_render_node_unref);
  g_clear_object (&self->selected);
  g_clear_object (&self->table);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (cirkel_small_board_parent_class)->dispose (object);
}

static void
cirkel_small_board_finalize (GObject *object)
{
  g_hash_table_unref (CIRKEL_SMALL_BOARD (object)->rects);

  G_OBJECT_CLASS (cirkel_small_board_parent_class)->finalize (object);
}

static void
cirkel_small_board_class_init (CirkelSmallBoardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cirkel_small_board_dispose;
  object_class->finalize = cirkel_small_board_finalize;

  widget_class->get_request_mode = cirkel_small_board_get_request_mode;
  widget_class->measure = cirkel_small_board_measure;
  widget_class->size_allocate = cirkel_small_board_size_allocate;
  widget_class->snapshot = cirkel_small_board_snapshot;
  widget_class->css_changed = cirkel_small_board_css_changed;
  widget_class->system_setting_changed = cirkel_small_board_system_setting_changed;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_CARD);

  gtk_widget_class_set_css_name (widget_class, "cirkel-small-board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_small_board_init (CirkelSmallBoard *self)
{
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  gtk_widget_set_name (GTK_WIDGET (self), "small-board");
  self->rects = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->style = cirkel_board_style_new (gtk_widget_get_display (GTK_WIDGET (self)));
  for (guint i = 0; i < G_N_ELEMENTS (self->labels); i++)
    self->labels[i] = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (forget_picture), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (forget_picture), self,
                           G_CONNECT_SWAPPED);
}

static CirkelSmallBoard *
small_board_new (CirkelTable *table)
{
  CirkelSmallBoard *self = g_object_new (CIRKEL_TYPE_SMALL_BOARD, NULL);

  self->table = g_object_ref (table);
  g_signal_connect_object (table, "board-changed", G_CALLBACK (table_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (table_notify_method_cb), self,
                           G_CONNECT_SWAPPED);
  table_notify_method_cb (self);
  table_changed_cb (self);

  return self;
}

/**
 * cirkel_small_board_new:
 * @talk: a conversation on the screen
 *
 * A card that is pressed on it is selected on the table of the talk.
 *
 * Returns: (transfer floating): the board of the talk, small
 */
GtkWidget *
cirkel_small_board_new (CirkelTalk *talk)
{
  CirkelTable      *table = cirkel_talk_get_table (talk);
  CirkelSmallBoard *self = small_board_new (table);

  self->leads = TRUE;
  g_signal_connect_object (table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  table_notify_selected_cb (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_small_board_new_for:
 * @session: a session
 * @conversation: one of its conversations
 *
 * Nothing happens by itself when a card is pressed on it: that is for who shows the board.
 *
 * Returns: (transfer floating): the board of that conversation, small
 */
GtkWidget *
cirkel_small_board_new_for (CirkelSession *session, CirkelConversation *conversation)
{
  g_autoptr (CirkelTable) table = cirkel_table_new (session, NULL, conversation);

  return GTK_WIDGET (small_board_new (table));
}

/**
 * cirkel_small_board_get_selected:
 * @self: a board
 *
 * Returns: (transfer none) (nullable): the card that is marked
 */
CirkelCard *
cirkel_small_board_get_selected (CirkelSmallBoard *self)
{
  return self->selected;
}

/**
 * cirkel_small_board_set_selected:
 * @self: a board
 * @card: (nullable): a card, or %NULL for none
 *
 * Marks a card; one that is not on the board is remembered.
 */
void
cirkel_small_board_set_selected (CirkelSmallBoard *self, CirkelCard *card)
{
  g_set_object (&self->selected, card);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    cirkel_small_disc_set_selected (CIRKEL_SMALL_DISC (child),
                                    card == cirkel_small_disc_get_card (CIRKEL_SMALL_DISC (child)));
}

/**
 * cirkel_small_board_find_disc:
 * @self: a board
 * @card: a card
 *
 * Returns: (transfer none) (nullable): the button of the card; %NULL where it lies in no circle
 */
GtkWidget *
cirkel_small_board_find_disc (CirkelSmallBoard *self, CirkelCard *card)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (cirkel_small_disc_get_card (CIRKEL_SMALL_DISC (child)) == card)
      return child;

  return NULL;
}
