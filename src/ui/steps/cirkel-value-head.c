/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-value-head.h"

#include <glib/gi18n-lib.h>

#include "cirkel-symbol.h"

/**
 * CirkelValueHead:
 *
 * Which value something is about: its symbol and title, where it lies, and what the client said of that.
 */

#define SYMBOL_SIZE 24

struct _CirkelValueHead
{
  CirkelPile parent_instance;

  CirkelTable *table;
  CirkelCard  *card;

  GtkWidget *symbol;
  GtkWidget *title;
  GtkWidget *place;
  GtkWidget *words;
  gboolean   wordless;
};

G_DEFINE_FINAL_TYPE (CirkelValueHead, cirkel_value_head, CIRKEL_TYPE_PILE)

static const char *const place_classes[CIRKEL_N_PLACES] = { "tray", "inner", "middle", "outer", "aside" };

static void
update_place (CirkelValueHead *self, CirkelPlacement *placement)
{
  CirkelPlace      place = cirkel_placement_get_place (placement);
  const char      *name = cirkel_method_get_place_name (cirkel_table_get_method (self->table), place);
  g_autofree char *text = cirkel_placement_get_most_important (placement)
                            ? g_strdup_printf ("%s · %s", name, _ ("Most important"))
                            : g_strdup (name);

  gtk_label_set_label (GTK_LABEL (self->place), text);
  for (guint i = 0; i < CIRKEL_N_PLACES; i++)
    if (i == place)
      gtk_widget_add_css_class (self->symbol, place_classes[i]);
    else
      gtk_widget_remove_css_class (self->symbol, place_classes[i]);
}

static void
update (CirkelValueHead *self)
{
  CirkelPlacement *placement = cirkel_table_get_placement (self->table, self->card);
  const char      *words;
  g_autofree char *quote = NULL;

  /* The card may just be leaving the deck. */
  if (placement == NULL)
    return;

  words = cirkel_placement_get_words (placement);
  /* Translators: what the client said, in quotation marks. */
  quote = g_strdup_printf (_ ("“%s”"), words);
  gtk_label_set_label (GTK_LABEL (self->words), quote);
  gtk_widget_set_visible (self->words, words[0] != '\0' && !self->wordless);
  gtk_label_set_label (GTK_LABEL (self->title),
                       cirkel_method_get_card_title (cirkel_table_get_method (self->table), self->card));
  update_place (self, placement);
}

static GtkWidget *
make_text (const char *css_class)
{
  GtkWidget *label
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
cirkel_value_head_dispose (GObject *object)
{
  CirkelValueHead *self = CIRKEL_VALUE_HEAD (object);

  G_OBJECT_CLASS (cirkel_value_head_parent_class)->dispose (object);
  g_clear_object (&self->table);
  g_clear_object (&self->card);
}

static void
cirkel_value_head_class_init (CirkelValueHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_value_head_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-value-head");
}

static void
cirkel_value_head_init (CirkelValueHead *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);

  self->symbol = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "pixel-size", SYMBOL_SIZE, "valign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (self->symbol, "value-symbol");
  self->title = make_text ("heading");
  self->place = make_text ("dim-label");
  self->words = make_text ("quote");
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_box_append (GTK_BOX (texts), self->title);
  gtk_box_append (GTK_BOX (texts), self->place);
  gtk_box_append (GTK_BOX (line), self->symbol);
  gtk_box_append (GTK_BOX (line), texts);
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
}

/**
 * cirkel_value_head_new:
 * @table: a table
 * @card: a card on it
 *
 * Returns: (transfer floating): which value something is about
 */
GtkWidget *
cirkel_value_head_new (CirkelTable *table, CirkelCard *card)
{
  CirkelValueHead *self = g_object_new (CIRKEL_TYPE_VALUE_HEAD, NULL);
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (card);
  CirkelPlacement *placement = cirkel_table_get_placement (table, card);

  self->table = g_object_ref (table);
  self->card = g_object_ref (card);
  gtk_image_set_from_paintable (GTK_IMAGE (self->symbol), symbol);
  if (placement != NULL)
    g_signal_connect_object (placement, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_value_head_hide_words:
 * @self: a head
 *
 * Leaves out what the client said, for where it stands in a field beside.
 */
void
cirkel_value_head_hide_words (CirkelValueHead *self)
{
  self->wordless = TRUE;
  update (self);
}
