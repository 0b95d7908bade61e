/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreement-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-agreement-card.h"
#include "cirkel-agreement-editor.h"
#include "cirkel-record-edits.h"

/**
 * CirkelAgreementRow:
 *
 * An agreement in the list: to read, or unfolded to change it.
 *
 * Emits `toggled` when a person wants it unfolded or folded: the list decides, for one row
 * is unfolded at a time.
 */

struct _CirkelAgreementRow
{
  GtkWidget parent_instance;

  CirkelTalk      *talk;
  CirkelAgreement *agreement;
  guint            position;
  guint            n_rows;

  GtkWidget *handle;
  GtkWidget *card;
  GtkWidget *pencil;
  GtkWidget *sheet; /* unfolded only */
  GtkWidget *number;
  GtkWidget *editor;
};

G_DEFINE_FINAL_TYPE (CirkelAgreementRow, cirkel_agreement_row, GTK_TYPE_WIDGET)

enum
{
  TOGGLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
describe (CirkelAgreementRow *self)
{
  CirkelAgreementCard *card = CIRKEL_AGREEMENT_CARD (self->card);
  g_autofree char     *title = cirkel_agreement_card_dup_title (card);
  g_autofree char     *description = cirkel_agreement_card_dup_description (card);
  /* Translators: which agreement it is, as in "Agreement 2 of 5" */
  g_autofree char *number = g_strdup_printf (_ ("Agreement %u of %u"), self->position + 1, self->n_rows);
  g_autofree char *whole = g_strconcat (number, ". ", description, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, whole, -1);
  if (self->number != NULL)
    gtk_label_set_label (GTK_LABEL (self->number), number);
}

static void
move_by (CirkelAgreementRow *self, int by)
{
  if (cirkel_talk_get_editable (self->talk) && (int)self->position + by >= 0
      && self->position + (guint)by < self->n_rows)
    cirkel_edit_move (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                      "agreements", self->agreement, self->position + (guint)by);
}

static void
toggle (CirkelAgreementRow *self)
{
  if (cirkel_talk_get_editable (self->talk))
    g_signal_emit (self, signals[TOGGLED], 0);
}

static void
remove_agreement (CirkelAgreementRow *self)
{
  if (cirkel_talk_get_editable (self->talk))
    cirkel_edit_remove (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                        "agreements", self->agreement);
}

static void
move_up_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  move_by (CIRKEL_AGREEMENT_ROW (widget), -1);
}

static void
move_down_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  move_by (CIRKEL_AGREEMENT_ROW (widget), 1);
}

static void
toggle_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  toggle (CIRKEL_AGREEMENT_ROW (widget));
}

static void
remove_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  remove_agreement (CIRKEL_AGREEMENT_ROW (widget));
}

/* These keys mean the row itself: in a field of it they are the field's. */
static gboolean
activate_key_cb (GtkWidget *widget, GVariant *parameters, gpointer data)
{
  if (!gtk_widget_is_focus (widget))
    return FALSE;

  toggle (CIRKEL_AGREEMENT_ROW (widget));

  return TRUE;
}

static gboolean
delete_key_cb (GtkWidget *widget, GVariant *parameters, gpointer data)
{
  if (!gtk_widget_is_focus (widget))
    return FALSE;

  remove_agreement (CIRKEL_AGREEMENT_ROW (widget));

  return TRUE;
}

static gboolean
escape_key_cb (GtkWidget *widget, GVariant *parameters, gpointer data)
{
  if (!cirkel_agreement_row_get_open (CIRKEL_AGREEMENT_ROW (widget)))
    return FALSE;

  toggle (CIRKEL_AGREEMENT_ROW (widget));

  return TRUE;
}

static void
click_released_cb (CirkelAgreementRow *self, int n_press, double x, double y)
{
  if (gtk_widget_contains (self->card, x, y))
    toggle (self);
}

static GdkContentProvider *
drag_prepare_cb (CirkelAgreementRow *self)
{
  return gdk_content_provider_new_typed (CIRKEL_TYPE_AGREEMENT, self->agreement);
}

