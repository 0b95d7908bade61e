/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-record-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-private-toggle.h"
#include "cirkel-text-field.h"
#include "cirkel-text.h"

/**
 * CirkelRecordRow:
 *
 * A row of a list of records: a handle to drag it by, what it holds, and a button that removes
 * it. Alt+Up and Alt+Down move it too.
 *
 * Emits `move` with -1 or 1, `remove`, and `receive` with another row that was dropped here.
 */

struct _CirkelRecordRow
{
  GtkWidget parent_instance;

  CirkelRecord *record;
  GtkWidget    *handle;
  GtkWidget    *content;
  GtkWidget *private; /* where it can be */
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (CirkelRecordRow, cirkel_record_row, GTK_TYPE_WIDGET)

enum
{
  MOVE,
  REMOVE,
  RECEIVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
remove_cb (CirkelRecordRow *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

static void
move (GtkWidget *widget, int by)
{
  if (gtk_widget_get_visible (CIRKEL_RECORD_ROW (widget)->handle))
    g_signal_emit (widget, signals[MOVE], 0, by);
}

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  move (widget, -1);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  move (widget, 1);
}

static GdkContentProvider *
drag_prepare_cb (CirkelRecordRow *self)
{
  return gdk_content_provider_new_typed (CIRKEL_TYPE_RECORD_ROW, self);
}

static void
drag_begin_cb (CirkelRecordRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static gboolean
drop_cb (CirkelRecordRow *self, const GValue *value)
{
  CirkelRecordRow *dropped = g_value_get_object (value);

  /* A row of another list means something else. */
  if (dropped == self
      || gtk_widget_get_parent (GTK_WIDGET (dropped)) != gtk_widget_get_parent (GTK_WIDGET (self)))
    return FALSE;

  g_signal_emit (self, signals[RECEIVE], 0, dropped);
  return TRUE;
}

static void
make_handle (CirkelRecordRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (CIRKEL_TYPE_RECORD_ROW, GDK_ACTION_MOVE);

  self->handle
    = g_object_new (GTK_TYPE_IMAGE, "icon-name", "list-drag-handle-symbolic", "valign", GTK_ALIGN_CENTER,
                    "tooltip-text", _ ("Drag to move, or press Alt+Up or Alt+Down"), "accessible-role",
                    GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->handle, "dim-label");
  gtk_widget_set_cursor_from_name (self->handle, "grab");
  gtk_widget_set_parent (self->handle, GTK_WIDGET (self));

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (drag_prepare_cb), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  gtk_widget_add_controller (self->handle, GTK_EVENT_CONTROLLER (source));
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
make_remove (CirkelRecordRow *self)
{
  self->remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  gtk_widget_set_name (self->remove, "remove");
  gtk_widget_set_valign (self->remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->remove, "flat");
  gtk_widget_add_css_class (self->remove, "circular");
  gtk_widget_set_tooltip_text (self->remove, _ ("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Remove"),
                                  -1);
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (remove_cb), self);
  gtk_widget_set_parent (self->remove, GTK_WIDGET (self));
}

static GtkWidget *
find_text (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (CIRKEL_IS_TEXT_FIELD (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_text (child);

  return found;
}

/* Whoever adds a row goes on to write in it, wherever in the row that is. */
static gboolean
cirkel_record_row_grab_focus (GtkWidget *widget)
{
  CirkelRecordRow *self = CIRKEL_RECORD_ROW (widget);
  GtkWidget       *text = find_text (self->content);

  return (text != NULL && gtk_widget_grab_focus (text)) || gtk_widget_grab_focus (self->content)
         || gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

static void
cirkel_record_row_dispose (GObject *object)
{
  CirkelRecordRow *self = CIRKEL_RECORD_ROW (object);

  g_clear_pointer (&self->handle, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->private, gtk_widget_unparent);
  g_clear_pointer (&self->remove, gtk_widget_unparent);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (cirkel_record_row_parent_class)->dispose (object);
}

static void
cirkel_record_row_class_init (CirkelRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType           type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_record_row_dispose;
  widget_class->grab_focus = cirkel_record_row_grab_focus;

  signals[MOVE]
    = g_signal_new ("move", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[REMOVE] = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[RECEIVE] = g_signal_new ("receive", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                   CIRKEL_TYPE_RECORD_ROW);

  gtk_widget_class_install_action (widget_class, "row.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "row.move-down", NULL, move_down_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "row.move-down", NULL);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-record");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cirkel_record_row_init (CirkelRecordRow *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 8);
}

/* Whoever moves from row to row hears what each says. */
static void
update_label (CirkelRecordRow *self)
{
  g_autofree char *text = cirkel_text_clean (cirkel_record_text (self->record, "text"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *text != '\0' ? text : _ ("No words yet"), -1);
}

/**
 * cirkel_record_row_new:
 * @record: an item of a list
 * @content: (transfer floating): what the row holds
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
cirkel_record_row_new (CirkelRecord *record, GtkWidget *content)
{
  CirkelRecordRow *self = g_object_new (CIRKEL_TYPE_RECORD_ROW, NULL);

  self->record = g_object_ref (record);
  make_handle (self);
  self->content = content;
  gtk_widget_set_hexpand (content, TRUE);
  gtk_widget_set_parent (content, GTK_WIDGET (self));
  make_remove (self);
  g_signal_connect_object (record, "notify::text", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
  update_label (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_record_row_get_record:
 * @self: a row
 *
 * Returns: (transfer none): the item
 */
CirkelRecord *
cirkel_record_row_get_record (CirkelRecordRow *self)
{
  return self->record;
}

/**
 * cirkel_record_row_set_tools:
 * @self: a row
 * @move: whether it can be moved
 * @remove: whether it can be removed
 *
 * Shows what can be done with the row.
 */
void
cirkel_record_row_set_tools (CirkelRecordRow *self, gboolean move, gboolean remove)
{
  gtk_widget_set_visible (self->handle, move);
  gtk_widget_set_visible (self->remove, remove);
  if (self->private != NULL)
    gtk_widget_set_sensitive (self->private, remove);
}

/**
 * cirkel_record_row_add_private:
 * @self: a row of a record that can be private
 * @history: where what people do is kept
 *
 * Gives the row a tool with which the client keeps it to themselves.
 */
void
cirkel_record_row_add_private (CirkelRecordRow *self, CirkelHistory *history)
{
  self->private = cirkel_private_toggle_new_tool (history, self->record);
  gtk_widget_insert_after (self->private, GTK_WIDGET (self), self->content);
}
