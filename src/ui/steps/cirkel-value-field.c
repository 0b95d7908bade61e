/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-value-field.h"

#include <glib/gi18n-lib.h>

#include "cirkel-record-edits.h"
#include "cirkel-symbol.h"

/**
 * CirkelValueField:
 *
 * For which value an agreement is: one of the cards on the table, or none in particular.
 */

struct _CirkelValueField
{
  CirkelPile parent_instance;

  CirkelTalk      *talk;
  CirkelAgreement *agreement;
  GtkWidget       *label;
  GtkWidget       *choice;
  GListStore      *items; /* a card each; the first one stands for none */
  gboolean         updating;
};

G_DEFINE_FINAL_TYPE (CirkelValueField, cirkel_value_field, CIRKEL_TYPE_PILE)

static gboolean
is_none (CirkelValueField *self, gpointer item)
{
  g_autoptr (GObject) first = g_list_model_get_item (G_LIST_MODEL (self->items), 0);

  return first == item;
}

static const char *
get_title (CirkelValueField *self, gpointer item)
{
  if (is_none (self, item))
    return cirkel_conversation_get_purpose (cirkel_talk_get_conversation (self->talk)) == CIRKEL_PURPOSE_GOALS
             ? _ ("No goal in particular")
             : _ ("No value in particular");

  return cirkel_method_get_card_title (cirkel_talk_get_method (self->talk), CIRKEL_CARD (item));
}

/* Returns: whether the card that it is for is among those to choose from. */
static gboolean
show_chosen (CirkelValueField *self)
{
  const char *id = cirkel_record_text (self->agreement, "card");
  guint       n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint       chosen = 0;

  for (guint i = 1; i < n_items; i++)
    {
      g_autoptr (CirkelCard) card = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_str_equal (cirkel_card_get_id (card), id))
        chosen = i;
    }

  self->updating = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->choice), chosen);
  self->updating = FALSE;

  return chosen > 0 || *id == '\0';
}

/* The cards on the table; and the one that it is for, where that lies on the table of another
 * conversation. */
static void
fill_items (CirkelValueField *self)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);
  CirkelCard  *card = cirkel_session_find_card (cirkel_talk_get_session (self->talk),
                                                cirkel_record_text (self->agreement, "card"), NULL);
  g_autoptr (CirkelCard) none = g_object_new (CIRKEL_TYPE_CARD, NULL);

  self->updating = TRUE;
  g_list_store_remove_all (self->items);
  g_list_store_append (self->items, none);
  for (guint i = 0; i < cirkel_table_get_n_cards (table); i++)
    g_list_store_append (self->items, cirkel_table_get_card (table, i));
  if (card != NULL && !g_list_store_find (self->items, card, NULL))
    g_list_store_append (self->items, card);
  self->updating = FALSE;

  show_chosen (self);
}

static void
agreement_notify_card_cb (CirkelValueField *self)
{
  if (!show_chosen (self))
    fill_items (self);
}

static void
choice_notify_selected_cb (CirkelValueField *self)
{
  CirkelCard *card = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->choice));

  if (self->updating || card == NULL)
    return;

  cirkel_edit_pick (cirkel_talk_get_history (self->talk), self->agreement, "card",
                    is_none (self, card) ? "" : cirkel_card_get_id (card));
}

static void
item_setup_cb (CirkelValueField *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, "pixel-size", 18, NULL));
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL));
  gtk_list_item_set_child (item, box);
}

static void
item_bind_cb (CirkelValueField *self, GtkListItem *item)
{
  CirkelCard *card = gtk_list_item_get_item (item);
  GtkWidget  *image = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget  *label = gtk_widget_get_next_sibling (image);
  gboolean    none = is_none (self, card);

  if (!none)
    {
      g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (card);

      gtk_image_set_from_paintable (GTK_IMAGE (image), symbol);
    }
  gtk_widget_set_visible (image, !none);
  gtk_label_set_label (GTK_LABEL (label), get_title (self, card));
}

static void
make_choice (CirkelValueField *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (item_setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (item_bind_cb), self, G_CONNECT_SWAPPED);
  self->choice = gtk_drop_down_new (g_object_ref (G_LIST_MODEL (self->items)), NULL);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (self->choice), factory);
  g_object_unref (factory);
  gtk_widget_set_name (self->choice, "agreement-value");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->choice), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->label, NULL, -1);
  g_signal_connect_swapped (self->choice, "notify::selected", G_CALLBACK (choice_notify_selected_cb), self);
}

static void
cirkel_value_field_dispose (GObject *object)
{
  CirkelValueField *self = CIRKEL_VALUE_FIELD (object);

  /* The list of the choice is emptied with it: nobody chose that. */
  self->updating = TRUE;
  G_OBJECT_CLASS (cirkel_value_field_parent_class)->dispose (object);
  g_clear_object (&self->items);
  g_clear_object (&self->agreement);
  g_clear_object (&self->talk);
}

static void
cirkel_value_field_class_init (CirkelValueFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_value_field_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-value-field");
}

static void
cirkel_value_field_init (CirkelValueField *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
  self->items = g_list_store_new (CIRKEL_TYPE_CARD);
}

/**
 * cirkel_value_field_new:
 * @talk: the conversation on the screen
 * @agreement: one of its agreements
 *
 * Returns: (transfer floating): a field to choose the value that @agreement is for
 */
GtkWidget *
cirkel_value_field_new (CirkelTalk *talk, CirkelAgreement *agreement)
{
  CirkelValueField *self = g_object_new (CIRKEL_TYPE_VALUE_FIELD, NULL);
  gboolean          goals
    = cirkel_conversation_get_purpose (cirkel_talk_get_conversation (talk)) == CIRKEL_PURPOSE_GOALS;

  self->talk = g_object_ref (talk);
  self->agreement = g_object_ref (agreement);
  self->label = g_object_new (GTK_TYPE_LABEL, "label", goals ? _ ("For which goal?") : _ ("For which value?"),
                              "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->label, "field-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  make_choice (self);
  gtk_widget_set_parent (self->choice, GTK_WIDGET (self));

  g_signal_connect_object (agreement, "notify::card", G_CALLBACK (agreement_notify_card_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_table (talk), "cards-changed", G_CALLBACK (fill_items), self,
                           G_CONNECT_SWAPPED);
  fill_items (self);

  return GTK_WIDGET (self);
}
