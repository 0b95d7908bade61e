/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-record-list.h"

#include "cirkel-record-edits.h"
#include "cirkel-record-row.h"

/**
 * CirkelRecordList:
 *
 * A list of a record, a row for each item, with a button that adds one.
 *
 * The rows stay while items come and go, so that nobody loses their place.
 */

struct _CirkelRecordList
{
  CirkelPile parent_instance;

  CirkelHistory      *history;
  CirkelRecord       *owner;
  char               *list_name;
  GListModel         *list;
  CirkelRecordRowFunc make_row;
  gpointer            row_data;
  gpointer (*make_item) (gpointer);
  gpointer item_data;

  GtkWidget *empty;
  GtkWidget *rows;
  GtkWidget *add;
  gboolean   reorder;
  gboolean private;
  gboolean editable;
};

G_DEFINE_FINAL_TYPE (CirkelRecordList, cirkel_record_list, CIRKEL_TYPE_PILE)

static GtkWidget *
get_row (CirkelRecordList *self, guint position)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);

  for (; row != NULL && position > 0; position--)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static guint
find_row (CirkelRecordList *self, CirkelRecordRow *row)
{
  guint position = 0;

  g_list_store_find (G_LIST_STORE (self->list), cirkel_record_row_get_record (row), &position);

  return position;
}

static void
move_to (CirkelRecordList *self, CirkelRecordRow *row, guint position)
{
  cirkel_edit_move (self->history, self->owner, self->list_name, cirkel_record_row_get_record (row),
                    position);
  gtk_widget_grab_focus (get_row (self, position));
}

static void
row_move_cb (CirkelRecordList *self, int by, CirkelRecordRow *row)
{
  guint position = find_row (self, row);

  if ((by < 0 && position > 0) || (by > 0 && position + 1 < g_list_model_get_n_items (self->list)))
    move_to (self, row, by < 0 ? position - 1 : position + 1);
}

static void
row_receive_cb (CirkelRecordList *self, CirkelRecordRow *dropped, CirkelRecordRow *row)
{
  move_to (self, dropped, find_row (self, row));
}

static void
row_remove_cb (CirkelRecordList *self, CirkelRecordRow *row)
{
  guint      position = find_row (self, row);
  GtkWidget *next;

  cirkel_edit_remove (self->history, self->owner, self->list_name, cirkel_record_row_get_record (row));
  /* The next key is for what stands there now. */
  next = get_row (self, position > 0 ? position - 1 : 0);
  gtk_widget_grab_focus (next != NULL ? next : self->add);
}

static GtkWidget *
make_record_row (CirkelRecordList *self, guint position)
{
  g_autoptr (CirkelRecord) record = g_list_model_get_item (self->list, position);
  GtkWidget *row = cirkel_record_row_new (record, self->make_row (record, self->row_data));

  gtk_widget_set_name (row, self->list_name);
  if (self->private)
    cirkel_record_row_add_private (CIRKEL_RECORD_ROW (row), self->history);
  g_signal_connect_swapped (row, "move", G_CALLBACK (row_move_cb), self);
  g_signal_connect_swapped (row, "receive", G_CALLBACK (row_receive_cb), self);
  g_signal_connect_swapped (row, "remove", G_CALLBACK (row_remove_cb), self);

  return row;
}

static void
update (CirkelRecordList *self)
{
  guint n_items = g_list_model_get_n_items (self->list);

  for (guint i = 0; i < n_items; i++)
    cirkel_record_row_set_tools (CIRKEL_RECORD_ROW (get_row (self, i)),
                                 self->editable && self->reorder && n_items > 1, self->editable);
  gtk_widget_set_visible (self->rows, n_items > 0);
  gtk_widget_set_visible (self->empty, n_items == 0 && *gtk_label_get_text (GTK_LABEL (self->empty)) != '\0');
  gtk_widget_set_visible (self->add, self->editable && self->make_item != NULL);
  gtk_widget_set_sensitive (self->add, cirkel_edit_can_add (self->owner, self->list_name));
}

static void
items_changed_cb (CirkelRecordList *self, guint position, guint removed, guint added)
{
  GtkWidget *before;

  for (guint i = 0; i < removed; i++)
    gtk_box_remove (GTK_BOX (self->rows), get_row (self, position));

  before = position > 0 ? get_row (self, position - 1) : NULL;
  for (guint i = 0; i < added; i++)
    {
      GtkWidget *row = make_record_row (self, position + i);

      gtk_box_insert_child_after (GTK_BOX (self->rows), row, before);
      before = row;
    }

  update (self);
}

