/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-tray.h"

#include <glib/gi18n-lib.h>

#include "cirkel-card-list.h"
#include "cirkel-own-card.h"
#include "cirkel-picture.h"

/**
 * CirkelTray:
 *
 * What lies beside the circles: the cards that wait, and those that are not
 * important to the client, which is as good an answer.
 */

/* How much of the tray at most the cards that were laid aside take. */
#define ASIDE_HEIGHT 190

struct _CirkelTray
{
  GtkWidget parent_instance;

  CirkelTable *table;

  GtkWidget *areas[2];
  GtkWidget *heads[2];
  GtkWidget *headings[2];
  GtkWidget *scrollers[2];
  GtkWidget *lists[2];
  GtkWidget *hints[2];
  GtkWidget *invitation;
  GtkWidget *add_button;
  gboolean   still;
};

G_DEFINE_FINAL_TYPE (CirkelTray, cirkel_tray, GTK_TYPE_WIDGET)

enum
{
  PROP_TABLE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const CirkelPlace places[2] = { CIRKEL_PLACE_TRAY, CIRKEL_PLACE_ASIDE };

static guint
index_of (CirkelPlace place)
{
  return place == CIRKEL_PLACE_TRAY ? 0 : 1;
}

/* Whether no card was laid anywhere yet. */
static gboolean
is_new (CirkelTray *self)
{
  CirkelConversation *conversation = cirkel_table_get_conversation (self->table);
  GListModel         *placements = G_LIST_MODEL (cirkel_conversation_get_placements (conversation));
  guint               n_items = g_list_model_get_n_items (placements);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (CirkelPlacement) placement = g_list_model_get_item (placements, i);

      if (cirkel_placement_get_place (placement) != CIRKEL_PLACE_TRAY)
        return FALSE;
    }

  return TRUE;
}

/* An empty place says what it is for, and a new board how to begin. */
static void
update_hints (CirkelTray *self)
{
  gboolean editable = cirkel_table_get_editable (self->table);
  guint    n_cards = cirkel_table_get_n_cards (self->table);

  gtk_widget_set_visible (self->invitation, editable && n_cards > 0 && is_new (self));
  gtk_widget_set_visible (self->add_button, editable);
  gtk_label_set_label (GTK_LABEL (self->hints[0]),
                       n_cards > 0 ? _ ("All cards are laid.") : _ ("No cards yet: make one for each goal."));
  for (guint i = 0; i < 2; i++)
    {
      gboolean empty = gtk_widget_get_first_child (self->lists[i]) == NULL;

      gtk_widget_set_visible (self->hints[i], empty && (editable || i == 0));
      gtk_widget_set_visible (self->scrollers[i], !empty);
    }
}

/* Own cards are values of one's own, or small goals. */
static void
update_purpose (CirkelTray *self)
{
  gboolean goals
    = cirkel_conversation_get_purpose (cirkel_table_get_conversation (self->table)) == CIRKEL_PURPOSE_GOALS;

  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->add_button), goals ? _ ("+ Goal") : _ ("+ Own card"));
  gtk_widget_set_tooltip_text (self->add_button, goals ? _ ("Make a card for a small goal")
                                                       : _ ("Make a card for something that is missing"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  goals ? _ ("Add a goal") : _ ("Add an own card"), -1);
}

static void
table_notify_method_cb (CirkelTray *self)
{
  CirkelMethod *method = cirkel_table_get_method (self->table);

  for (guint i = 0; i < 2; i++)
    {
      gtk_label_set_label (GTK_LABEL (self->headings[i]), cirkel_method_get_place_name (method, places[i]));
      gtk_widget_set_tooltip_text (self->headings[i], cirkel_method_get_place_meaning (method, places[i]));
    }
  gtk_label_set_label (GTK_LABEL (self->invitation),
                       _ ("Drag a card to a circle, or click one and then the other."));
  gtk_label_set_label (GTK_LABEL (self->hints[1]), _ ("Lay a card here"));
  update_purpose (self);
  update_hints (self);
}

static GtkWidget *
make_scroller (GtkWidget *list)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);

  return scroller;
}

static GtkWidget *
make_hint (void)
{
  GtkWidget *hint = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                  "max-width-chars", 12, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (hint, "hint");

  return hint;
}

