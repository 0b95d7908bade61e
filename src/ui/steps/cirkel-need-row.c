/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-need-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-fold-layout.h"
#include "cirkel-options-field.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-edits.h"
#include "cirkel-talk-words.h"
#include "cirkel-text-field.h"

/**
 * CirkelNeedRow:
 *
 * What is needed for a value, from whom, what it means if that does not come, and the agreement that came
 * of it.
 */

struct _CirkelNeedRow
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  CirkelCard *card;
  CirkelNeed *need;

  GtkWidget *agree;
  GtkWidget *agreed;
  GtkWidget *show;
};

G_DEFINE_FINAL_TYPE (CirkelNeedRow, cirkel_need_row, CIRKEL_TYPE_PILE)

static gboolean
is_agreed (CirkelNeedRow *self)
{
  return cirkel_conversation_find_agreement (cirkel_talk_get_conversation (self->talk), "need",
                                             cirkel_record_text (self->need, "id"))
         != NULL;
}

static void
update (CirkelNeedRow *self)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  gboolean            agreed = is_agreed (self);
  gboolean            editable = cirkel_talk_get_editable (self->talk);

  /* There is something to agree on once it is written, and room for it. */
  gtk_widget_set_sensitive (self->agree, cirkel_record_text (self->need, "text")[0] != '\0'
                                           && cirkel_edit_can_add (conversation, "agreements"));
  gtk_widget_set_visible (self->agree, !agreed && editable);
  gtk_widget_set_visible (self->agreed, agreed);
}

/* The button gives way to the message that it is done, and who pressed it with a key goes on from there. */
static void
agree_clicked_cb (CirkelNeedRow *self)
{
  gboolean focused = gtk_widget_has_focus (self->agree);

  cirkel_history_seal (cirkel_talk_get_history (self->talk));
  cirkel_edit_agree_on_need (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                             cirkel_card_get_id (self->card), self->need);
  if (focused && is_agreed (self))
    gtk_widget_grab_focus (self->show);
}

static void
show_clicked_cb (CirkelNeedRow *self)
{
  cirkel_talk_set_step (self->talk, CIRKEL_STEP_DOABLE);
}

/* The message that it is done, with the way there behind it, or below it where it is narrow. */
static GtkWidget *
make_agreed (CirkelNeedRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *done = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", _ ("This is an agreement now"), "xalign", 0.0,
                                   "wrap", TRUE, "hexpand", TRUE, NULL);

  gtk_widget_set_layout_manager (box, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (done), g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic",
                                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_box_append (GTK_BOX (done), label);
  gtk_widget_add_css_class (done, "agreed");

  self->show = gtk_button_new_with_label (_ ("Go to the agreements"));
  gtk_widget_set_name (self->show, "show-agreement");
  gtk_widget_add_css_class (self->show, "flat");
  g_signal_connect_swapped (self->show, "clicked", G_CALLBACK (show_clicked_cb), self);
  gtk_box_append (GTK_BOX (box), done);
  gtk_box_append (GTK_BOX (box), self->show);

  return box;
}

static void
add_agreement (CirkelNeedRow *self)
{
  self->agree = gtk_button_new_with_label (_ ("Make an agreement of this"));
  g_object_set (gtk_button_get_child (GTK_BUTTON (self->agree)), "wrap", TRUE, "natural-wrap-mode",
                GTK_NATURAL_WRAP_NONE, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_set_name (self->agree, "agree-on-need");
  gtk_widget_set_halign (self->agree, GTK_ALIGN_START);
  g_signal_connect_swapped (self->agree, "clicked", G_CALLBACK (agree_clicked_cb), self);
  self->agreed = make_agreed (self);
  gtk_widget_set_parent (self->agree, GTK_WIDGET (self));
  gtk_widget_set_parent (self->agreed, GTK_WIDGET (self));
}

static GtkWidget *
make_text (CirkelNeedRow *self, const char *field, const char *label)
{
  GtkWidget *text = cirkel_text_field_new (cirkel_talk_get_history (self->talk), self->need, field, label);

  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (self->talk));

  return text;
}

static GtkWidget *
make_from (CirkelNeedRow *self)
{
  CirkelOptionWord words[CIRKEL_PARTY_OTHER];
  GtkWidget       *from;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    words[i]
      = (CirkelOptionWord){ (int)i + CIRKEL_PARTY_CLIENT, cirkel_talk_words_party (CIRKEL_PARTY_CLIENT + i) };
  from = cirkel_options_field_new (cirkel_talk_get_history (self->talk), self->need, "from", _ ("From whom?"),
                                   words, G_N_ELEMENTS (words));
  gtk_widget_set_sensitive (from, cirkel_talk_get_editable (self->talk));

  return from;
}

static void
cirkel_need_row_dispose (GObject *object)
{
  CirkelNeedRow *self = CIRKEL_NEED_ROW (object);

  G_OBJECT_CLASS (cirkel_need_row_parent_class)->dispose (object);
  g_clear_object (&self->talk);
  g_clear_object (&self->card);
  g_clear_object (&self->need);
}

static void
cirkel_need_row_class_init (CirkelNeedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_need_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-need");
}

static void
cirkel_need_row_init (CirkelNeedRow *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
}

/**
 * cirkel_need_row_new:
 * @talk: a conversation on the screen
 * @card: a card of it
 * @need: what is needed for its value
 *
 * Returns: (transfer floating): the fields of the need
 */
GtkWidget *
cirkel_need_row_new (CirkelTalk *talk, CirkelCard *card, CirkelNeed *need)
{
  CirkelNeedRow *self = g_object_new (CIRKEL_TYPE_NEED_ROW, NULL);
  GtkWidget     *widget = GTK_WIDGET (self);

  self->talk = g_object_ref (talk);
  self->card = g_object_ref (card);
  self->need = g_object_ref (need);
  gtk_widget_set_parent (make_text (self, "text", _ ("What is needed?")), widget);
  gtk_widget_set_parent (make_from (self), widget);
  gtk_widget_set_parent (make_text (self, "if-not", _ ("What if that help does not come?")), widget);
  add_agreement (self);

  g_signal_connect_object (cirkel_record_list (cirkel_talk_get_conversation (talk), "agreements"),
                           "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (need, "notify::text", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return widget;
}
