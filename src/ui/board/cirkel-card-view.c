/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-card-view.h"

#include <glib/gi18n-lib.h>

#include "cirkel-card-actions.h"
#include "cirkel-card-badges.h"
#include "cirkel-card-text.h"
#include "cirkel-child.h"
#include "cirkel-letter-size.h"
#include "cirkel-symbol.h"
#include "cirkel-text.h"

/**
 * CirkelCardView:
 *
 * One card on the table: its symbol, its short title and its badges.
 *
 * On the board it is as large as the board says, and its letters with it. In
 * the tray it is compact, the symbol beside the title, so that all seven
 * values are in sight.
 */

/* Sizes in parts of the letters' size. */
#define PADDING 0.45
#define SYMBOL_SIZE 1.75
/* In the tray, to the letters around it. */
#define COMPACT_LETTERS 0.87
#define COMPACT_SYMBOL_SIZE 1.45
#define COMPACT_WIDTH 12.3

struct _CirkelCardView
{
  GtkWidget parent_instance;

  CirkelTable *table;
  CirkelCard  *card;
  gboolean     compact;
  double       text_size;
  double       width;
  double       height;

  GtkWidget *symbol;
  GtkWidget *title;
  GtkWidget *badges;
};

G_DEFINE_FINAL_TYPE (CirkelCardView, cirkel_card_view, GTK_TYPE_WIDGET)

enum
{
  PROP_TABLE = 1,
  PROP_CARD,
  PROP_COMPACT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *const place_classes[CIRKEL_N_PLACES] = { "tray", "inner", "middle", "outer", "aside" };

/* Where it lies, its badges and, where ghosts are shown, where it lay: what is drawn, in words. */
static char *
describe (CirkelCardView *self, CirkelPlacement *placement)
{
  CirkelMethod    *method = cirkel_table_get_method (self->table);
  CirkelPlace      place = cirkel_placement_get_place (placement);
  CirkelPlacement *before = cirkel_ghosts_find (cirkel_table_get_ghosts (self->table), self->card, place);
  g_autofree char *text
    = cirkel_card_badges_describe (placement, cirkel_method_get_place_name (method, place));
  g_autofree char *then = NULL;

  if (before == NULL)
    return g_steal_pointer (&text);

  /* Translators: %s is where a card lay in the conversation before */
  then = cirkel_text_fill (_ ("Last time: %s"),
                           cirkel_method_get_place_name (method, cirkel_placement_get_place (before)));

  return g_strjoin (". ", text, then, NULL);
}

static void
update_words (CirkelCardView *self)
{
  CirkelMethod    *method = cirkel_table_get_method (self->table);
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, self->card);
  const char      *title = cirkel_method_get_card_title (method, self->card);
  g_autofree char *description = NULL;

  if (placement != NULL)
    description = describe (self, placement);

  gtk_label_set_label (GTK_LABEL (self->title), cirkel_method_get_card_short_title (method, self->card));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description != NULL ? description : "",
                                  -1);
}

static void
update_place (CirkelCardView *self)
{
  CirkelPlace place = cirkel_table_get_place (self->table, self->card);

  for (guint i = 0; i < CIRKEL_N_PLACES; i++)
    if (i == place)
      gtk_widget_add_css_class (GTK_WIDGET (self), place_classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), place_classes[i]);
}

static void
placement_notify_cb (CirkelCardView *self)
{
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, self->card);

  /* The card may just be leaving the deck. */
  if (placement == NULL)
    return;

  update_place (self);
  update_words (self);
  cirkel_card_badges_update (self->badges, placement);
}

static void
table_notify_selected_cb (CirkelCardView *self)
{
  gboolean selected = cirkel_table_get_selected (self->table) == self->card;

  if (selected)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);

  if (selected && cirkel_table_get_armed (self->table))
    gtk_widget_add_css_class (GTK_WIDGET (self), "armed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "armed");

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, selected, -1);
}

/* How much of a compact card's width the title does not get. */
static int
compact_margin (CirkelCardView *self, double em)
{
  int badges;

  gtk_widget_measure (self->badges, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &badges, NULL, NULL);

  return (int)(em * (COMPACT_SYMBOL_SIZE + 3 * PADDING)) + badges;
}

/* How large letters are in the tray, where they follow those around it. Not as the title has them: its style
 * changes after ours. */
static double
get_compact_em (CirkelCardView *self)
{
  return COMPACT_LETTERS * cirkel_letter_size_get_em (GTK_WIDGET (self));
}

static void
set_letters (CirkelCardView *self, double size)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute ((int)(size * PANGO_SCALE)));
  gtk_label_set_attributes (GTK_LABEL (self->title), attributes);
}

