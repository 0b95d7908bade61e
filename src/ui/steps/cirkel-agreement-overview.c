/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreement-overview.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agreement-list.h"
#include "cirkel-agreement-needs.h"
#include "cirkel-choice-list.h"
#include "cirkel-choice.h"
#include "cirkel-fold-layout.h"
#include "cirkel-record-edits.h"
#include "cirkel-small-board.h"
#include "cirkel-step-layout.h"

/**
 * CirkelAgreementOverview:
 *
 * The agreements, with at their side the circles and what is needed; below them the way into
 * choosing together. Emits `chosen` with a choice to open, or %NULL to begin one.
 */

struct _CirkelAgreementOverview
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *layout;
  GtkWidget  *add;
  GtkWidget  *empty;
  GtkWidget  *list;
  GtkWidget  *small_step;
  GtkWidget  *side_needs;
  GtkWidget  *needs; /* in the column where there is no side */
  GtkWidget  *choices;
  gboolean    narrow;
  guint       narrow_id;
};

G_DEFINE_FINAL_TYPE (CirkelAgreementOverview, cirkel_agreement_overview, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GListModel *
get_agreements (CirkelAgreementOverview *self)
{
  return G_LIST_MODEL (cirkel_record_list (cirkel_talk_get_conversation (self->talk), "agreements"));
}

static gboolean
has_small_step (CirkelAgreementOverview *self)
{
  GListModel *agreements = get_agreements (self);

  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (CirkelAgreement) agreement = g_list_model_get_item (agreements, i);

      if (cirkel_record_int (agreement, "small-step"))
        return TRUE;
    }

  return FALSE;
}

static void
show_parts (CirkelAgreementOverview *self)
{
  gboolean any = g_list_model_get_n_items (get_agreements (self)) > 0;
  gboolean editable = cirkel_talk_get_editable (self->talk);

  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_set_visible (self->list, any);
  gtk_widget_set_visible (self->small_step, editable && any && !has_small_step (self));
  gtk_widget_set_sensitive (self->add,
                            cirkel_edit_can_add (cirkel_talk_get_conversation (self->talk), "agreements"));
  gtk_widget_set_visible (
    self->needs, self->narrow && !cirkel_agreement_needs_is_empty (CIRKEL_AGREEMENT_NEEDS (self->needs)));
}

static void
add_agreement (CirkelAgreementOverview *self, gboolean small_step)
{
  g_autoptr (CirkelAgreement) agreement = cirkel_agreement_new ();

  g_object_set (agreement, "small-step", small_step, NULL);
  if (cirkel_edit_add (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                       "agreements", agreement))
    cirkel_agreement_overview_open (self, agreement);
}

static void
add_clicked_cb (CirkelAgreementOverview *self)
{
  add_agreement (self, FALSE);
}

static void
small_step_clicked_cb (CirkelAgreementOverview *self)
{
  add_agreement (self, TRUE);
}

static void
needs_agreed_cb (CirkelAgreementOverview *self, CirkelAgreement *agreement)
{
  cirkel_agreement_overview_open (self, agreement);
}

static void
choices_chosen_cb (CirkelAgreementOverview *self, CirkelChoice *choice)
{
  g_signal_emit (self, signals[CHOSEN], 0, choice);
}

static void
list_left_empty_cb (CirkelAgreementOverview *self)
{
  gtk_widget_grab_focus (self->add);
}

static void
apply_narrow_cb (gpointer data)
{
  CirkelAgreementOverview *self = data;

  self->narrow_id = 0;
  self->narrow = !gtk_widget_get_mapped (self->side_needs);
  show_parts (self);
}

/* The side comes and goes while the page is laid out: too late to lay it out otherwise. */
static void
side_changed_cb (CirkelAgreementOverview *self)
{
  if (self->narrow_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->narrow_id = g_idle_add_once (apply_narrow_cb, self);
}

static GtkWidget *
make_add (CirkelAgreementOverview *self)
{
  self->add = gtk_button_new_with_label (_ ("+ Agreement"));
  gtk_widget_add_css_class (self->add, "suggested-action");
  gtk_widget_set_name (self->add, "agreement-add");
  gtk_widget_set_visible (self->add, cirkel_talk_get_editable (self->talk));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Add an agreement"), -1);
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_clicked_cb), self);

  return self->add;
}

static GtkWidget *
make_head (CirkelAgreementOverview *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  gtk_widget_set_layout_manager (head, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (head),
                  cirkel_step_layout_make_heading (
                    _ ("Our agreements"), _ ("What, who and by when. And what if it does not work out.")));
  gtk_box_append (GTK_BOX (head), make_add (self));

  return head;
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
make_empty (CirkelAgreementOverview *self)
{
  gboolean editable = cirkel_talk_get_editable (self->talk);

  self->empty = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->empty, "no-agreements");
  gtk_box_append (GTK_BOX (self->empty), make_label (_ ("No agreements yet"), "heading"));
  if (editable)
    gtk_box_append (GTK_BOX (self->empty),
                    make_label (_ ("Choose “+ Agreement”, or make an agreement of something that is needed. "
                                   "Begin small: what can you do this week?"),
                                "dim-label"));

  return self->empty;
}

