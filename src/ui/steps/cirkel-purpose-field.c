/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-purpose-field.h"

#include <glib/gi18n-lib.h>

#include "cirkel-columns.h"
#include "cirkel-talk-edits.h"
#include "cirkel-text-field.h"

/**
 * CirkelPurposeField:
 *
 * What the conversation is about, and so which cards lie on the table. Small goals have a
 * subject of their own.
 */

#define N_PURPOSES (CIRKEL_PURPOSE_GOALS + 1)

struct _CirkelPurposeField
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  GtkWidget  *label;
  GtkWidget  *columns;
  GtkWidget  *buttons[N_PURPOSES];
  GtkWidget  *subject;
};

G_DEFINE_FINAL_TYPE (CirkelPurposeField, cirkel_purpose_field, CIRKEL_TYPE_PILE)

static void
update (CirkelPurposeField *self)
{
  CirkelPurpose purpose = cirkel_conversation_get_purpose (cirkel_talk_get_conversation (self->talk));

  for (guint i = 0; i < N_PURPOSES; i++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == purpose);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_CHECKED,
                                   i == purpose, -1);
    }
  gtk_widget_set_visible (self->subject, purpose == CIRKEL_PURPOSE_GOALS);
}

static void
button_clicked_cb (CirkelPurposeField *self, GtkWidget *button)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  CirkelPurpose       purpose
    = button == self->buttons[CIRKEL_PURPOSE_GOALS] ? CIRKEL_PURPOSE_GOALS : CIRKEL_PURPOSE_VALUES;

  if (purpose != cirkel_conversation_get_purpose (conversation))
    cirkel_edit_set_purpose (cirkel_talk_get_history (self->talk), cirkel_talk_get_session (self->talk),
                             conversation, purpose);
  update (self);
}

static void
cirkel_purpose_field_dispose (GObject *object)
{
  CirkelPurposeField *self = CIRKEL_PURPOSE_FIELD (object);

  G_OBJECT_CLASS (cirkel_purpose_field_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_purpose_field_class_init (CirkelPurposeFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_purpose_field_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-purpose");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
cirkel_purpose_field_init (CirkelPurposeField *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_button (CirkelPurposeField *self, const char *title, const char *explanation)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *button
    = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, "child", box, NULL);

  gtk_box_append (GTK_BOX (box), make_label (title, "heading"));
  gtk_box_append (GTK_BOX (box), make_label (explanation, "explanation"));
  gtk_widget_add_css_class (button, "purpose");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, explanation, -1);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (button_clicked_cb), self);
  cirkel_columns_append (CIRKEL_COLUMNS (self->columns), button);

  return button;
}

static void
make_choice (CirkelPurposeField *self)
{
  self->columns = cirkel_columns_new (240, 12);
  self->buttons[CIRKEL_PURPOSE_VALUES] = make_button (
    self, _ ("What is important in work"), _ ("The cards of the seven work values, and your own."));
  self->buttons[CIRKEL_PURPOSE_GOALS] = make_button (
    self, _ ("Small goals"), _ ("Only your own cards. For example: what do I want this month?"));
  gtk_widget_set_name (self->buttons[CIRKEL_PURPOSE_VALUES], "purpose-values");
  gtk_widget_set_name (self->buttons[CIRKEL_PURPOSE_GOALS], "purpose-goals");
  gtk_widget_set_sensitive (self->columns, cirkel_talk_get_editable (self->talk));
}

/**
 * cirkel_purpose_field_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): a choice of what it is about, in the language in use
 */
GtkWidget *
cirkel_purpose_field_new (CirkelTalk *talk)
{
  CirkelPurposeField *self = g_object_new (CIRKEL_TYPE_PURPOSE_FIELD, NULL);
  CirkelConversation *conversation = cirkel_talk_get_conversation (talk);

  self->talk = g_object_ref (talk);
  self->label = make_label (_ ("What is this conversation about?"), "field-label");
  make_choice (self);
  self->subject = cirkel_text_field_new (cirkel_talk_get_history (talk), conversation, "subject",
                                         _ ("What are the goals for?"));
  cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (self->subject), _ ("For example: this month"));
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (self->subject), cirkel_talk_get_editable (talk));
  gtk_widget_set_margin_top (self->subject, 6);

  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_parent (self->columns, GTK_WIDGET (self));
  gtk_widget_set_parent (self->subject, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label,
                                  NULL, -1);
  g_signal_connect_object (conversation, "notify::purpose", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