static void
make_area (CirkelTray *self, guint i)
{
  self->areas[i] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->areas[i], i == 0 ? "tray-area" : "aside-area");

  self->headings[i] = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                    PANGO_WRAP_WORD_CHAR, "max-width-chars", 12, NULL);
  gtk_widget_add_css_class (self->headings[i], "heading");
  gtk_widget_set_hexpand (self->headings[i], TRUE);
  self->heads[i] = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (self->heads[i]), self->headings[i]);
  gtk_box_append (GTK_BOX (self->areas[i]), self->heads[i]);

  self->hints[i] = make_hint ();
  gtk_widget_set_vexpand (self->hints[i], TRUE);
  gtk_box_append (GTK_BOX (self->areas[i]), self->hints[i]);

  self->lists[i] = cirkel_card_list_new (self->table, places[i]);
  self->scrollers[i] = make_scroller (self->lists[i]);
  gtk_box_append (GTK_BOX (self->areas[i]), self->scrollers[i]);
  gtk_widget_set_parent (self->areas[i], GTK_WIDGET (self));
}

static void
cirkel_tray_constructed (GObject *object)
{
  CirkelTray *self = CIRKEL_TRAY (object);

  G_OBJECT_CLASS (cirkel_tray_parent_class)->constructed (object);

  make_area (self, 0);
  self->invitation = make_hint ();
  gtk_widget_set_name (self->invitation, "tray-invitation");
  gtk_box_append (GTK_BOX (self->areas[0]), self->invitation);
  self->add_button = cirkel_own_card_button_new (self->table);
  gtk_widget_set_name (self->add_button, "add-own-card");
  gtk_widget_set_parent (self->add_button, GTK_WIDGET (self));
  make_area (self, 1);

  g_signal_connect_object (self->table, "notify::method", G_CALLBACK (table_notify_method_cb), self,
                           G_CONNECT_SWAPPED);
  /* After the lists, that have taken or given up their cards then. */
  g_signal_connect_object (self->table, "card-moved", G_CALLBACK (update_hints), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->table, "cards-changed", G_CALLBACK (update_hints), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (cirkel_table_get_conversation (self->table), "notify::purpose",
                           G_CALLBACK (update_purpose), self, G_CONNECT_SWAPPED);
  table_notify_method_cb (self);
  cirkel_tray_set_orientation (self, GTK_ORIENTATION_VERTICAL);
}

static void
cirkel_tray_dispose (GObject *object)
{
  CirkelTray *self = CIRKEL_TRAY (object);
  GtkWidget  *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_tray_parent_class)->dispose (object);
}

static void
cirkel_tray_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TABLE)
    CIRKEL_TRAY (object)->table = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* The order of the children, whatever the shape of the tray. */
static gboolean
cirkel_tray_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *child = gtk_widget_get_focus_child (widget);
  gboolean   forward = direction != GTK_DIR_TAB_BACKWARD;

  if (child == NULL)
    child = forward ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);

  for (; child != NULL;
       child = forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child))
    if (gtk_widget_child_focus (child, direction))
      return TRUE;

  return FALSE;
}

static void
cirkel_tray_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelTray *self = CIRKEL_TRAY (widget);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderNode) picture = NULL;
  GtkSnapshot *children;

  if (!self->still)
    {
      GTK_WIDGET_CLASS (cirkel_tray_parent_class)->snapshot (widget, snapshot);
      return;
    }

  children = gtk_snapshot_new ();
  GTK_WIDGET_CLASS (cirkel_tray_parent_class)->snapshot (widget, children);
  node = gtk_snapshot_free_to_node (children);
  if (node == NULL)
    return;

  picture = cirkel_picture_take (widget, node, 1);
  gtk_snapshot_append_node (snapshot, picture);
}

static void
cirkel_tray_class_init (CirkelTrayClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = cirkel_tray_constructed;
  object_class->dispose = cirkel_tray_dispose;
  object_class->set_property = cirkel_tray_set_property;
  widget_class->focus = cirkel_tray_focus;
  widget_class->snapshot = cirkel_tray_snapshot;

  properties[PROP_TABLE]
    = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE,
                           G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-tray");
}

