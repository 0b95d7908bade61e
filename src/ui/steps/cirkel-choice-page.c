/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "cirkel-choice-sheet.h"
#include "cirkel-choice-start.h"
#include "cirkel-private-toggle.h"
#include "cirkel-record-edits.h"
#include "cirkel-step-layout.h"

/* Three options stand side by side. */
#define COLUMN_EM 60

/**
 * CirkelChoicePage:
 *
 * Choosing together: where a choice begins, and then its four steps.
 *
 * Emits `left` when a person goes back to the agreements, and `agreed` with the agreement
 * that a choice came to.
 */

struct _CirkelChoicePage
{
  GtkWidget parent_instance;

  CirkelTalk *talk;
  GtkWidget  *layout;
  GtkWidget  *back;
  GtkWidget *private;
  GtkWidget *remove;
  AdwBin    *bin;
};

G_DEFINE_FINAL_TYPE (CirkelChoicePage, cirkel_choice_page, GTK_TYPE_WIDGET)

enum
{
  LEFT,
  AGREED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CirkelChoice *
get_choice (CirkelChoicePage *self)
{
  GtkWidget *child = adw_bin_get_child (self->bin);

  return CIRKEL_IS_CHOICE_SHEET (child) ? cirkel_choice_sheet_get_choice (CIRKEL_CHOICE_SHEET (child)) : NULL;
}

static void
leave (CirkelChoicePage *self)
{
  cirkel_history_seal (cirkel_talk_get_history (self->talk));
  adw_bin_set_child (self->bin, NULL);
  g_signal_emit (self, signals[LEFT], 0);
}

static void
remove_clicked_cb (CirkelChoicePage *self)
{
  cirkel_edit_remove (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                      "choices", get_choice (self));
}

static void
start_begun_cb (CirkelChoicePage *self, CirkelChoice *choice)
{
  cirkel_choice_page_show (self, choice);
}

static void
sheet_agreed_cb (CirkelChoicePage *self, CirkelAgreement *agreement)
{
  g_signal_emit (self, signals[AGREED], 0, agreement);
}

/* The choice on the page was removed, here or by undo: nothing is left to do with it. */
static void
history_notify_state_cb (CirkelChoicePage *self)
{
  CirkelChoice *choice = get_choice (self);

  if (choice != NULL
      && !g_list_store_find (cirkel_record_list (cirkel_talk_get_conversation (self->talk), "choices"),
                             choice, NULL))
    leave (self);
}

static GtkWidget *
make_head (CirkelChoicePage *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *back = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (back), "go-previous-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (back), _ ("Agreements"));
  self->back = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->back), back);
  gtk_widget_set_name (self->back, "choice-back");
  gtk_widget_add_css_class (self->back, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Back to the agreements"), -1);
  self->remove = gtk_button_new_with_label (_ ("Remove"));
  gtk_widget_set_name (self->remove, "choice-remove");
  gtk_widget_add_css_class (self->remove, "flat");
  self->private = cirkel_private_toggle_new_tool (cirkel_talk_get_history (self->talk), NULL);
  gtk_widget_set_name (self->private, "choice-private");
  gtk_widget_set_hexpand (self->private, TRUE);
  gtk_widget_set_halign (self->private, GTK_ALIGN_END);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remove this choice"), -1);
  g_signal_connect_swapped (self->back, "clicked", G_CALLBACK (leave), self);
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (remove_clicked_cb), self);
  gtk_box_append (GTK_BOX (head), self->back);
  gtk_box_append (GTK_BOX (head), self->private);
  gtk_box_append (GTK_BOX (head), self->remove);

  return head;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *parameters, gpointer data)
{
  leave (CIRKEL_CHOICE_PAGE (widget));

  return TRUE;
}

static void
cirkel_choice_page_dispose (GObject *object)
{
  CirkelChoicePage *self = CIRKEL_CHOICE_PAGE (object);

  g_clear_pointer (&self->layout, gtk_widget_unparent);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (cirkel_choice_page_parent_class)->dispose (object);
}

static void
cirkel_choice_page_class_init (CirkelChoicePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_page_dispose;

  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  signals[AGREED] = g_signal_new ("agreed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_AGREEMENT);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-choice-page");
}

static void
cirkel_choice_page_init (CirkelChoicePage *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "choice-page");
}

/**
 * cirkel_choice_page_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): a page to choose together
 */
GtkWidget *
cirkel_choice_page_new (CirkelTalk *talk)
{
  CirkelChoicePage *self = g_object_new (CIRKEL_TYPE_CHOICE_PAGE, NULL);
  GtkWidget        *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 16);

  self->talk = g_object_ref (talk);
  self->bin = ADW_BIN (adw_bin_new ());
  gtk_box_append (GTK_BOX (box), make_head (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->bin));
  self->layout = cirkel_step_layout_new (NULL, box);
  cirkel_step_layout_set_column_em (CIRKEL_STEP_LAYOUT (self->layout), COLUMN_EM);
  gtk_widget_set_parent (self->layout, GTK_WIDGET (self));
  g_signal_connect_object (cirkel_talk_get_history (talk), "notify::state",
                           G_CALLBACK (history_notify_state_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * cirkel_choice_page_show:
 * @self: a page
 * @choice: (nullable): a choice of the conversation, or %NULL to begin a new one
 *
 * Shows a choice, or where one begins.
 */
void
cirkel_choice_page_show (CirkelChoicePage *self, CirkelChoice *choice)
{
  GtkWidget *child
    = choice != NULL ? cirkel_choice_sheet_new (self->talk, choice) : cirkel_choice_start_new (self->talk);

  if (choice != NULL)
    g_signal_connect_object (child, "agreed", G_CALLBACK (sheet_agreed_cb), self, G_CONNECT_SWAPPED);
  else
    g_signal_connect_object (child, "begun", G_CALLBACK (start_begun_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->bin, child);
  cirkel_private_toggle_set_record (CIRKEL_PRIVATE_TOGGLE (self->private), choice);
  gtk_widget_set_visible (self->private, choice != NULL);
  gtk_widget_set_sensitive (self->private, cirkel_talk_get_editable (self->talk));
  gtk_widget_set_visible (self->remove, choice != NULL && cirkel_talk_get_editable (self->talk));
  gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}
