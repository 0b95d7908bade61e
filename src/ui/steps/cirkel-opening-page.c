/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-opening-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-agenda-list.h"
#include "cirkel-aims-list.h"
#include "cirkel-answers-group.h"
#include "cirkel-columns.h"
#include "cirkel-explore-wishes.h"
#include "cirkel-group.h"
#include "cirkel-look-back.h"
#include "cirkel-minutes-field.h"
#include "cirkel-private-toggle.h"
#include "cirkel-purpose-field.h"
#include "cirkel-questionnaire.h"
#include "cirkel-small-board.h"
#include "cirkel-step-layout.h"
#include "cirkel-talk-words.h"
#include "cirkel-text-field.h"

/**
 * CirkelOpeningPage:
 *
 * The first step: what the conversation is and is not, how the last agreements went, and what
 * the two people want of it. The questionnaire opens as a page over it.
 */

struct _CirkelOpeningPage
{
  GtkWidget parent_instance;

  CirkelTalk *talk;

  GtkWidget *content;
  GtkWidget *stack;
  GtkWidget *page;
  GtkWidget *answers;
  GtkWidget *questionnaire; /* made when it is first opened */
  GtkWidget *opener;        /* what had the focus then */
};

G_DEFINE_FINAL_TYPE (CirkelOpeningPage, cirkel_opening_page, GTK_TYPE_WIDGET)

static void
close_questionnaire (CirkelOpeningPage *self)
{
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->page);
  if (self->opener != NULL)
    gtk_widget_grab_focus (self->opener);
  g_clear_weak_pointer (&self->opener);
}

static void
open_questionnaire (CirkelOpeningPage *self, guint position)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->questionnaire == NULL)
    {
      self->questionnaire = cirkel_questionnaire_new (self->talk);
      g_signal_connect_swapped (self->questionnaire, "closed", G_CALLBACK (close_questionnaire), self);
      gtk_stack_add_child (GTK_STACK (self->stack), self->questionnaire);
    }

  g_set_weak_pointer (&self->opener, root != NULL ? gtk_root_get_focus (root) : NULL);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->questionnaire);
  cirkel_questionnaire_show_value (CIRKEL_QUESTIONNAIRE (self->questionnaire), position);
}

/* The questionnaire is about the work values, not about small goals. */
static void
update_purpose (CirkelOpeningPage *self)
{
  CirkelPurpose purpose = cirkel_conversation_get_purpose (cirkel_talk_get_conversation (self->talk));

  gtk_widget_set_visible (self->answers, purpose == CIRKEL_PURPOSE_VALUES);
  if (purpose != CIRKEL_PURPOSE_VALUES)
    close_questionnaire (self);
}

static void
cirkel_opening_page_dispose (GObject *object)
{
  CirkelOpeningPage *self = CIRKEL_OPENING_PAGE (object);

  g_clear_weak_pointer (&self->opener);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_opening_page_parent_class)->dispose (object);
}

static void
cirkel_opening_page_class_init (CirkelOpeningPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_opening_page_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-opening");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_opening_page_init (CirkelOpeningPage *self)
{
}

/* Always in sight in this step. */
static GtkWidget *
make_notice (void)
{
  GtkWidget *notice
    = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, "label",
                    _ ("This is a conversation, not an assessment. You decide what you tell."), NULL);

  gtk_widget_set_name (notice, "no-assessment");
  gtk_widget_add_css_class (notice, "notice");

  return notice;
}

static GtkWidget *
make_text (CirkelOpeningPage *self, gpointer record, const char *field, const char *label)
{
  GtkWidget *text = cirkel_text_field_new (cirkel_talk_get_history (self->talk), record, field, label);

  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (self->talk));

  return text;
}

static GtkWidget *
make_frame (CirkelOpeningPage *self)
{
  CirkelConversation *conversation = cirkel_talk_get_conversation (self->talk);
  g_autofree char    *day = cirkel_talk_words_day (cirkel_conversation_get_date (conversation));
  GtkWidget          *group = cirkel_group_new (_ ("This conversation"), day);
  GtkWidget          *aim = make_text (self, conversation, "aim", _ ("What is the aim?"));

  if (cirkel_talk_get_editable (self->talk))
    cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (aim), _ ("For example: find out which work suits me now"));
  cirkel_group_append (CIRKEL_GROUP (group), aim);
  cirkel_group_append (CIRKEL_GROUP (group), cirkel_minutes_field_new (self->talk));
  cirkel_group_append (CIRKEL_GROUP (group), cirkel_purpose_field_new (self->talk));

  return group;
}