static void
add_clicked_cb (CirkelRecordList *self)
{
  g_autoptr (CirkelRecord) item = self->make_item (self->item_data);

  if (cirkel_edit_add (self->history, self->owner, self->list_name, item))
    gtk_widget_grab_focus (get_row (self, g_list_model_get_n_items (self->list) - 1));
}

static void
cirkel_record_list_dispose (GObject *object)
{
  CirkelRecordList *self = CIRKEL_RECORD_LIST (object);

  G_OBJECT_CLASS (cirkel_record_list_parent_class)->dispose (object);
  g_clear_object (&self->list);
  g_clear_object (&self->owner);
  g_clear_object (&self->history);
  g_clear_pointer (&self->list_name, g_free);
}

static void
cirkel_record_list_class_init (CirkelRecordListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_record_list_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-records");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_record_list_init (CirkelRecordList *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 10);

  self->editable = TRUE;
  self->empty = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->empty, "dim-label");
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
  self->rows = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 10,
                             "accessible-role", GTK_ACCESSIBLE_ROLE_LIST, NULL);
  gtk_widget_set_parent (self->rows, GTK_WIDGET (self));
  self->add = g_object_new (GTK_TYPE_BUTTON, "halign", GTK_ALIGN_START, NULL);
  gtk_widget_set_parent (self->add, GTK_WIDGET (self));
  g_signal_connect_swapped (self->add, "clicked", G_CALLBACK (add_clicked_cb), self);
}

/**
 * cirkel_record_list_new:
 * @history: where what people do is kept
 * @owner: (type CirkelRecord): a record of a conversation
 * @list: a field of it that holds a list
 * @make_row: (scope forever): makes what stands in a row
 * @user_data: given to @make_row; must last as long as the widget
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
cirkel_record_list_new (CirkelHistory      *history,
                        gpointer            owner,
                        const char         *list,
                        CirkelRecordRowFunc make_row,
                        gpointer            user_data)
{
  CirkelRecordList *self = g_object_new (CIRKEL_TYPE_RECORD_LIST, NULL);
  g_autofree char  *add_name = g_strconcat ("add-", list, NULL);

  self->history = g_object_ref (history);
  self->owner = g_object_ref (owner);
  self->list_name = g_strdup (list);
  self->list = g_object_ref (G_LIST_MODEL (cirkel_record_list (owner, list)));
  self->make_row = make_row;
  self->row_data = user_data;
  gtk_widget_set_name (self->add, add_name);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (self->list));

  return GTK_WIDGET (self);
}

/**
 * cirkel_record_list_set_add:
 * @self: a list
 * @add_label: what the button says, in the language in use
 * @make: (scope forever): makes a new item: (transfer full) (type CirkelRecord)
 * @user_data: given to @make; must last as long as the widget
 *
 * Gives the list a button that adds an item at its end.
 */
void
cirkel_record_list_set_add (CirkelRecordList *self,
                            const char       *add_label,
                            gpointer (*make) (gpointer),
                            gpointer user_data)
{
  self->make_item = make;
  self->item_data = user_data;
  gtk_button_set_label (GTK_BUTTON (self->add), add_label);
  update (self);
}

/**
 * cirkel_record_list_set_empty_text:
 * @self: a list
 * @text: what stands there as long as there are no items
 *
 * Says what the list is for while it is empty.
 */
void
cirkel_record_list_set_empty_text (CirkelRecordList *self, const char *text)
{
  gtk_label_set_text (GTK_LABEL (self->empty), text);
  update (self);
}

/**
 * cirkel_record_list_set_reorder:
 * @self: a list
 * @reorder: whether people can change the order
 *
 * Lets rows be moved, by dragging and by key.
 */
void
cirkel_record_list_set_reorder (CirkelRecordList *self, gboolean reorder)
{
  self->reorder = reorder;
  update (self);
}

/**
 * cirkel_record_list_add_private:
 * @self: a list of records that can be private
 *
 * Gives each row a tool with which the client keeps it to themselves.
 */
void
cirkel_record_list_add_private (CirkelRecordList *self)
{
  self->private = TRUE;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    cirkel_record_row_add_private (CIRKEL_RECORD_ROW (row), self->history);
  update (self);
}

/**
 * cirkel_record_list_set_editable:
 * @self: a list
 * @editable: whether items can be added, moved and removed
 *
 * Of an earlier conversation the list can only be read.
 */
void
cirkel_record_list_set_editable (CirkelRecordList *self, gboolean editable)
{
  self->editable = editable;
  update (self);
}

/**
 * cirkel_record_list_set_label:
 * @self: a list
 * @label: what is in the list, for whoever cannot see what stands above it
 *
 * Names the list.
 */
void
cirkel_record_list_set_label (CirkelRecordList *self, const char *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}
