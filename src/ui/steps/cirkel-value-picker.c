/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-value-picker.h"

#include "cirkel-symbol.h"

/**
 * CirkelValuePicker:
 *
 * Cards to choose one from, each in a row with its symbol and title.
 *
 * Emits `chosen` with the [class@Card] when a person presses one.
 */

#define WIDTH 320
#define MAX_HEIGHT 420
#define SYMBOL_SIZE 20

struct _CirkelValuePicker
{
  GtkPopover parent_instance;

  GPtrArray *cards;
  GtkWidget *rows;
};

G_DEFINE_FINAL_TYPE (CirkelValuePicker, cirkel_value_picker, GTK_TYPE_POPOVER)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
row_clicked_cb (CirkelValuePicker *self, GtkWidget *row)
{
  guint position = 0;

  for (GtkWidget *other = row; (other = gtk_widget_get_prev_sibling (other)) != NULL;)
    position++;

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[CHOSEN], 0, g_ptr_array_index (self->cards, position));
}

static void
add_row (CirkelValuePicker *self, CirkelTable *table, CirkelCard *card)
{
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new_for_card (card);
  const char      *title = cirkel_method_get_card_title (cirkel_table_get_method (table), card);
  g_autofree char *name = g_strconcat ("pick-", cirkel_card_get_id (card), NULL);
  GtkWidget       *row = gtk_button_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "paintable", symbol, "pixel-size", SYMBOL_SIZE, NULL));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE,
                                               "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL));
  gtk_button_set_child (GTK_BUTTON (row), box);
  gtk_widget_set_name (row, name);
  gtk_widget_add_css_class (row, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_swapped (row, "clicked", G_CALLBACK (row_clicked_cb), self);
  gtk_box_append (GTK_BOX (self->rows), row);
}

static void
cirkel_value_picker_finalize (GObject *object)
{
  g_clear_pointer (&CIRKEL_VALUE_PICKER (object)->cards, g_ptr_array_unref);

  G_OBJECT_CLASS (cirkel_value_picker_parent_class)->finalize (object);
}

static void
cirkel_value_picker_class_init (CirkelValuePickerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cirkel_value_picker_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_CARD);
}

static void
cirkel_value_picker_init (CirkelValuePicker *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_size_request (self->rows, WIDTH, -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->rows);
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
  gtk_widget_set_name (GTK_WIDGET (self), "value-picker");
}

/**
 * cirkel_value_picker_new:
 * @table: a table
 * @cards: (element-type CirkelCard): cards on it
 *
 * Returns: (transfer floating): the cards to choose one from, in a popover
 */
GtkWidget *
cirkel_value_picker_new (CirkelTable *table, GPtrArray *cards)
{
  CirkelValuePicker *self = g_object_new (CIRKEL_TYPE_VALUE_PICKER, NULL);

  self->cards = g_ptr_array_ref (cards);
  for (guint i = 0; i < cards->len; i++)
    add_row (self, table, g_ptr_array_index (cards, i));

  return GTK_WIDGET (self);
}