/* The letters have the size of the board's, or a little less where the title needs it. */
static void
update_text_size (CirkelCardView *self)
{
  double em = self->compact ? get_compact_em (self) : self->text_size;
  int    width, height;

  if (em <= 0)
    return;

  if (self->compact)
    {
      width = (int)(em * COMPACT_WIDTH) - compact_margin (self, em) - 2;
      height = G_MAXINT;
    }
  else
    {
      /* Within the border. */
      width = (int)(self->width - em * PADDING) - 6;
      height = (int)(self->height - em * SYMBOL_SIZE) - 4;
    }
  set_letters (self, cirkel_card_text_fit (self->title, em, width, height));
  gtk_image_set_pixel_size (GTK_IMAGE (self->symbol),
                            (int)(em * (self->compact ? COMPACT_SYMBOL_SIZE : SYMBOL_SIZE)));
  cirkel_card_badges_set_size (self->badges, em * (self->compact ? 0.9 : 1.05));
}

static void
card_notify_cb (CirkelCardView *self)
{
  update_words (self);
  update_text_size (self);
}

static void
cirkel_card_view_constructed (GObject *object)
{
  CirkelCardView  *self = CIRKEL_CARD_VIEW (object);
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, self->card);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (self->card);

  G_OBJECT_CLASS (cirkel_card_view_parent_class)->constructed (object);

  gtk_image_set_from_paintable (GTK_IMAGE (self->symbol), symbol);
  gtk_label_set_xalign (GTK_LABEL (self->title), self->compact ? 0 : 0.5);
  gtk_label_set_justify (GTK_LABEL (self->title), self->compact ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_CENTER);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->badges),
                                  self->compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), self->compact ? "compact" : "tile");

  if (placement != NULL)
    g_signal_connect_object (placement, "notify", G_CALLBACK (placement_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "notify", G_CALLBACK (card_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::method", G_CALLBACK (card_notify_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::armed", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_table_get_ghosts (self->table), "notify::shown", G_CALLBACK (update_words),
                           self, G_CONNECT_SWAPPED);
  placement_notify_cb (self);
  table_notify_selected_cb (self);
}

static void
cirkel_card_view_dispose (GObject *object)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (object);

  g_clear_pointer (&self->symbol, gtk_widget_unparent);
  g_clear_pointer (&self->title, gtk_widget_unparent);
  g_clear_pointer (&self->badges, gtk_widget_unparent);
  g_clear_object (&self->table);
  g_clear_object (&self->card);

  G_OBJECT_CLASS (cirkel_card_view_parent_class)->dispose (object);
}

static void
cirkel_card_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (object);

  switch (id)
    {
    case PROP_TABLE:
      g_value_set_object (value, self->table);
      break;
    case PROP_CARD:
      g_value_set_object (value, self->card);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_card_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (object);

  switch (id)
    {
    case PROP_TABLE:
      self->table = g_value_dup_object (value);
      break;
    case PROP_CARD:
      self->card = g_value_dup_object (value);
      break;
    case PROP_COMPACT:
      self->compact = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static GtkSizeRequestMode
cirkel_card_view_get_request_mode (GtkWidget *widget)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (widget);

  return self->compact ? GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
cirkel_card_view_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (widget);
  double          em = self->compact ? get_compact_em (self) : 0;
  int             size;

  /* The board gives a card its size, and its letters to match. */
  if (!self->compact)
    *minimum = *natural = 0;
  else if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = (int)(em * COMPACT_WIDTH);
  else
    {
      if (for_size < 0)
        for_size = (int)(em * COMPACT_WIDTH);
      gtk_widget_measure (self->title, orientation, MAX (for_size - compact_margin (self, em), 0), &size,
                          NULL, NULL, NULL);
      *minimum = *natural = MAX (size, (int)(em * 2.5)) + (int)(em * 2 * PADDING);
    }
}

static void
allocate_compact (CirkelCardView *self, int width, int height)
{
  double em = get_compact_em (self);
  int    padding = (int)(em * PADDING);
  int    symbol = (int)(em * COMPACT_SYMBOL_SIZE);
  int    margin = compact_margin (self, em);
  int    badges_width, badges_height, title_width, title_height;

  gtk_widget_measure (self->badges, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &badges_width, NULL, NULL);
  gtk_widget_measure (self->badges, GTK_ORIENTATION_VERTICAL, -1, NULL, &badges_height, NULL, NULL);
  gtk_widget_measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, &title_width, NULL, NULL, NULL);
  title_width = MAX (title_width, width - margin);
  gtk_widget_measure (self->title, GTK_ORIENTATION_VERTICAL, title_width, &title_height, NULL, NULL, NULL);

  cirkel_child_place (self->symbol, padding, (height - symbol) / 2, symbol, symbol);
  cirkel_child_place (self->title, symbol + 2 * padding, (height - title_height) / 2, title_width,
                      title_height);
  cirkel_child_place (self->badges, width - padding / 2 - badges_width, (height - badges_height) / 2,
                      badges_width, badges_height);
}

