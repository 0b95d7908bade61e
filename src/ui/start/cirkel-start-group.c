/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-start-group.h"

/**
 * CirkelStartGroup:
 *
 * A titled list on the start screen. It shows only while it has something to show.
 *
 * Items can be hidden for as long as throwing them away can still be undone. They are known
 * by their files: a list that is read anew has new items.
 */

struct _CirkelStartGroup
{
  GtkBox parent_instance;

  GtkBox             *header;
  GtkListBox         *list;
  CirkelGetFile       get_file;
  GHashTable         *hidden; /* (element-type GFile) */
  GtkCustomFilter    *filter;
  GtkFilterListModel *shown;
};

G_DEFINE_FINAL_TYPE (CirkelStartGroup, cirkel_start_group, GTK_TYPE_BOX)

static gboolean
is_shown (gpointer item, gpointer user_data)
{
  CirkelStartGroup *self = user_data;

  return !cirkel_start_group_get_hidden (self, self->get_file (item));
}

static void
update_visible (CirkelStartGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (G_LIST_MODEL (self->shown)) > 0);
}

static void
cirkel_start_group_dispose (GObject *object)
{
  CirkelStartGroup *self = CIRKEL_START_GROUP (object);

  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->shown);

  G_OBJECT_CLASS (cirkel_start_group_parent_class)->dispose (object);
}

static void
cirkel_start_group_finalize (GObject *object)
{
  g_hash_table_unref (CIRKEL_START_GROUP (object)->hidden);

  G_OBJECT_CLASS (cirkel_start_group_parent_class)->finalize (object);
}

static void
cirkel_start_group_class_init (CirkelStartGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_start_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_start_group_finalize;
}

static void
cirkel_start_group_init (CirkelStartGroup *self)
{
  self->hidden = g_hash_table_new_full (g_file_hash, (GEqualFunc)g_file_equal, g_object_unref, NULL);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);

  self->header = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->header));

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

/**
 * cirkel_start_group_new:
 * @title: what the list is of, translated
 *
 * Returns: (transfer floating): a list without items
 */
CirkelStartGroup *
cirkel_start_group_new (const char *title)
{
  CirkelStartGroup *self = g_object_new (CIRKEL_TYPE_START_GROUP, NULL);
  GtkWidget        *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (self->header, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return self;
}

/**
 * cirkel_start_group_set_suffix:
 * @self: a group
 * @suffix: what stands at the end of the line with the title
 *
 * Adds something to do with the whole list.
 */
void
cirkel_start_group_set_suffix (CirkelStartGroup *self, GtkWidget *suffix)
{
  gtk_box_append (self->header, suffix);
}

/**
 * cirkel_start_group_set_model:
 * @self: a group
 * @model: (transfer none): what it shows
 * @get_file: tells the file of an item
 * @create_row: makes the row of an item
 * @user_data: for @create_row
 *
 * Fills the list.
 */
void
cirkel_start_group_set_model (CirkelStartGroup          *self,
                              GListModel                *model,
                              CirkelGetFile              get_file,
                              GtkListBoxCreateWidgetFunc create_row,
                              gpointer                   user_data)
{
  self->get_file = get_file;
  self->filter = gtk_custom_filter_new (is_shown, self, NULL);
  self->shown = gtk_filter_list_model_new (g_object_ref (model), GTK_FILTER (self->filter));
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (update_visible), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->shown), create_row, user_data, NULL);
  update_visible (self);
}

/**
 * cirkel_start_group_set_hidden:
 * @self: a group
 * @file: the file of an item
 * @hidden: whether to leave it out
 *
 * Hides an item, or shows it again.
 */
void
cirkel_start_group_set_hidden (CirkelStartGroup *self, GFile *file, gboolean hidden)
{
  if (hidden)
    g_hash_table_add (self->hidden, g_object_ref (file));
  else
    g_hash_table_remove (self->hidden, file);

  gtk_filter_changed (GTK_FILTER (self->filter),
                      hidden ? GTK_FILTER_CHANGE_MORE_STRICT : GTK_FILTER_CHANGE_LESS_STRICT);
}

/**
 * cirkel_start_group_get_hidden:
 * @self: a group
 * @file: the file of an item
 *
 * Returns: whether the item is left out
 */
gboolean
cirkel_start_group_get_hidden (CirkelStartGroup *self, GFile *file)
{
  return g_hash_table_contains (self->hidden, file);
}
