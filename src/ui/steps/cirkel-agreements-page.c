/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreements-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agreement-overview.h"
#include "cirkel-choice-page.h"

/**
 * CirkelAgreementsPage:
 *
 * What can be done: the agreements of a conversation, and, on a page behind it, choosing
 * together what to agree.
 */

struct _CirkelAgreementsPage
{
  GtkWidget parent_instance;

  GtkWidget *stack;
  GtkWidget *overview;
  GtkWidget *choice;
};

G_DEFINE_FINAL_TYPE (CirkelAgreementsPage, cirkel_agreements_page, GTK_TYPE_WIDGET)

static void
overview_chosen_cb (CirkelAgreementsPage *self, CirkelChoice *choice)
{
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->choice);
  cirkel_choice_page_show (CIRKEL_CHOICE_PAGE (self->choice), choice);
}

static void
choice_left_cb (CirkelAgreementsPage *self)
{
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->overview);
  cirkel_agreement_overview_return (CIRKEL_AGREEMENT_OVERVIEW (self->overview));
}

static void
choice_agreed_cb (CirkelAgreementsPage *self, CirkelAgreement *agreement)
{
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->overview);
  cirkel_agreement_overview_open (CIRKEL_AGREEMENT_OVERVIEW (self->overview), agreement);
}

static void
cirkel_agreements_page_dispose (GObject *object)
{
  CirkelAgreementsPage *self = CIRKEL_AGREEMENTS_PAGE (object);

  g_clear_pointer (&self->stack, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_agreements_page_parent_class)->dispose (object);
}

static void
cirkel_agreements_page_class_init (CirkelAgreementsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreements_page_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-agreements-page");
}

static void
cirkel_agreements_page_init (CirkelAgreementsPage *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "agreements-page");
}

/**
 * cirkel_agreements_page_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): the page of the fifth step
 */
GtkWidget *
cirkel_agreements_page_new (CirkelTalk *talk)
{
  CirkelAgreementsPage *self = g_object_new (CIRKEL_TYPE_AGREEMENTS_PAGE, NULL);

  self->stack = gtk_stack_new ();
  self->overview = cirkel_agreement_overview_new (talk);
  self->choice = cirkel_choice_page_new (talk);
  gtk_stack_add_child (GTK_STACK (self->stack), self->overview);
  gtk_stack_add_child (GTK_STACK (self->stack), self->choice);
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));

  g_signal_connect_object (self->overview, "chosen", G_CALLBACK (overview_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choice, "left", G_CALLBACK (choice_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->choice, "agreed", G_CALLBACK (choice_agreed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
