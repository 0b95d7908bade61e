/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-most-important.h"

#include <glib/gi18n-lib.h>

#include "cirkel-placement-watch.h"
#include "cirkel-symbol.h"

/**
 * CirkelMostImportant:
 *
 * Three slots side by side, one for each circle: with the symbol of its most important card, or empty as long
 * as there is none. Press one to talk about the card.
 */

#define N_CIRCLES 3

#define SYMBOL_SIZE 18

struct _CirkelMostImportant
{
  GtkWidget parent_instance;

  CirkelTable          *table;
  CirkelPlacementWatch *watch;
  GtkWidget            *slots[N_CIRCLES];
  GtkWidget            *names[N_CIRCLES];
  GtkWidget            *marks[N_CIRCLES];
};

G_DEFINE_FINAL_TYPE (CirkelMostImportant, cirkel_most_important, GTK_TYPE_WIDGET)

static const char *const circle_classes[N_CIRCLES] = { "inner", "middle", "outer" };

/**
 * cirkel_most_important_find:
 * @table: a table
 * @place: a circle
 *
 * Returns: (transfer none) (nullable): the most important card of the circle, or %NULL
 */
CirkelCard *
cirkel_most_important_find (CirkelTable *table, CirkelPlace place)
{
  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    {
      CirkelCard      *card = cirkel_table_get_card (table, i);
      CirkelPlacement *placement = cirkel_table_get_placement (table, card);

      if (cirkel_placement_get_place (placement) == place && cirkel_placement_get_most_important (placement))
        return card;
    }

  return NULL;
}

static void
show_symbol (CirkelMostImportant *self, guint circle, CirkelCard *card)
{
  g_autoptr (GdkPaintable) symbol = card != NULL ? cirkel_symbol_new_for_card (card) : NULL;

  gtk_image_set_from_paintable (GTK_IMAGE (self->marks[circle]), symbol);
}

static void
update_slot (CirkelMostImportant *self, guint circle)
{
  CirkelMethod    *method = cirkel_table_get_method (self->table);
  const char      *name = cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER + circle);
  CirkelCard      *card = cirkel_most_important_find (self->table, CIRKEL_PLACE_INNER + circle);
  const char      *title = card != NULL ? cirkel_method_get_card_title (method, card) : _ ("Not chosen yet");
  g_autofree char *label = g_strdup_printf ("%s: %s", name, title);

  show_symbol (self, circle, card);
  gtk_label_set_label (GTK_LABEL (self->names[circle]), name);
  gtk_widget_set_sensitive (self->slots[circle], card != NULL);
  gtk_widget_set_tooltip_text (self->slots[circle], title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->slots[circle]), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
update (CirkelMostImportant *self)
{
  for (guint i = 0; i < N_CIRCLES; i++)
    update_slot (self, i);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Most important in each circle"), -1);
}

static void
slot_clicked_cb (CirkelMostImportant *self, GtkWidget *slot)
{
  for (guint i = 0; i < N_CIRCLES; i++)
    if (self->slots[i] == slot)
      {
        CirkelCard *card = cirkel_most_important_find (self->table, CIRKEL_PLACE_INNER + i);

        if (card != NULL)
          cirkel_table_select (self->table, card, FALSE);
      }
}

static void
make_slot (CirkelMostImportant *self, guint circle)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 5);

  self->marks[circle] = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                      "pixel-size", SYMBOL_SIZE, "halign", GTK_ALIGN_CENTER, NULL);
  gtk_widget_add_css_class (self->marks[circle], "circle-mark");
  gtk_widget_add_css_class (self->marks[circle], circle_classes[circle]);
  self->names[circle] = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_add_css_class (self->names[circle], "caption");
  gtk_box_append (GTK_BOX (box), self->marks[circle]);
  gtk_box_append (GTK_BOX (box), self->names[circle]);

  self->slots[circle] = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->slots[circle]), box);
  gtk_widget_add_css_class (self->slots[circle], "flat");
  g_signal_connect_swapped (self->slots[circle], "clicked", G_CALLBACK (slot_clicked_cb), self);
  gtk_widget_set_parent (self->slots[circle], GTK_WIDGET (self));
}

static void
cirkel_most_important_dispose (GObject *object)
{
  CirkelMostImportant *self = CIRKEL_MOST_IMPORTANT (object);

  for (guint i = 0; i < N_CIRCLES; i++)
    g_clear_pointer (&self->slots[i], gtk_widget_unparent);
  g_clear_object (&self->watch);
  g_clear_object (&self->table);

  G_OBJECT_CLASS (cirkel_most_important_parent_class)->dispose (object);
}

static void
cirkel_most_important_class_init (CirkelMostImportantClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_most_important_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-most-important");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_most_important_init (CirkelMostImportant *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_homogeneous (GTK_BOX_LAYOUT (layout), TRUE);
  gtk_widget_set_name (GTK_WIDGET (self), "most-important");
  for (guint i = 0; i < N_CIRCLES; i++)
    make_slot (self, i);
}

/**
 * cirkel_most_important_new:
 * @table: a table
 *
 * Returns: (transfer floating): the most important card of each circle
 */
GtkWidget *
cirkel_most_important_new (CirkelTable *table)
{
  CirkelMostImportant *self = g_object_new (CIRKEL_TYPE_MOST_IMPORTANT, NULL);

  self->table = g_object_ref (table);
  self->watch = cirkel_placement_watch_new (table);
  g_signal_connect_swapped (self->watch, "changed", G_CALLBACK (update), self);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