static void
drag_begin_cb (CirkelAgreementRow *self, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));
  /* As it is now: on its way it does not change with the list. */
  g_autoptr (GdkPaintable) still = gdk_paintable_get_current_image (picture);

  gtk_drag_source_set_icon (source, still, 20, 20);
  gtk_widget_add_css_class (GTK_WIDGET (self), "carried");
}

static void
drag_end_cb (CirkelAgreementRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "carried");
}

static GtkWidget *
make_handle (CirkelAgreementRow *self)
{
  GtkWidget     *handle = g_object_new (GTK_TYPE_IMAGE, "icon-name", "list-drag-handle-symbolic",
                                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_widget_set_name (handle, "agreement-handle");
  gtk_widget_set_tooltip_text (handle, _ ("Drag to move, or press Alt+Up or Alt+Down"));
  gtk_widget_set_cursor_from_name (handle, "grab");
  gtk_widget_add_css_class (handle, "drag-handle");
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (drag_prepare_cb), self);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (handle, GTK_EVENT_CONTROLLER (source));

  return handle;
}

static GtkWidget *
make_icon_button (const char *icon, const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static GtkWidget *
make_head (CirkelAgreementRow *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *up = make_icon_button ("go-up-symbolic", _ ("Move up"), "agreement.move-up");
  GtkWidget *down = make_icon_button ("go-down-symbolic", _ ("Move down"), "agreement.move-down");

  self->number
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_add_css_class (self->number, "heading");
  gtk_widget_set_name (up, "agreement-up");
  gtk_widget_set_name (down, "agreement-down");
  gtk_box_append (GTK_BOX (head), self->number);
  gtk_box_append (GTK_BOX (head), up);
  gtk_box_append (GTK_BOX (head), down);

  return head;
}

static GtkWidget *
make_foot (void)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove = gtk_button_new_with_label (_ ("Remove"));
  GtkWidget *done = gtk_button_new_with_label (_ ("Done"));

  gtk_widget_set_name (remove, "agreement-remove");
  gtk_widget_set_name (done, "agreement-done");
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_add_css_class (done, "suggested-action");
  gtk_widget_set_hexpand (done, TRUE);
  gtk_widget_set_halign (done, GTK_ALIGN_END);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remove the agreement"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "agreement.remove");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (done), "agreement.toggle");
  gtk_box_append (GTK_BOX (foot), remove);
  gtk_box_append (GTK_BOX (foot), done);

  return foot;
}

static void
unfold (CirkelAgreementRow *self)
{
  self->sheet = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->editor = cirkel_agreement_editor_new (self->talk, self->agreement);
  gtk_widget_set_hexpand (self->sheet, TRUE);
  gtk_box_append (GTK_BOX (self->sheet), make_head (self));
  gtk_box_append (GTK_BOX (self->sheet), self->editor);
  gtk_box_append (GTK_BOX (self->sheet), make_foot ());
  gtk_widget_insert_after (self->sheet, GTK_WIDGET (self), self->card);
  gtk_widget_add_css_class (GTK_WIDGET (self), "open");
}

static void
fold (CirkelAgreementRow *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus != NULL && gtk_widget_is_ancestor (focus, self->sheet))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  g_clear_pointer (&self->sheet, gtk_widget_unparent);
  self->number = NULL;
  self->editor = NULL;
  gtk_widget_remove_css_class (GTK_WIDGET (self), "open");
}

static void
make_content (CirkelAgreementRow *self)
{
  gboolean editable = cirkel_talk_get_editable (self->talk);

  if (editable)
    {
      self->handle = make_handle (self);
      gtk_widget_set_parent (self->handle, GTK_WIDGET (self));
    }
  self->card = cirkel_agreement_card_new (self->talk, self->agreement);
  gtk_widget_set_hexpand (self->card, TRUE);
  gtk_widget_set_parent (self->card, GTK_WIDGET (self));
  g_signal_connect_object (self->card, "described", G_CALLBACK (describe), self, G_CONNECT_SWAPPED);
  if (editable)
    {
      GtkGesture *click = gtk_gesture_click_new ();

      self->pencil = g_object_new (GTK_TYPE_IMAGE, "icon-name", "document-edit-symbolic", "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, "valign", GTK_ALIGN_START, NULL);
      gtk_widget_add_css_class (self->pencil, "pencil");
      gtk_widget_set_parent (self->pencil, GTK_WIDGET (self));
      gtk_widget_add_css_class (GTK_WIDGET (self), "activatable");
      gtk_widget_set_cursor_from_name (self->card, "pointer");
      g_signal_connect_swapped (click, "released", G_CALLBACK (click_released_cb), self);
      gtk_widget_add_controller (self->card, GTK_EVENT_CONTROLLER (click));
    }
}

static void
cirkel_agreement_row_dispose (GObject *object)
{
  CirkelAgreementRow *self = CIRKEL_AGREEMENT_ROW (object);
  GtkWidget          *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->agreement);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_agreement_row_parent_class)->dispose (object);
}

