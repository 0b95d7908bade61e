/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-sheet.h"

#include <glib/gi18n-lib.h>

#include "cirkel-choice-decision.h"
#include "cirkel-choice-ideas.h"
#include "cirkel-choice-options.h"
#include "cirkel-record-edits.h"
#include "cirkel-text-field.h"
#include "cirkel-text.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelChoiceSheet:
 *
 * One choice in four steps, each of them open at any time: the choice and its goal, the
 * options, what matters, the decision. Emits `agreed` with the agreement of the decision.
 */

#define N_STEPS 4

struct _CirkelChoiceSheet
{
  CirkelPile parent_instance;

  CirkelTalk   *talk;
  CirkelChoice *choice;
  GtkWidget    *title;
  GtkWidget    *tabs[N_STEPS];
  GtkWidget    *stack;
  GtkWidget    *options;
  GtkWidget    *add_option;
  GtkWidget    *back;
  GtkWidget    *forward;
  guint         step;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceSheet, cirkel_choice_sheet, CIRKEL_TYPE_PILE)

enum
{
  AGREED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *const step_names[N_STEPS]
  = { N_ ("Choice and goal"), N_ ("Options"), N_ ("What matters"), N_ ("Decision") };

static GtkWidget *
make_field (CirkelChoiceSheet *self, const char *field, const char *label, const char *hint)
{
  GtkWidget *text = cirkel_text_field_new (cirkel_talk_get_history (self->talk), self->choice, field, label);
  g_autofree char *name = g_strconcat ("choice-", field, NULL);

  gtk_widget_set_name (text, name);
  if (hint != NULL)
    cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text), hint);
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (self->talk));

  return text;
}

static GtkWidget *
make_label (const char *text)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

static GtkWidget *
make_goal (CirkelChoiceSheet *self)
{
  GtkWidget  *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);
  const char *about = cirkel_method_get_decision_text (cirkel_talk_get_method (self->talk),
                                                       cirkel_record_text (self->choice, "start"));

  if (*about != '\0')
    gtk_box_append (GTK_BOX (box), make_label (about));
  gtk_box_append (GTK_BOX (box), make_field (self, "choice", _ ("What is there to choose?"), NULL));
  gtk_box_append (GTK_BOX (box), make_field (self, "goal", _ ("What do you want to reach with it?"), NULL));

  return box;
}

static void
update_add_option (CirkelChoiceSheet *self)
{
  gtk_widget_set_sensitive (self->add_option, cirkel_edit_can_add (self->choice, "options"));
}

static void
add_option_clicked_cb (CirkelChoiceSheet *self)
{
  cirkel_choice_options_add (CIRKEL_CHOICE_OPTIONS (self->options));
}

static GtkWidget *
make_options (CirkelChoiceSheet *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);

  self->options = cirkel_choice_options_new (self->talk, self->choice, FALSE);
  self->add_option = gtk_button_new_with_label (_ ("Add an option"));
  gtk_widget_set_name (self->add_option, "option-add");
  gtk_widget_set_halign (self->add_option, GTK_ALIGN_START);
  gtk_widget_set_visible (self->add_option, cirkel_talk_get_editable (self->talk));
  g_signal_connect_swapped (self->add_option, "clicked", G_CALLBACK (add_option_clicked_cb), self);
  g_signal_connect_object (cirkel_record_list (self->choice, "options"), "items-changed",
                           G_CALLBACK (update_add_option), self, G_CONNECT_SWAPPED);
  update_add_option (self);

  gtk_box_append (GTK_BOX (box),
                  make_label (_ ("What could we do? Leaving everything as it is counts too.")));
  gtk_box_append (GTK_BOX (box), self->options);
  if (cirkel_talk_get_editable (self->talk))
    gtk_box_append (GTK_BOX (box), cirkel_choice_ideas_new (self->talk, self->choice));
  gtk_box_append (GTK_BOX (box), self->add_option);

  return box;
}

