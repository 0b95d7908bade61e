/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-question-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-questions.h"
#include "cirkel-talk-edits.h"

/**
 * CirkelQuestionRow:
 *
 * A question in the list: a tick for what was discussed, and its words. What was discussed is calmer.
 */

struct _CirkelQuestionRow
{
  GtkListBoxRow parent_instance;

  CirkelTalk           *talk;
  const CirkelQuestion *question; /* of the method of the talk */
  gboolean              updating;

  GtkWidget *tick;
  GtkWidget *text;
};

G_DEFINE_FINAL_TYPE (CirkelQuestionRow, cirkel_question_row, GTK_TYPE_LIST_BOX_ROW)

static void
tick_cb (CirkelQuestionRow *self)
{
  if (!self->updating)
    cirkel_edit_set_discussed (cirkel_talk_get_history (self->talk),
                               cirkel_conversation_get_step_state (cirkel_talk_get_conversation (self->talk),
                                                                   cirkel_talk_get_step (self->talk)),
                               self->question->id,
                               gtk_check_button_get_active (GTK_CHECK_BUTTON (self->tick)));
}

static void
cirkel_question_row_dispose (GObject *object)
{
  g_clear_object (&CIRKEL_QUESTION_ROW (object)->talk);

  G_OBJECT_CLASS (cirkel_question_row_parent_class)->dispose (object);
}

static void
cirkel_question_row_class_init (CirkelQuestionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_question_row_dispose;
}

static void
cirkel_question_row_init (CirkelQuestionRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);

  self->tick = gtk_check_button_new ();
  gtk_widget_set_valign (self->tick, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (self->tick, _ ("Discussed"));
  g_signal_connect_swapped (self->tick, "toggled", G_CALLBACK (tick_cb), self);
  self->text = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                             "max-width-chars", 28, "hexpand", TRUE, "valign", GTK_ALIGN_CENTER, NULL);
  gtk_box_append (GTK_BOX (box), self->tick);
  gtk_box_append (GTK_BOX (box), self->text);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
}

/**
 * cirkel_question_row_new:
 * @talk: the conversation on the screen
 * @question: a question of its step
 *
 * Returns: (transfer floating): a row for a list
 */
GtkWidget *
cirkel_question_row_new (CirkelTalk *talk, const CirkelQuestion *question)
{
  CirkelQuestionRow *self = g_object_new (CIRKEL_TYPE_QUESTION_ROW, NULL);

  self->talk = g_object_ref (talk);
  self->question = question;
  gtk_widget_set_name (GTK_WIDGET (self), question->id);
  gtk_widget_set_sensitive (self->tick, cirkel_talk_get_editable (talk));

  return GTK_WIDGET (self);
}

/**
 * cirkel_question_row_get_question:
 * @self: a row
 *
 * Returns: (transfer none): its question
 */
const CirkelQuestion *
cirkel_question_row_get_question (CirkelQuestionRow *self)
{
  return self->question;
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * cirkel_question_row_update:
 * @self: a row
 * @at_hand: whether its question is the large one
 *
 * Shows the question as it is now.
 */
void
cirkel_question_row_update (CirkelQuestionRow *self, gboolean at_hand)
{
  gboolean         discussed = cirkel_questions_is_discussed (self->talk, self->question);
  g_autofree char *text = cirkel_questions_dup_text (self->talk, self->question);

  self->updating = TRUE;
  gtk_label_set_label (GTK_LABEL (self->text), text);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->tick), discussed);
  self->updating = FALSE;

  set_class (self->text, "dim-label", discussed && !at_hand);
  set_class (GTK_WIDGET (self), "at-hand", at_hand);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, discussed ? _ ("Discussed") : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->tick), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Discussed"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, at_hand, -1);
}
