/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-share-question.h"

#include <glib/gi18n-lib.h>

#include "cirkel-questions.h"

/**
 * CirkelShareQuestion:
 *
 * The step and the question at hand, large, to read from a distance.
 */

/* Longer questions wrap. */
#define WIDTH_CHARS 60

struct _CirkelShareQuestion
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *step;
  GtkWidget  *question;
};

G_DEFINE_FINAL_TYPE (CirkelShareQuestion, cirkel_share_question, GTK_TYPE_WIDGET)

static void
update (CirkelShareQuestion *self)
{
  const CirkelQuestion *question = cirkel_questions_get_current (self->talk);
  g_autofree char      *text = question != NULL ? cirkel_questions_dup_text (self->talk, question) : NULL;

  gtk_label_set_label (
    GTK_LABEL (self->step),
    cirkel_method_get_step_title (cirkel_talk_get_method (self->talk), cirkel_talk_get_step (self->talk)));
  gtk_label_set_label (GTK_LABEL (self->question), text != NULL ? text : "");
  gtk_widget_set_visible (self->question, text != NULL);
}

static void
watch (CirkelShareQuestion *self)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);

  g_signal_connect_object (self->talk, "notify::step", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->talk, "notify::question", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::method", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::selected", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "notify::circle", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "cards-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
cirkel_share_question_dispose (GObject *object)
{
  CirkelShareQuestion *self = CIRKEL_SHARE_QUESTION (object);

  g_clear_pointer (&self->step, gtk_widget_unparent);
  g_clear_pointer (&self->question, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_share_question_parent_class)->dispose (object);
}

static void
cirkel_share_question_class_init (CirkelShareQuestionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_share_question_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-share-question");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_share_question_init (CirkelShareQuestion *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  self->step = g_object_new (GTK_TYPE_LABEL, "name", "share-step", "xalign", 0.0, NULL);
  self->question = g_object_new (GTK_TYPE_LABEL, "name", "share-question", "xalign", 0.0, "wrap", TRUE,
                                 "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars", WIDTH_CHARS, NULL);
  gtk_widget_add_css_class (self->step, "step-title");
  gtk_widget_add_css_class (self->question, "question");
  gtk_widget_set_parent (self->step, GTK_WIDGET (self));
  gtk_widget_set_parent (self->question, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Question at hand"), -1);
}

/**
 * cirkel_share_question_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its step and its question at hand
 */
GtkWidget *
cirkel_share_question_new (CirkelTalk *talk)
{
  CirkelShareQuestion *self = g_object_new (CIRKEL_TYPE_SHARE_QUESTION, NULL);

  self->talk = g_object_ref (talk);
  watch (self);
  update (self);

  return GTK_WIDGET (self);
}