static void
allocate_tile (CirkelCardView *self, int width, int height)
{
  int padding = (int)(self->text_size * PADDING);
  int symbol = (int)(self->text_size * SYMBOL_SIZE);
  int title_width, title_height, badges_width, badges_height, gap, top;

  gtk_widget_measure (self->title, GTK_ORIENTATION_HORIZONTAL, -1, &title_width, NULL, NULL, NULL);
  title_width = MAX (title_width, width - padding);
  gtk_widget_measure (self->title, GTK_ORIENTATION_VERTICAL, title_width, &title_height, NULL, NULL, NULL);
  gtk_widget_measure (self->badges, GTK_ORIENTATION_HORIZONTAL, -1, &badges_width, NULL, NULL, NULL);
  badges_width = MAX (badges_width, width - padding);
  gtk_widget_measure (self->badges, GTK_ORIENTATION_VERTICAL, -1, NULL, &badges_height, NULL, NULL);

  /* Symbol and title stand together in the middle: a short title has more air around it. */
  gap = CLAMP ((height - symbol - title_height) / 4, 0, padding);
  top = MAX (height - symbol - gap - title_height, 0) / 2;
  cirkel_child_place (self->symbol, (width - symbol) / 2, top, symbol, symbol);
  cirkel_child_place (self->title, (width - title_width) / 2, top + symbol + gap, title_width, title_height);
  cirkel_child_place (self->badges, width - padding / 2 - badges_width, padding / 2, badges_width,
                      badges_height);
}

static void
cirkel_card_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (widget);

  if (self->compact)
    allocate_compact (self, width, height);
  else
    allocate_tile (self, width, height);
}

static void
cirkel_card_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  CirkelCardView *self = CIRKEL_CARD_VIEW (widget);

  GTK_WIDGET_CLASS (cirkel_card_view_parent_class)->css_changed (widget, change);

  if (self->title != NULL)
    update_text_size (self);
}

static void
cirkel_card_view_class_init (CirkelCardViewClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = cirkel_card_view_constructed;
  object_class->dispose = cirkel_card_view_dispose;
  object_class->get_property = cirkel_card_view_get_property;
  object_class->set_property = cirkel_card_view_set_property;

  widget_class->get_request_mode = cirkel_card_view_get_request_mode;
  widget_class->measure = cirkel_card_view_measure;
  widget_class->size_allocate = cirkel_card_view_size_allocate;
  widget_class->css_changed = cirkel_card_view_css_changed;

  properties[PROP_TABLE] = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE, flags);
  properties[PROP_CARD] = g_param_spec_object ("card", NULL, NULL, CIRKEL_TYPE_CARD, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "cirkel-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  cirkel_card_actions_install (widget_class);
}

static void
cirkel_card_view_init (CirkelCardView *self)
{
  self->symbol = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->title
    = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "wrap", TRUE,
                    "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines", 3, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  self->badges = cirkel_card_badges_new ();
  gtk_widget_set_parent (self->symbol, GTK_WIDGET (self));
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (self->badges, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * cirkel_card_view_new:
 * @table: the table on which the card lies
 * @card: a card of its deck
 * @compact: whether the symbol stands beside the title, as in the tray
 *
 * Returns: (transfer floating): a view of the card
 */
GtkWidget *
cirkel_card_view_new (CirkelTable *table, CirkelCard *card, gboolean compact)
{
  return g_object_new (CIRKEL_TYPE_CARD_VIEW, "table", table, "card", card, "compact", compact, NULL);
}

/**
 * cirkel_card_view_get_table:
 * @self: a view
 *
 * Returns: (transfer none): the table that its card lies on
 */
CirkelTable *
cirkel_card_view_get_table (CirkelCardView *self)
{
  return self->table;
}

/**
 * cirkel_card_view_get_card:
 * @self: a view
 *
 * Returns: (transfer none): the card that it shows
 */
CirkelCard *
cirkel_card_view_get_card (CirkelCardView *self)
{
  return self->card;
}

/**
 * cirkel_card_view_set_size:
 * @self: a view that is not compact
 * @text_size: the size of the letters, in pixels
 * @width: how wide the card is
 * @height: how high the card is
 *
 * Gives the letters, and with them symbol and badges, their size.
 */
void
cirkel_card_view_set_size (CirkelCardView *self, double text_size, double width, double height)
{
  if (self->text_size == text_size && self->width == width && self->height == height)
    return;

  self->text_size = text_size;
  self->width = width;
  self->height = height;
  update_text_size (self);
}

/**
 * cirkel_card_view_set_lifted:
 * @self: a view
 * @lifted: whether the card is in somebody's hand
 *
 * While a card is lifted, only a trace stays where it lay.
 */
void
cirkel_card_view_set_lifted (CirkelCardView *self, gboolean lifted)
{
  if (lifted)
    gtk_widget_add_css_class (GTK_WIDGET (self), "lifted");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "lifted");
}
