/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-own-card-editor.h"

#include <glib/gi18n-lib.h>

#include "cirkel-words-field.h"

/**
 * CirkelOwnCardEditor:
 *
 * Where the words of an own card are changed, and the card is removed.
 */

struct _CirkelOwnCardEditor
{
  CirkelPile parent_instance;

  CirkelTable *table;
  CirkelCard  *card;
  gboolean     updating;

  GtkWidget *title_caption;
  GtkWidget *title;
  GtkWidget *explanation_caption;
  GtkWidget *explanation;
  GtkWidget *remove;
  GtkWidget *reason;
};

G_DEFINE_FINAL_TYPE (CirkelOwnCardEditor, cirkel_own_card_editor, CIRKEL_TYPE_PILE)

static void
update_card (CirkelOwnCardEditor *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title))));

  self->updating = TRUE;
  /* Not while the person types a space that is not in the title yet. */
  if (g_strcmp0 (typed, cirkel_card_get_title (self->card)) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->title), cirkel_card_get_title (self->card));
  cirkel_words_field_set_text (CIRKEL_WORDS_FIELD (self->explanation),
                               cirkel_card_get_explanation (self->card));
  self->updating = FALSE;
}

static void
title_changed_cb (CirkelOwnCardEditor *self)
{
  g_autofree char *title = NULL;

  if (self->updating || self->card == NULL)
    return;

  /* A card is never without a title: while the field is empty, it keeps the one it had. */
  title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title))));
  if (title[0] != '\0')
    cirkel_edit_change_card (cirkel_table_get_history (self->table), self->card, title,
                             cirkel_card_get_explanation (self->card));
}

static void
explanation_edited_cb (CirkelOwnCardEditor *self, const char *text)
{
  if (!self->updating && self->card != NULL)
    cirkel_edit_change_card (cirkel_table_get_history (self->table), self->card,
                             cirkel_card_get_title (self->card), text);
}

static void
left_cb (CirkelOwnCardEditor *self)
{
  cirkel_history_seal (cirkel_table_get_history (self->table));
  if (self->card != NULL)
    update_card (self);
}

static void
remove_cb (CirkelOwnCardEditor *self)
{
  if (self->card != NULL)
    cirkel_table_remove_own (self->table, self->card);
}

/* What is said in an earlier conversation stays: its cards are not taken away. */
static void
update_editable (CirkelOwnCardEditor *self)
{
  gboolean editable = cirkel_table_get_editable (self->table);

  gtk_editable_set_editable (GTK_EDITABLE (self->title), editable);
  cirkel_words_field_set_editable (CIRKEL_WORDS_FIELD (self->explanation), editable);
  gtk_widget_set_visible (self->remove, cirkel_table_can_remove (self->table, self->card));
  gtk_widget_set_visible (self->reason, editable && !cirkel_table_can_remove (self->table, self->card));
}

static void
update_language (CirkelOwnCardEditor *self)
{
  gtk_label_set_label (GTK_LABEL (self->title_caption), _ ("Title"));
  gtk_label_set_label (GTK_LABEL (self->explanation_caption), _ ("What do you mean by it?"));
  gtk_widget_set_tooltip_text (self->remove, _ ("Remove Card"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remove Card"), -1);
  gtk_label_set_label (GTK_LABEL (self->reason),
                       _ ("This card is part of an earlier conversation, so it cannot be removed."));
}

static void
cirkel_own_card_editor_dispose (GObject *object)
{
  CirkelOwnCardEditor *self = CIRKEL_OWN_CARD_EDITOR (object);

  cirkel_own_card_editor_set_card (self, NULL);
  G_OBJECT_CLASS (cirkel_own_card_editor_parent_class)->dispose (object);
  g_clear_object (&self->table);
}

static void
cirkel_own_card_editor_class_init (CirkelOwnCardEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_own_card_editor_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-own-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_caption (void)
{
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (caption, "heading");

  return caption;
}

static void
make_fields (CirkelOwnCardEditor *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->title_caption = make_caption ();
  self->title = g_object_new (GTK_TYPE_ENTRY, "max-length", CIRKEL_CARD_TITLE_MAX, NULL);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->title), FALSE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title_caption, NULL, -1);
  g_signal_connect_swapped (self->title, "changed", G_CALLBACK (title_changed_cb), self);
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->title, focus);

  self->explanation_caption = make_caption ();
  self->explanation = cirkel_words_field_new (2000);
  cirkel_words_field_set_label (CIRKEL_WORDS_FIELD (self->explanation), self->explanation_caption);
  g_signal_connect_swapped (self->explanation, "edited", G_CALLBACK (explanation_edited_cb), self);
  g_signal_connect_swapped (self->explanation, "left", G_CALLBACK (left_cb), self);

  self->remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  gtk_widget_add_css_class (self->remove, "flat");
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (remove_cb), self);

  self->reason = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                               "max-width-chars", 30, NULL);
  gtk_widget_add_css_class (self->reason, "dim-label");
}

static void
cirkel_own_card_editor_init (CirkelOwnCardEditor *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
  make_fields (self);
  gtk_widget_set_parent (self->title_caption, GTK_WIDGET (self));
  gtk_box_append (GTK_BOX (row), self->title);
  gtk_box_append (GTK_BOX (row), self->remove);
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
  gtk_widget_set_parent (self->reason, GTK_WIDGET (self));
  gtk_widget_set_parent (self->explanation_caption, GTK_WIDGET (self));
  gtk_widget_set_parent (self->explanation, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * cirkel_own_card_editor_new:
 * @table: the table
 *
 * Returns: (transfer floating): an editor, hidden until it gets a card
 */
GtkWidget *
cirkel_own_card_editor_new (CirkelTable *table)
{
  CirkelOwnCardEditor *self = g_object_new (CIRKEL_TYPE_OWN_CARD_EDITOR, NULL);

  self->table = g_object_ref (table);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (update_language), self, G_CONNECT_SWAPPED);
  update_language (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_own_card_editor_set_card:
 * @self: an editor
 * @card: (nullable): the own card to change, or %NULL for none
 */
void
cirkel_own_card_editor_set_card (CirkelOwnCardEditor *self, CirkelCard *card)
{
  if (self->card != NULL)
    g_signal_handlers_disconnect_by_data (self->card, self);
  g_set_object (&self->card, card);
  gtk_widget_set_visible (GTK_WIDGET (self), card != NULL);
  if (card == NULL)
    return;

  g_signal_connect_swapped (card, "notify", G_CALLBACK (update_card), self);
  update_card (self);
  update_editable (self);
}
