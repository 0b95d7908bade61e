/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-own-card.h"

#include <glib/gi18n-lib.h>

/* The button that makes an own card: it asks for a title, and that is all. */

typedef struct
{
  CirkelTable *table;
  GtkWidget   *popover;
  GtkWidget   *caption;
  GtkWidget   *entry;
  GtkWidget   *add;
} OwnCard;

static char *
dup_title (OwnCard *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
add_cb (OwnCard *self)
{
  g_autofree char *title = dup_title (self);
  CirkelCard      *card;

  if (title[0] == '\0')
    return;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  card = cirkel_edit_add_card (cirkel_table_get_history (self->table), cirkel_table_get_session (self->table),
                               title, "");
  if (card != NULL)
    cirkel_table_select (self->table, card, TRUE);
}

static void
entry_changed_cb (OwnCard *self)
{
  g_autofree char *title = dup_title (self);

  gtk_widget_set_sensitive (self->add, title[0] != '\0');
}

static void
popover_show_cb (OwnCard *self)
{
  CirkelPurpose purpose = cirkel_conversation_get_purpose (cirkel_table_get_conversation (self->table));
  gboolean      goals = purpose == CIRKEL_PURPOSE_GOALS;

  /* The language may have changed since the last time, and what the conversation is about. */
  gtk_label_set_label (GTK_LABEL (self->caption), goals
                                                    ? _ ("What do you want to reach?")
                                                    : _ ("What is important to you and not on a card yet?"));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), goals
                                                             ? _ ("For example: have lunch with colleagues")
                                                             : _ ("For example: working close to home"));
  gtk_button_set_label (GTK_BUTTON (self->add), goals ? _ ("Add Goal") : _ ("Add Card"));
  /* What was begun and not added is still there, and the next letter takes its place. */
  gtk_widget_grab_focus (self->entry);
  entry_changed_cb (self);
}

static void
own_card_free (gpointer data)
{
  OwnCard *self = data;

  g_object_unref (self->table);
  g_free (self);
}

static GtkWidget *
make_content (OwnCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->caption = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "width-chars", 28,
                                "max-width-chars", 28, NULL);
  gtk_widget_add_css_class (self->caption, "heading");
  self->entry = g_object_new (GTK_TYPE_ENTRY, "max-length", CIRKEL_CARD_TITLE_MAX, "width-chars", 28, NULL);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->caption, NULL, -1);
  self->add = gtk_button_new ();
  gtk_widget_add_css_class (self->add, "suggested-action");
  gtk_box_append (GTK_BOX (box), self->caption);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->add);

  return box;
}

/* The popover is made when it is first opened. */
static void
create_popup_cb (GtkMenuButton *button, gpointer data)
{
  OwnCard *self = data;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  self->popover = gtk_popover_new ();
  gtk_widget_add_css_class (self->popover, "own-card");
  gtk_popover_set_child (GTK_POPOVER (self->popover), make_content (self));
  g_signal_connect_swapped (self->popover, "show", G_CALLBACK (popover_show_cb), self);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (entry_changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (add_cb), self);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_cb), self);
  gtk_menu_button_set_popover (button, self->popover);
}

/**
 * cirkel_own_card_button_new:
 * @table: the table that gets the card
 *
 * Returns: (transfer floating): a button that asks for a title and adds a card
 *   with it; the card is selected then, to be laid with the next click
 */
GtkWidget *
cirkel_own_card_button_new (CirkelTable *table)
{
  GtkWidget *button = gtk_menu_button_new ();
  OwnCard   *self = g_new0 (OwnCard, 1);

  self->table = g_object_ref (table);
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (button), GTK_ARROW_UP);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb, self, own_card_free);

  return button;
}