static GtkWidget *
make_small_step (CirkelAgreementOverview *self)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("+ First small step"));

  self->small_step = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_set_layout_manager (self->small_step, g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_widget_add_css_class (self->small_step, "nudge");
  gtk_widget_set_name (button, "small-step-add");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (small_step_clicked_cb), self);
  gtk_box_append (GTK_BOX (self->small_step),
                  make_label (_ ("What can you do this week already?"), "nudge-text"));
  gtk_box_append (GTK_BOX (self->small_step), button);

  return self->small_step;
}

static GtkWidget *
make_needs (CirkelAgreementOverview *self)
{
  GtkWidget *needs = cirkel_agreement_needs_new (self->talk);

  g_signal_connect_object (needs, "agreed", G_CALLBACK (needs_agreed_cb), self, G_CONNECT_SWAPPED);

  return needs;
}

static GtkWidget *
make_column (CirkelAgreementOverview *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);

  self->list = cirkel_agreement_list_new (self->talk);
  g_signal_connect_object (self->list, "left-empty", G_CALLBACK (list_left_empty_cb), self,
                           G_CONNECT_SWAPPED);
  self->needs = make_needs (self);
  self->choices = cirkel_choice_list_new (self->talk);
  g_signal_connect_object (self->choices, "chosen", G_CALLBACK (choices_chosen_cb), self, G_CONNECT_SWAPPED);

  if (cirkel_talk_get_editable (self->talk))
    cirkel_agreement_list_take_drops (CIRKEL_AGREEMENT_LIST (self->list), column);

  gtk_box_append (GTK_BOX (column), make_head (self));
  gtk_box_append (GTK_BOX (column), make_empty (self));
  gtk_box_append (GTK_BOX (column), self->list);
  gtk_box_append (GTK_BOX (column), make_small_step (self));
  gtk_box_append (GTK_BOX (column), self->choices);
  gtk_box_append (GTK_BOX (column), self->needs);

  return column;
}

static GtkWidget *
make_side (CirkelAgreementOverview *self)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);

  self->side_needs = make_needs (self);
  g_signal_connect_object (self->side_needs, "map", G_CALLBACK (side_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->side_needs, "unmap", G_CALLBACK (side_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (side), cirkel_small_board_new (self->talk));
  gtk_box_append (GTK_BOX (side), self->side_needs);

  return side;
}

static void
cirkel_agreement_overview_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cirkel_agreement_overview_parent_class)->map (widget);
  side_changed_cb (CIRKEL_AGREEMENT_OVERVIEW (widget));
}

static void
cirkel_agreement_overview_dispose (GObject *object)
{
  CirkelAgreementOverview *self = CIRKEL_AGREEMENT_OVERVIEW (object);

  g_clear_handle_id (&self->narrow_id, g_source_remove);
  g_clear_pointer (&self->layout, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_agreement_overview_parent_class)->dispose (object);
}

static void
cirkel_agreement_overview_class_init (CirkelAgreementOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreement_overview_dispose;
  widget_class->map = cirkel_agreement_overview_map;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_CHOICE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
cirkel_agreement_overview_init (CirkelAgreementOverview *self)
{
}

/**
 * cirkel_agreement_overview_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): its agreements, and where they come from
 */
GtkWidget *
cirkel_agreement_overview_new (CirkelTalk *talk)
{
  CirkelAgreementOverview *self = g_object_new (CIRKEL_TYPE_AGREEMENT_OVERVIEW, NULL);
  GtkWidget               *side;

  self->talk = g_object_ref (talk);
  side = make_side (self);
  self->layout = cirkel_step_layout_new (side, make_column (self));
  gtk_widget_set_parent (self->layout, GTK_WIDGET (self));
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state", G_CALLBACK (show_parts), self,
                           G_CONNECT_SWAPPED);
  show_parts (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_agreement_overview_open:
 * @self: an overview
 * @agreement: one of its agreements
 *
 * Unfolds an agreement and puts the cursor into it.
 */
void
cirkel_agreement_overview_open (CirkelAgreementOverview *self, CirkelAgreement *agreement)
{
  if (cirkel_talk_get_editable (self->talk))
    cirkel_agreement_list_open (CIRKEL_AGREEMENT_LIST (self->list), agreement);
  else
    gtk_widget_grab_focus (
      GTK_WIDGET (cirkel_agreement_list_find_row (CIRKEL_AGREEMENT_LIST (self->list), agreement)));
}

/**
 * cirkel_agreement_overview_return:
 * @self: an overview
 *
 * Gives the focus to where a person left for choosing together.
 */
void
cirkel_agreement_overview_return (CirkelAgreementOverview *self)
{
  cirkel_choice_list_focus (CIRKEL_CHOICE_LIST (self->choices));
}