static void
install_keys (GtkWidgetClass *widget_class)
{
  static const guint activate[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space };

  for (guint i = 0; i < G_N_ELEMENTS (activate); i++)
    gtk_widget_class_add_binding (widget_class, activate[i], 0, activate_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_key_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "agreement.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "agreement.move-down", NULL);
}

static void
cirkel_agreement_row_class_init (CirkelAgreementRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreement_row_dispose;

  signals[TOGGLED] = g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "agreement.toggle", NULL, toggle_cb);
  gtk_widget_class_install_action (widget_class, "agreement.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "agreement.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "agreement.remove", NULL, remove_cb);
  install_keys (widget_class);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-agreement");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cirkel_agreement_row_init (CirkelAgreementRow *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_name (GTK_WIDGET (self), "agreement");
}

/**
 * cirkel_agreement_row_new:
 * @talk: the conversation on the screen
 * @agreement: one of its agreements
 *
 * Returns: (transfer floating): a row with @agreement, folded
 */
GtkWidget *
cirkel_agreement_row_new (CirkelTalk *talk, CirkelAgreement *agreement)
{
  CirkelAgreementRow *self = g_object_new (CIRKEL_TYPE_AGREEMENT_ROW, NULL);

  self->talk = g_object_ref (talk);
  self->agreement = g_object_ref (agreement);
  make_content (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_agreement_row_get_agreement:
 * @self: a row
 *
 * Returns: (transfer none): the agreement in it
 */
CirkelAgreement *
cirkel_agreement_row_get_agreement (CirkelAgreementRow *self)
{
  return self->agreement;
}

/**
 * cirkel_agreement_row_get_open:
 * @self: a row
 *
 * Returns: whether it is unfolded
 */
gboolean
cirkel_agreement_row_get_open (CirkelAgreementRow *self)
{
  return self->sheet != NULL;
}

/**
 * cirkel_agreement_row_set_open:
 * @self: a row
 * @open: whether to unfold it
 */
void
cirkel_agreement_row_set_open (CirkelAgreementRow *self, gboolean open)
{
  if (open == cirkel_agreement_row_get_open (self))
    return;

  if (open)
    {
      unfold (self);
      gtk_widget_remove_css_class (GTK_WIDGET (self), "activatable");
    }
  else
    {
      fold (self);
      gtk_widget_add_css_class (GTK_WIDGET (self), "activatable");
    }
  gtk_widget_set_valign (self->handle, open ? GTK_ALIGN_START : GTK_ALIGN_FILL);
  gtk_widget_set_visible (self->card, !open);
  gtk_widget_set_visible (self->pencil, !open);
  describe (self);
}

/**
 * cirkel_agreement_row_focus_editor:
 * @self: a row that is unfolded
 *
 * Puts the cursor into what is agreed.
 */
void
cirkel_agreement_row_focus_editor (CirkelAgreementRow *self)
{
  g_return_if_fail (self->editor != NULL);

  cirkel_agreement_editor_focus (CIRKEL_AGREEMENT_EDITOR (self->editor));
}

/**
 * cirkel_agreement_row_set_position:
 * @self: a row
 * @position: which one in the list it is, from 0
 * @n_rows: how many there are
 */
void
cirkel_agreement_row_set_position (CirkelAgreementRow *self, guint position, guint n_rows)
{
  self->position = position;
  self->n_rows = n_rows;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "agreement.move-up", position > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "agreement.move-down", position + 1 < n_rows);
  describe (self);
}
