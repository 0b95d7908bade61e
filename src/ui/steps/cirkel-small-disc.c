/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-small-disc.h"

#include <glib/gi18n-lib.h>

#include "cirkel-symbol.h"

/**
 * CirkelSmallDisc:
 *
 * A card on a small board: its symbol in a round button. What there is no room to write, it says in its
 * tooltip and to assistive technology.
 */

/* Shares of the disc's width. */
#define SYMBOL_SIZE 0.54
#define STAR_SIZE 0.46

struct _CirkelSmallDisc
{
  GtkButton parent_instance;

  CirkelTable  *table;
  CirkelCard   *card;
  GdkPaintable *symbol;
  GdkPaintable *star;
  gboolean      most_important;
};

G_DEFINE_FINAL_TYPE (CirkelSmallDisc, cirkel_small_disc, GTK_TYPE_BUTTON)

enum
{
  PROP_TABLE = 1,
  PROP_CARD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char *const circle_classes[] = { "inner", "middle", "outer" };

static void
update_circle (CirkelSmallDisc *self, CirkelPlace place)
{
  for (guint i = 0; i < G_N_ELEMENTS (circle_classes); i++)
    if (CIRKEL_PLACE_INNER + i == place)
      gtk_widget_add_css_class (GTK_WIDGET (self), circle_classes[i]);
    else
      gtk_widget_remove_css_class (GTK_WIDGET (self), circle_classes[i]);
}

static void
update_words (CirkelSmallDisc *self, CirkelPlace place)
{
  CirkelMethod    *method = cirkel_table_get_method (self->table);
  const char      *title = cirkel_method_get_card_title (method, self->card);
  g_autofree char *label = NULL;

  /* Translators: the title of a card, and the name of the circle where it lies. */
  label = g_strdup_printf (_ ("%s, in: %s"), title, cirkel_method_get_place_name (method, place));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->most_important ? _ ("Most important") : "", -1);
}

static void
update (CirkelSmallDisc *self)
{
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, self->card);

  /* The card may just be leaving the deck. */
  if (placement == NULL)
    return;

  self->most_important = cirkel_placement_get_most_important (placement);
  update_circle (self, cirkel_placement_get_place (placement));
  update_words (self, cirkel_placement_get_place (placement));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
draw_symbol (GtkSnapshot *snapshot, GdkPaintable *symbol, const graphene_rect_t *rect, const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &rect->origin);
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (symbol), snapshot, rect->size.width,
                                            rect->size.height, color, 1);
  gtk_snapshot_restore (snapshot);
}

/* On the edge of the disc, and on ground of its own. */
static void
draw_star (CirkelSmallDisc *self, GtkSnapshot *snapshot, float width, const GdkRGBA *color)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  float            size = width * (float)STAR_SIZE;
  graphene_rect_t  rect = GRAPHENE_RECT_INIT (width - size * 0.66f, -size * 0.34f, size, size);
  graphene_rect_t  ground = rect;
  GskRoundedRect   outline;
  GdkRGBA          paper, ink;

  graphene_rect_inset (&ground, -1.5f, -1.5f);
  gsk_rounded_rect_init_from_rect (&outline, &ground, ground.size.width / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (!gtk_style_context_lookup_color (style, "window_bg_color", &paper))
    paper = (GdkRGBA){ 1, 1, 1, 1 };
  gtk_snapshot_append_color (snapshot, &paper, &ground);
  gtk_snapshot_pop (snapshot);

  if (!gtk_style_context_lookup_color (style, "accent_color", &ink))
    ink = *color;
  draw_symbol (snapshot, self->star, &rect, &ink);
}

static void
cirkel_small_disc_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CirkelSmallDisc *self = CIRKEL_SMALL_DISC (widget);
  float            width = (float)gtk_widget_get_width (widget);
  float            height = (float)gtk_widget_get_height (widget);
  float            size = width * (float)SYMBOL_SIZE;
  graphene_rect_t  rect = GRAPHENE_RECT_INIT ((width - size) / 2, (height - size) / 2, size, size);
  GdkRGBA          color;

  GTK_WIDGET_CLASS (cirkel_small_disc_parent_class)->snapshot (widget, snapshot);

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  draw_symbol (snapshot, self->symbol, &rect, &color);
  if (self->most_important)
    draw_star (self, snapshot, width, &color);
}

static void
cirkel_small_disc_constructed (GObject *object)
{
  CirkelSmallDisc *self = CIRKEL_SMALL_DISC (object);
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, self->card);
  g_autofree char *name = g_strconcat ("disc-", cirkel_card_get_id (self->card), NULL);

  G_OBJECT_CLASS (cirkel_small_disc_parent_class)->constructed (object);

  gtk_widget_set_name (GTK_WIDGET (self), name);
  self->symbol = cirkel_symbol_new_for_card (self->card);
  if (placement != NULL)
    g_signal_connect_object (placement, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->card, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::method", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
cirkel_small_disc_dispose (GObject *object)
{
  CirkelSmallDisc *self = CIRKEL_SMALL_DISC (object);

  g_clear_object (&self->table);
  g_clear_object (&self->card);
  g_clear_object (&self->symbol);
  g_clear_object (&self->star);

  G_OBJECT_CLASS (cirkel_small_disc_parent_class)->dispose (object);
}

static void
cirkel_small_disc_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  CirkelSmallDisc *self = CIRKEL_SMALL_DISC (object);

  switch (id)
    {
    case PROP_TABLE:
      self->table = g_value_dup_object (value);
      break;
    case PROP_CARD:
      self->card = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
cirkel_small_disc_class_init (CirkelSmallDiscClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags construct = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = cirkel_small_disc_constructed;
  object_class->dispose = cirkel_small_disc_dispose;
  object_class->set_property = cirkel_small_disc_set_property;
  GTK_WIDGET_CLASS (klass)->snapshot = cirkel_small_disc_snapshot;

  properties[PROP_TABLE] = g_param_spec_object ("table", NULL, NULL, CIRKEL_TYPE_TABLE, construct);
  properties[PROP_CARD] = g_param_spec_object ("card", NULL, NULL, CIRKEL_TYPE_CARD, construct);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
cirkel_small_disc_init (CirkelSmallDisc *self)
{
  self->star = cirkel_symbol_new ("cirkel-important");
  gtk_widget_add_css_class (GTK_WIDGET (self), "small-disc");
}

/**
 * cirkel_small_disc_new:
 * @table: the table
 * @card: a card of it
 *
 * Returns: (transfer floating): the card as a round button
 */
GtkWidget *
cirkel_small_disc_new (CirkelTable *table, CirkelCard *card)
{
  return g_object_new (CIRKEL_TYPE_SMALL_DISC, "table", table, "card", card, NULL);
}

/**
 * cirkel_small_disc_get_card:
 * @self: a disc
 *
 * Returns: (transfer none): its card
 */
CirkelCard *
cirkel_small_disc_get_card (CirkelSmallDisc *self)
{
  return self->card;
}

/**
 * cirkel_small_disc_set_selected:
 * @self: a disc
 * @selected: whether the talk is about its card
 */
void
cirkel_small_disc_set_selected (CirkelSmallDisc *self, gboolean selected)
{
  if (selected)
    gtk_widget_set_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED, FALSE);
  else
    gtk_widget_unset_state_flags (GTK_WIDGET (self), GTK_STATE_FLAG_SELECTED);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED, selected, -1);
}
