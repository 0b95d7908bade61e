/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-choices.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelExploreChoices:
 *
 * Where a card can go, large: the three circles, and that it is not important, which is as good an answer.
 * The place where it lies is marked; pressing that again takes the card back.
 */

static const struct
{
  CirkelPlace place;
  const char *css_class;
} order[] = {
  { CIRKEL_PLACE_INNER, "inner" },
  { CIRKEL_PLACE_MIDDLE, "middle" },
  { CIRKEL_PLACE_OUTER, "outer" },
  { CIRKEL_PLACE_ASIDE, "aside" },
};

struct _CirkelExploreChoices
{
  CirkelPile parent_instance;

  CirkelTable *table;
  CirkelCard  *card;
  GtkWidget   *buttons[G_N_ELEMENTS (order)];
  GtkWidget   *ticks[G_N_ELEMENTS (order)];
};

G_DEFINE_FINAL_TYPE (CirkelExploreChoices, cirkel_explore_choices, CIRKEL_TYPE_PILE)

/* The tick says it to the eye, pressed says it to who listens. */
static void
update_place (CirkelExploreChoices *self)
{
  CirkelPlace place = cirkel_table_get_place (self->table, self->card);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), order[i].place == place);
      gtk_widget_set_opacity (self->ticks[i], order[i].place == place ? 1 : 0);
    }
}

/* Pressed where it lies already, the button takes the card back. */
static void
button_clicked_cb (CirkelExploreChoices *self, GtkWidget *button)
{
  CirkelPlace place = cirkel_table_get_place (self->table, self->card);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->buttons[i] == button)
      cirkel_table_lay (self->table, self->card,
                        order[i].place == place ? CIRKEL_PLACE_TRAY : order[i].place);

  /* Pressed is the button of the place where the card lies, whatever came of the wish. */
  update_place (self);
}

static void
cirkel_explore_choices_dispose (GObject *object)
{
  CirkelExploreChoices *self = CIRKEL_EXPLORE_CHOICES (object);

  G_OBJECT_CLASS (cirkel_explore_choices_parent_class)->dispose (object);
  g_clear_object (&self->card);
  g_clear_object (&self->table);
}

static void
cirkel_explore_choices_class_init (CirkelExploreChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_choices_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-choices");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_explore_choices_init (CirkelExploreChoices *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 10);
}

/* A circle as it is drawn on the board; only room for it where the place is no circle. */
static GtkWidget *
make_mark (guint i)
{
  GtkWidget *mark = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (mark, "circle-mark");
  gtk_widget_add_css_class (mark, order[i].css_class);

  return mark;
}

static void
add_button (CirkelExploreChoices *self, guint i)
{
  CirkelMethod *method = cirkel_table_get_method (self->table);
  const char   *name = cirkel_method_get_place_name (method, order[i].place);
  const char   *meaning = cirkel_method_get_place_meaning (method, order[i].place);
  GtkWidget    *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget    *label
    = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "wrap", TRUE, "hexpand", TRUE, NULL);
  g_autofree char *widget_name = g_strconcat ("explore-", order[i].css_class, NULL);

  self->ticks[i] = g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic", "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_box_append (GTK_BOX (box), make_mark (i));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->ticks[i]);
  self->buttons[i] = gtk_toggle_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->buttons[i]), box);
  gtk_widget_set_name (self->buttons[i], widget_name);
  gtk_widget_add_css_class (self->buttons[i], "explore-place");
  gtk_widget_add_css_class (self->buttons[i], order[i].css_class);
  gtk_widget_set_tooltip_text (self->buttons[i], meaning);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, meaning, -1);
  g_signal_connect_object (self->buttons[i], "clicked", G_CALLBACK (button_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
}

/**
 * cirkel_explore_choices_new:
 * @table: the table
 * @card: a card of it
 *
 * Returns: (transfer floating): the places for the card, in the language in use
 */
GtkWidget *
cirkel_explore_choices_new (CirkelTable *table, CirkelCard *card)
{
  CirkelExploreChoices *self = g_object_new (CIRKEL_TYPE_EXPLORE_CHOICES, NULL);

  self->table = g_object_ref (table);
  self->card = g_object_ref (card);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    add_button (self, i);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Where this card lies"), -1);
  g_signal_connect_object (table, "card-moved", G_CALLBACK (update_place), self, G_CONNECT_SWAPPED);
  update_place (self);

  return GTK_WIDGET (self);
}