static GtkWidget *
make_matters (CirkelChoiceSheet *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);

  gtk_box_append (GTK_BOX (box), cirkel_choice_options_new (self->talk, self->choice, TRUE));
  gtk_box_append (GTK_BOX (box),
                  make_field (self, "matters", _ ("What is important to you in this choice?"), NULL));
  gtk_box_append (GTK_BOX (box), make_field (self, "preference", _ ("What would you like best?"), NULL));

  return box;
}

static void
decision_agreed_cb (CirkelChoiceSheet *self, CirkelAgreement *agreement)
{
  g_signal_emit (self, signals[AGREED], 0, agreement);
}

static GtkWidget *
make_decision (CirkelChoiceSheet *self)
{
  GtkWidget *decision = cirkel_choice_decision_new (self->talk, self->choice);

  g_signal_connect_object (decision, "agreed", G_CALLBACK (decision_agreed_cb), self, G_CONNECT_SWAPPED);

  return decision;
}

static void
tab_toggled_cb (CirkelChoiceSheet *self, GtkToggleButton *tab)
{
  for (guint i = 0; i < N_STEPS; i++)
    if (self->tabs[i] == GTK_WIDGET (tab) && gtk_toggle_button_get_active (tab))
      cirkel_choice_sheet_go (self, i);
}

static GtkWidget *
make_tab (CirkelChoiceSheet *self, guint step)
{
  GtkWidget       *tab = gtk_toggle_button_new ();
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *number = g_strdup_printf ("%u", step + 1);
  g_autofree char *name = g_strdup_printf ("choice-step-%u", step + 1);
  g_autofree char *label = g_strdup_printf ("%u. %s", step + 1, _ (step_names[step]));
  GtkWidget       *number_label = gtk_label_new (number);

  gtk_widget_add_css_class (tab, "flat");
  gtk_widget_add_css_class (tab, "choice-step");
  gtk_widget_add_css_class (number_label, "number");
  gtk_widget_set_name (tab, name);
  gtk_box_append (GTK_BOX (box), number_label);
  gtk_box_append (GTK_BOX (box), gtk_label_new (_ (step_names[step])));
  gtk_button_set_child (GTK_BUTTON (tab), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (step > 0)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (tab), GTK_TOGGLE_BUTTON (self->tabs[0]));
  g_signal_connect_swapped (tab, "toggled", G_CALLBACK (tab_toggled_cb), self);

  return tab;
}

