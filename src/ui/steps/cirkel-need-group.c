/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-need-group.h"

#include <glib/gi18n-lib.h>

#include "cirkel-need-row.h"
#include "cirkel-record-list.h"
#include "cirkel-value-head.h"

/**
 * CirkelNeedGroup:
 *
 * One value, and all that is needed for it. Whoever writes in it talks about its card.
 */

struct _CirkelNeedGroup
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  CirkelCard *card;
};

G_DEFINE_FINAL_TYPE (CirkelNeedGroup, cirkel_need_group, CIRKEL_TYPE_PILE)

static gpointer
make_need (gpointer data)
{
  return cirkel_need_new ();
}

static GtkWidget *
make_row (gpointer need, gpointer data)
{
  CirkelNeedGroup *self = data;

  return cirkel_need_row_new (self->talk, self->card, need);
}

static GtkWidget *
make_list (CirkelNeedGroup *self, CirkelPlacement *placement)
{
  GtkWidget *widget
    = cirkel_record_list_new (cirkel_talk_get_history (self->talk), placement, "needs", make_row, self);
  CirkelRecordList *list = CIRKEL_RECORD_LIST (widget);

  cirkel_record_list_set_label (list, _ ("What is needed?"));
  cirkel_record_list_set_add (list, _ ("Add what is needed"), make_need, NULL);
  cirkel_record_list_set_empty_text (list, _ ("Nothing yet. What would help most?"));
  cirkel_record_list_set_reorder (list, TRUE);
  cirkel_record_list_set_editable (list, cirkel_talk_get_editable (self->talk));

  return widget;
}

static void
focus_enter_cb (CirkelNeedGroup *self)
{
  CirkelTable *table = cirkel_talk_get_table (self->talk);

  if (self->card != NULL && cirkel_table_get_placement (table, self->card) != NULL)
    cirkel_table_select (table, self->card, FALSE);
}

static void
table_notify_selected_cb (CirkelNeedGroup *self)
{
  if (cirkel_table_get_selected (cirkel_talk_get_table (self->talk)) == self->card)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
}

static void
cirkel_need_group_dispose (GObject *object)
{
  CirkelNeedGroup *self = CIRKEL_NEED_GROUP (object);

  G_OBJECT_CLASS (cirkel_need_group_parent_class)->dispose (object);
  g_clear_object (&self->talk);
  g_clear_object (&self->card);
}

static void
cirkel_need_group_class_init (CirkelNeedGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_need_group_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-need-group");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_need_group_init (CirkelNeedGroup *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  cirkel_pile_set_spacing (CIRKEL_PILE (self), 14);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (focus_enter_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * cirkel_need_group_new:
 * @talk: a conversation on the screen
 * @card: a card of it
 *
 * Returns: (transfer floating): the value of the card with what is needed for it
 */
GtkWidget *
cirkel_need_group_new (CirkelTalk *talk, CirkelCard *card)
{
  CirkelNeedGroup *self = g_object_new (CIRKEL_TYPE_NEED_GROUP, NULL);
  CirkelTable     *table = cirkel_talk_get_table (talk);
  g_autofree char *name = g_strconcat ("needs-", cirkel_card_get_id (card), NULL);

  gtk_widget_set_name (GTK_WIDGET (self), name);
  self->talk = g_object_ref (talk);
  self->card = g_object_ref (card);
  gtk_widget_set_parent (cirkel_value_head_new (table, card), GTK_WIDGET (self));
  gtk_widget_set_parent (make_list (self, cirkel_table_get_placement (table, card)), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  cirkel_method_get_card_title (cirkel_talk_get_method (talk), card), -1);
  g_signal_connect_object (table, "notify::selected", G_CALLBACK (table_notify_selected_cb), self,
                           G_CONNECT_SWAPPED);
  table_notify_selected_cb (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_need_group_get_card:
 * @self: a group
 *
 * Returns: (transfer none): the card whose value it is about
 */
CirkelCard *
cirkel_need_group_get_card (CirkelNeedGroup *self)
{
  return self->card;
}
