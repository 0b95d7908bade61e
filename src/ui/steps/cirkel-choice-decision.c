/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-decision.h"

#include <glib/gi18n-lib.h>

#include "cirkel-choice-options.h"
#include "cirkel-date-field.h"
#include "cirkel-talk-edits.h"
#include "cirkel-text-field.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelChoiceDecision:
 *
 * The last step of a choice: what is decided, the day to look back, and the agreement that
 * comes of it.
 *
 * Emits `agreed` with the agreement when a person makes one of the decision, or wants to see
 * the one that was made.
 */

struct _CirkelChoiceDecision
{
  CirkelPile parent_instance;

  CirkelTalk   *talk;
  CirkelChoice *choice;
  GtkWidget    *agree;
  GtkWidget    *done;
  GtkWidget    *show;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceDecision, cirkel_choice_decision, CIRKEL_TYPE_PILE)

enum
{
  AGREED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CirkelAgreement *
find_agreement (CirkelChoiceDecision *self)
{
  const char *id = cirkel_record_text (self->choice, "agreement");

  if (*id == '\0')
    return NULL;

  return cirkel_conversation_find_agreement (cirkel_talk_get_conversation (self->talk), "id", id);
}

static void
show_state (CirkelChoiceDecision *self)
{
  gboolean agreed = find_agreement (self) != NULL;

  gtk_widget_set_visible (self->agree, !agreed && cirkel_talk_get_editable (self->talk));
  gtk_widget_set_sensitive (self->agree, *cirkel_record_text (self->choice, "decision") != '\0');
  gtk_widget_set_visible (self->done, agreed);
  gtk_widget_set_visible (self->show, agreed);
}

static void
agree_clicked_cb (CirkelChoiceDecision *self)
{
  CirkelAgreement *agreement = cirkel_edit_agree_on_choice (
    cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk), self->choice);

  if (agreement != NULL)
    g_signal_emit (self, signals[AGREED], 0, agreement);
}

static void
show_clicked_cb (CirkelChoiceDecision *self)
{
  CirkelAgreement *agreement = find_agreement (self);

  if (agreement != NULL)
    g_signal_emit (self, signals[AGREED], 0, agreement);
}

static GtkWidget *
make_button (const char *label, const char *name)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_name (button, name);
  gtk_widget_set_halign (button, GTK_ALIGN_START);

  return button;
}

static GtkWidget *
make_outcome (CirkelChoiceDecision *self)
{
  GtkWidget *outcome = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (outcome, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  self->agree = make_button (_ ("Make this an agreement"), "agree-on-choice");
  gtk_widget_add_css_class (self->agree, "suggested-action");
  g_signal_connect_swapped (self->agree, "clicked", G_CALLBACK (agree_clicked_cb), self);
  self->done = g_object_new (GTK_TYPE_LABEL, "label", _ ("This is an agreement now."), "xalign", 0.0, "wrap",
                             TRUE, NULL);
  self->show = make_button (_ ("Show the agreement"), "show-agreement");
  g_signal_connect_swapped (self->show, "clicked", G_CALLBACK (show_clicked_cb), self);
  gtk_box_append (GTK_BOX (outcome), self->agree);
  gtk_box_append (GTK_BOX (outcome), self->done);
  gtk_box_append (GTK_BOX (outcome), self->show);

  return outcome;
}

static void
make_content (CirkelChoiceDecision *self)
{
  CirkelHistory *history = cirkel_talk_get_history (self->talk);
  gboolean       editable = cirkel_talk_get_editable (self->talk);
  GtkWidget *decision = cirkel_text_field_new (history, self->choice, "decision", _ ("What do we choose?"));
  GtkWidget *look_back
    = cirkel_date_field_new (history, self->choice, "look-back", _ ("When do we look back?"));

  gtk_widget_set_name (decision, "choice-decision");
  gtk_widget_set_name (look_back, "choice-look-back");
  gtk_widget_set_halign (look_back, GTK_ALIGN_START);
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (decision), editable);
  gtk_widget_set_sensitive (look_back, editable);

  gtk_widget_set_parent (decision, GTK_WIDGET (self));
  gtk_widget_set_parent (look_back, GTK_WIDGET (self));
  gtk_widget_set_parent (make_outcome (self), GTK_WIDGET (self));
}

static void
cirkel_choice_decision_dispose (GObject *object)
{
  CirkelChoiceDecision *self = CIRKEL_CHOICE_DECISION (object);

  G_OBJECT_CLASS (cirkel_choice_decision_parent_class)->dispose (object);
  g_clear_object (&self->choice);
  g_clear_object (&self->talk);
}

static void
cirkel_choice_decision_class_init (CirkelChoiceDecisionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_decision_dispose;

  signals[AGREED] = g_signal_new ("agreed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_AGREEMENT);

  gtk_widget_class_set_css_name (widget_class, "cirkel-choice-decision");
}

static void
cirkel_choice_decision_init (CirkelChoiceDecision *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 16);
}

/**
 * cirkel_choice_decision_new:
 * @talk: the conversation on the screen
 * @choice: one of its choices
 *
 * Returns: (transfer floating): the decision of @choice
 */
GtkWidget *
cirkel_choice_decision_new (CirkelTalk *talk, CirkelChoice *choice)
{
  CirkelChoiceDecision *self = g_object_new (CIRKEL_TYPE_CHOICE_DECISION, NULL);

  self->talk = g_object_ref (talk);
  self->choice = g_object_ref (choice);
  make_content (self);
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (show_state), self,
                           G_CONNECT_SWAPPED);
  show_state (self);

  return GTK_WIDGET (self);
}