static GtkWidget *
make_tabs (CirkelChoiceSheet *self)
{
  GtkWidget *tabs = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (tabs, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_add_css_class (tabs, "choice-steps");
  for (guint i = 0; i < N_STEPS; i++)
    {
      self->tabs[i] = make_tab (self, i);
      gtk_box_append (GTK_BOX (tabs), self->tabs[i]);
    }

  return tabs;
}

static void
go_by (CirkelChoiceSheet *self, int by)
{
  guint step = (guint)CLAMP ((int)self->step + by, 0, N_STEPS - 1);

  cirkel_choice_sheet_go (self, step);
  gtk_widget_child_focus (gtk_stack_get_visible_child (GTK_STACK (self->stack)), GTK_DIR_TAB_FORWARD);
}

static void
back_clicked_cb (CirkelChoiceSheet *self)
{
  go_by (self, -1);
}

static void
forward_clicked_cb (CirkelChoiceSheet *self)
{
  go_by (self, 1);
}

static GtkWidget *
make_foot (CirkelChoiceSheet *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->back = gtk_button_new_with_label (_ ("Previous"));
  self->forward = gtk_button_new_with_label (_ ("Next"));
  gtk_widget_set_name (self->back, "choice-previous");
  gtk_widget_set_name (self->forward, "choice-next");
  gtk_widget_set_hexpand (self->forward, TRUE);
  gtk_widget_set_halign (self->forward, GTK_ALIGN_END);
  g_signal_connect_swapped (self->back, "clicked", G_CALLBACK (back_clicked_cb), self);
  g_signal_connect_swapped (self->forward, "clicked", G_CALLBACK (forward_clicked_cb), self);
  gtk_box_append (GTK_BOX (foot), self->back);
  gtk_box_append (GTK_BOX (foot), self->forward);

  return foot;
}

/* In each step people see what they are choosing. */
static void
show_title (CirkelChoiceSheet *self)
{
  const char      *choice = cirkel_record_text (self->choice, "choice");
  g_autofree char *title = *choice != '\0' ? cirkel_text_clean (choice) : g_strdup (_ ("Choosing together"));

  gtk_label_set_label (GTK_LABEL (self->title), title);
}

static void
make_title (CirkelChoiceSheet *self)
{
  self->title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "lines", 2, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_add_css_class (self->title, "title-2");
  g_signal_connect_object (self->choice, "notify::choice", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
  show_title (self);
}

static void
make_content (CirkelChoiceSheet *self)
{
  GtkWidget *pages[N_STEPS]
    = { make_goal (self), make_options (self), make_matters (self), make_decision (self) };

  self->stack = g_object_new (GTK_TYPE_STACK, "vhomogeneous", FALSE, "hhomogeneous", FALSE, NULL);
  for (guint i = 0; i < N_STEPS; i++)
    gtk_stack_add_child (GTK_STACK (self->stack), pages[i]);

  make_title (self);
  gtk_widget_set_parent (self->title, GTK_WIDGET (self));
  gtk_widget_set_parent (make_tabs (self), GTK_WIDGET (self));
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  gtk_widget_set_parent (make_foot (self), GTK_WIDGET (self));
}

static void
cirkel_choice_sheet_dispose (GObject *object)
{
  CirkelChoiceSheet *self = CIRKEL_CHOICE_SHEET (object);

  G_OBJECT_CLASS (cirkel_choice_sheet_parent_class)->dispose (object);
  g_clear_object (&self->choice);
  g_clear_object (&self->talk);
}

static void
cirkel_choice_sheet_class_init (CirkelChoiceSheetClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_sheet_dispose;

  signals[AGREED] = g_signal_new ("agreed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_AGREEMENT);

  gtk_widget_class_set_css_name (widget_class, "cirkel-choice");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_choice_sheet_init (CirkelChoiceSheet *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 20);
}

/**
 * cirkel_choice_sheet_new:
 * @talk: the conversation on the screen
 * @choice: one of its choices
 *
 * Returns: (transfer floating): the four steps of @choice
 */
GtkWidget *
cirkel_choice_sheet_new (CirkelTalk *talk, CirkelChoice *choice)
{
  CirkelChoiceSheet *self = g_object_new (CIRKEL_TYPE_CHOICE_SHEET, NULL);

  self->talk = g_object_ref (talk);
  self->choice = g_object_ref (choice);
  make_content (self);
  cirkel_choice_sheet_go (self, 0);

  return GTK_WIDGET (self);
}

/**
 * cirkel_choice_sheet_get_choice:
 * @self: a sheet
 *
 * Returns: (transfer none): the choice on it
 */
CirkelChoice *
cirkel_choice_sheet_get_choice (CirkelChoiceSheet *self)
{
  return self->choice;
}

/**
 * cirkel_choice_sheet_go:
 * @self: a sheet
 * @step: one of the four steps, from 0
 *
 * Goes to a step.
 */
void
cirkel_choice_sheet_go (CirkelChoiceSheet *self, guint step)
{
  GtkWidget *page = gtk_widget_get_first_child (self->stack);

  g_return_if_fail (step < N_STEPS);

  cirkel_history_seal (cirkel_talk_get_history (self->talk));
  self->step = step;
  for (guint i = 0; i < step; i++)
    page = gtk_widget_get_next_sibling (page);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  gtk_widget_set_visible (self->back, step > 0);
  gtk_widget_set_visible (self->forward, step + 1 < N_STEPS);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->tabs[step]), TRUE);
}
