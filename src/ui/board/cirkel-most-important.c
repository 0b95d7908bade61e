/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-most-important.h"

#include <glib/gi18n-lib.h>

#include "cirkel-placement-watch.h"

/**
 * CirkelMostImportant:
 *
 * The most important card of each circle, or that there is none yet. Press one to talk about it.
 */

#define N_CIRCLES 3

struct _CirkelMostImportant
{
  GtkWidget parent_instance;

  CirkelTable          *table;
  CirkelPlacementWatch *watch;
  GtkWidget            *rows[N_CIRCLES];
  GtkWidget            *names[N_CIRCLES];
  GtkWidget            *titles[N_CIRCLES];
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
update_row (CirkelMostImportant *self, guint circle)
{
  CirkelMethod    *method = cirkel_table_get_method (self->table);
  const char      *name = cirkel_method_get_place_name (method, CIRKEL_PLACE_INNER + circle);
  CirkelCard      *card = cirkel_most_important_find (self->table, CIRKEL_PLACE_INNER + circle);
  const char      *title = card != NULL ? cirkel_method_get_card_title (method, card) : _ ("Not chosen yet");
  g_autofree char *label = g_strdup_printf ("%s: %s", name, title);

  gtk_label_set_label (GTK_LABEL (self->names[circle]), name);
  gtk_label_set_label (GTK_LABEL (self->titles[circle]), title);
  gtk_widget_set_sensitive (self->rows[circle], card != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows[circle]), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
update (CirkelMostImportant *self)
{
  for (guint i = 0; i < N_CIRCLES; i++)
    update_row (self, i);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Most important in each circle"), -1);
}

static void
row_clicked_cb (CirkelMostImportant *self, GtkWidget *row)
{
  for (guint i = 0; i < N_CIRCLES; i++)
    if (self->rows[i] == row)
      {
        CirkelCard *card = cirkel_most_important_find (self->table, CIRKEL_PLACE_INNER + i);

        if (card != NULL)
          cirkel_table_select (self->table, card, FALSE);
      }
}

static GtkWidget *
make_text (const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "lines", 2, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
make_row (CirkelMostImportant *self, guint circle)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *mark = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign",
                                  GTK_ALIGN_CENTER, NULL);
  GtkWidget *texts = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "valign",
                                   GTK_ALIGN_CENTER, "hexpand", TRUE, NULL);

  self->names[circle] = make_text ("caption");
  self->titles[circle] = make_text ("chosen");
  gtk_widget_add_css_class (mark, "circle-mark");
  gtk_widget_add_css_class (mark, circle_classes[circle]);
  gtk_box_append (GTK_BOX (texts), self->names[circle]);
  gtk_box_append (GTK_BOX (texts), self->titles[circle]);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), texts);

  self->rows[circle] = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->rows[circle]), box);
  gtk_widget_add_css_class (self->rows[circle], "flat");
  g_signal_connect_swapped (self->rows[circle], "clicked", G_CALLBACK (row_clicked_cb), self);
  gtk_widget_set_parent (self->rows[circle], GTK_WIDGET (self));
}

static void
cirkel_most_important_dispose (GObject *object)
{
  CirkelMostImportant *self = CIRKEL_MOST_IMPORTANT (object);

  for (guint i = 0; i < N_CIRCLES; i++)
    g_clear_pointer (&self->rows[i], gtk_widget_unparent);
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
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_name (GTK_WIDGET (self), "most-important");
  for (guint i = 0; i < N_CIRCLES; i++)
    make_row (self, i);
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
