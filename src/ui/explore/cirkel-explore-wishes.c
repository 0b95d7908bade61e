/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-wishes.h"

#include <glib/gi18n-lib.h>

#include "cirkel-choice.h"
#include "cirkel-explore-line.h"
#include "cirkel-group.h"
#include "cirkel-list-watch.h"

/**
 * CirkelExploreWishes:
 *
 * What a client who explored alone would like for the conversation itself: who comes along, where, when. It
 * is not there where nothing was chosen. To change one, there is the page for choosing together.
 */

struct _CirkelExploreWishes
{
  GtkWidget parent_instance;

  CirkelTalk      *talk;
  CirkelListWatch *watch;
  GtkWidget       *group;
  GtkWidget       *rows;
};

G_DEFINE_FINAL_TYPE (CirkelExploreWishes, cirkel_explore_wishes, GTK_TYPE_WIDGET)

/* What the exploration asks, as the decisions of the content call it. */
static gboolean
is_about_talk (CirkelChoice *choice)
{
  static const char *const starts[] = { "companion", "recording", "where", "when", "input", NULL };

  return g_strv_contains (starts, cirkel_record_text (choice, "start"));
}

static GtkWidget *
make_row (CirkelChoice *choice)
{
  CirkelExploreText *text = cirkel_explore_text_new (cirkel_record_text (choice, "preference"),
                                                     cirkel_record_text (choice, "choice"));
  GtkWidget         *row;

  text->is_private = cirkel_record_int (choice, "private");
  row = cirkel_explore_line_new (text);
  gtk_widget_set_name (row, "wish");

  return row;
}

static void
update (CirkelExploreWishes *self)
{
  GListModel *choices
    = G_LIST_MODEL (cirkel_record_list (cirkel_talk_get_conversation (self->talk), "choices"));
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (CirkelChoice) choice = g_list_model_get_item (choices, i);

      if (is_about_talk (choice) && *cirkel_record_text (choice, "preference") != '\0')
        gtk_box_append (GTK_BOX (self->rows), make_row (choice));
    }

  gtk_widget_set_visible (GTK_WIDGET (self), gtk_widget_get_first_child (self->rows) != NULL);
}

static void
cirkel_explore_wishes_dispose (GObject *object)
{
  CirkelExploreWishes *self = CIRKEL_EXPLORE_WISHES (object);

  g_clear_pointer (&self->group, gtk_widget_unparent);
  g_clear_object (&self->watch);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_explore_wishes_parent_class)->dispose (object);
}

static void
cirkel_explore_wishes_class_init (CirkelExploreWishesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_wishes_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cirkel_explore_wishes_init (CirkelExploreWishes *self)
{
}

/**
 * cirkel_explore_wishes_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): what the client would like for it, in the language in use
 */
GtkWidget *
cirkel_explore_wishes_new (CirkelTalk *talk)
{
  CirkelExploreWishes *self = g_object_new (CIRKEL_TYPE_EXPLORE_WISHES, NULL);

  self->talk = g_object_ref (talk);
  self->group = cirkel_group_new (_ ("Wishes for the conversation"), NULL);
  self->rows = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_LIST, NULL);
  gtk_widget_add_css_class (self->rows, "card");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Wishes for the conversation"), -1);
  cirkel_group_append (CIRKEL_GROUP (self->group), self->rows);
  gtk_widget_set_parent (self->group, GTK_WIDGET (self));
  self->watch = cirkel_list_watch_new (cirkel_record_list (cirkel_talk_get_conversation (talk), "choices"));
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