static GtkWidget *
make_agenda (CirkelOpeningPage *self)
{
  GtkWidget *group = cirkel_group_new (_ ("Our agenda"), _ ("What do you both want to talk about?"));

  cirkel_group_append (CIRKEL_GROUP (group), cirkel_agenda_list_new (self->talk));

  return group;
}

static GtkWidget *
make_expectations (CirkelOpeningPage *self)
{
  gpointer   expectations = cirkel_record_record (cirkel_talk_get_conversation (self->talk), "expectations");
  GtkWidget *group = cirkel_group_new (_ ("What do we expect of each other?"), NULL);
  GtkWidget *columns = cirkel_columns_new (240, 18);
  GtkWidget *private = cirkel_private_toggle_new (cirkel_talk_get_history (self->talk), expectations,
                                                  "private", _ ("Only for me"));

  cirkel_columns_append (CIRKEL_COLUMNS (columns),
                         make_text (self, expectations, "client", _ ("What I expect")));
  cirkel_columns_append (CIRKEL_COLUMNS (columns),
                         make_text (self, expectations, "professional", _ ("What the professional expects")));
  cirkel_group_append (CIRKEL_GROUP (group), columns);
  gtk_widget_set_name (private, "expectations-private");
  gtk_widget_set_sensitive (private, cirkel_talk_get_editable (self->talk));
  cirkel_group_append (CIRKEL_GROUP (group), private);

  return group;
}

static GtkWidget *
make_aims (CirkelOpeningPage *self)
{
  GtkWidget *group
    = cirkel_group_new (_ ("Goals of this conversation"),
                        _ ("What should it bring you? At the end you look together whether it did."));

  cirkel_group_append (CIRKEL_GROUP (group), cirkel_aims_list_new (self->talk));

  return group;
}

/* Where the cards lay in the conversation that is looked back at. */
static GtkWidget *
make_side (CirkelOpeningPage *self)
{
  CirkelConversation *before = cirkel_talk_get_before (self->talk);
  g_autofree char    *day = NULL;
  g_autofree char    *title = NULL;
  GtkWidget          *heading;
  GtkWidget          *side;

  if (before == NULL)
    return NULL;

  day = cirkel_talk_words_day (cirkel_conversation_get_date (before));
  /* Translators: %s is a day, as: 22 November */
  title = g_strdup_printf (_ ("The circles of %s"), day);
  side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (side), heading);
  gtk_box_append (GTK_BOX (side), cirkel_small_board_new_for (cirkel_talk_get_session (self->talk), before));

  return side;
}

static void
append_part (GtkWidget *page, GtkWidget *part, const char *name)
{
  gtk_widget_set_name (part, name);
  gtk_box_append (GTK_BOX (page), part);
}

static GtkWidget *
make_page (CirkelOpeningPage *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 36);

  if (cirkel_talk_get_before (self->talk) != NULL)
    append_part (page, cirkel_look_back_new (self->talk), "opening-look-back");
  append_part (page, make_frame (self), "opening-frame");
  append_part (page, make_agenda (self), "opening-agenda");
  append_part (page, make_expectations (self), "opening-expectations");
  append_part (page, make_aims (self), "opening-aims");
  gtk_box_append (GTK_BOX (page), cirkel_explore_wishes_new (self->talk));
  self->answers = cirkel_answers_group_new (self->talk);
  g_signal_connect_swapped (self->answers, "opened", G_CALLBACK (open_questionnaire), self);
  append_part (page, self->answers, "opening-answers");

  return cirkel_step_layout_new (make_side (self), page);
}

/**
 * cirkel_opening_page_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): the page of the first step, in the language in use
 */
GtkWidget *
cirkel_opening_page_new (CirkelTalk *talk)
{
  CirkelOpeningPage *self = g_object_new (CIRKEL_TYPE_OPENING_PAGE, NULL);

  self->talk = g_object_ref (talk);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->stack = g_object_new (GTK_TYPE_STACK, "transition-type", GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT_RIGHT,
                              "vexpand", TRUE, NULL);
  self->page = make_page (self);
  gtk_stack_add_child (GTK_STACK (self->stack), self->page);
  gtk_box_append (GTK_BOX (self->content), make_notice ());
  gtk_box_append (GTK_BOX (self->content), self->stack);
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));

  g_signal_connect_object (cirkel_talk_get_conversation (talk), "notify::purpose",
                           G_CALLBACK (update_purpose), self, G_CONNECT_SWAPPED);
  update_purpose (self);

  return GTK_WIDGET (self);
}