static void
cirkel_tray_init (CirkelTray *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

/**
 * cirkel_tray_new:
 * @table: the table
 *
 * Returns: (transfer floating): the tray of the table
 */
GtkWidget *
cirkel_tray_new (CirkelTable *table)
{
  return g_object_new (CIRKEL_TYPE_TRAY, "table", table, NULL);
}

/* Below the cards that wait, or beside their heading. */
static void
place_button (CirkelTray *self, gboolean column)
{
  g_autoptr (GtkWidget) button = g_object_ref (self->add_button);

  gtk_widget_unparent (button);
  if (column)
    gtk_widget_insert_after (button, GTK_WIDGET (self), self->areas[0]);
  else
    gtk_widget_insert_after (button, self->heads[0], self->headings[0]);
}

/**
 * cirkel_tray_set_orientation:
 * @self: a tray
 * @orientation: whether it is a column beside the board or a strip below it
 */
void
cirkel_tray_set_orientation (CirkelTray *self, GtkOrientation orientation)
{
  gboolean column = orientation == GTK_ORIENTATION_VERTICAL;

  for (guint i = 0; i < 2; i++)
    {
      GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->scrollers[i]);

      cirkel_card_list_set_orientation (CIRKEL_CARD_LIST (self->lists[i]), orientation);
      gtk_scrolled_window_set_policy (scroller, column ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC,
                                      column ? GTK_POLICY_AUTOMATIC : GTK_POLICY_NEVER);
      gtk_scrolled_window_set_propagate_natural_height (scroller, TRUE);
      gtk_widget_set_vexpand (self->scrollers[i], column && i == 0);
      gtk_widget_set_hexpand (self->scrollers[i], !column);
      gtk_widget_set_vexpand (self->areas[i], column && i == 0);
    }
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scrollers[1]),
                                              column ? ASIDE_HEIGHT : -1);
  place_button (self, column);
  if (column)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "strip");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "strip");
}

/**
 * cirkel_tray_get_area:
 * @self: a tray
 * @place: %CIRKEL_PLACE_TRAY or %CIRKEL_PLACE_ASIDE
 *
 * Returns: (transfer none): the widget on which cards are dropped
 */
GtkWidget *
cirkel_tray_get_area (CirkelTray *self, CirkelPlace place)
{
  return self->areas[index_of (place)];
}

/**
 * cirkel_tray_get_add_button:
 * @self: a tray
 *
 * Returns: (transfer none): the button that makes an own card
 */
GtkWidget *
cirkel_tray_get_add_button (CirkelTray *self)
{
  return self->add_button;
}

/**
 * cirkel_tray_get_place_at:
 * @self: a tray
 * @x: a point in its coordinates, inside it
 * @y: a point in its coordinates, inside it
 *
 * Returns: %CIRKEL_PLACE_ASIDE in the area of that place, or else %CIRKEL_PLACE_TRAY
 */
CirkelPlace
cirkel_tray_get_place_at (CirkelTray *self, double x, double y)
{
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (self->areas[1], GTK_WIDGET (self), &bounds)
      && graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float)x, (float)y)))
    return CIRKEL_PLACE_ASIDE;

  return CIRKEL_PLACE_TRAY;
}

/**
 * cirkel_tray_set_lit:
 * @self: a tray
 * @place: the place that lights up, or a circle for none
 */
void
cirkel_tray_set_lit (CirkelTray *self, CirkelPlace place)
{
  for (guint i = 0; i < 2; i++)
    if (places[i] == place)
      gtk_widget_add_css_class (self->areas[i], "lit");
    else
      gtk_widget_remove_css_class (self->areas[i], "lit");
}

/**
 * cirkel_tray_set_still:
 * @self: a tray
 * @still: whether a card is about to move above it
 *
 * Shows the tray as one picture for as long as nothing on it changes.
 */
void
cirkel_tray_set_still (CirkelTray *self, gboolean still)
{
  if (self->still == still)
    return;

  self->still = still;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * cirkel_tray_find_view:
 * @self: a tray
 * @card: a card
 *
 * Returns: (transfer none) (nullable): the view of the card, or %NULL if it lies in a circle
 */
CirkelCardView *
cirkel_tray_find_view (CirkelTray *self, CirkelCard *card)
{
  CirkelCardView *view = cirkel_card_view_find (self->lists[0], card);

  return view != NULL ? view : cirkel_card_view_find (self->lists[1], card);
}

/**
 * cirkel_tray_can_scroll:
 * @self: a tray
 * @orientation: which way
 *
 * Returns: whether there are more cards than fit
 */
gboolean
cirkel_tray_can_scroll (CirkelTray *self, GtkOrientation orientation)
{
  for (guint i = 0; i < 2; i++)
    {
      GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->scrollers[i]);
      GtkAdjustment     *adjustment = orientation == GTK_ORIENTATION_VERTICAL
                                        ? gtk_scrolled_window_get_vadjustment (scroller)
                                        : gtk_scrolled_window_get_hadjustment (scroller);

      if (gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment))
        return TRUE;
    }

  return FALSE;
}
