/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-private-toggle.h"

#include <glib/gi18n-lib.h>

#include "cirkel-record-edits.h"
#include "cirkel-sign-label.h"
#include "cirkel-symbol.h"

/**
 * CirkelPrivateToggle:
 *
 * What the client keeps to themselves, or shares with their employer: a box to tick with words
 * beside it, or a small button with a lock where there is no room for words.
 */

struct _CirkelPrivateToggle
{
  GtkWidget parent_instance;

  CirkelHistory *history;
  CirkelRecord  *record;
  const char    *field;
  GtkWidget     *button;
  GtkWidget     *lock;  /* NULL beside words, where the box says whether it holds */
  GtkWidget     *words; /* NULL for the small button */
  gboolean       updating;
};

G_DEFINE_FINAL_TYPE (CirkelPrivateToggle, cirkel_private_toggle, GTK_TYPE_WIDGET)

static gboolean
is_for_employer (CirkelPrivateToggle *self)
{
  return g_str_equal (self->field, "for-employer");
}

/* What the client keeps to themselves is not for the employer, whatever they said before. */
static gboolean
is_kept_back (CirkelPrivateToggle *self)
{
  return is_for_employer (self) && cirkel_record_int (self->record, "private");
}

static void
show_lock (CirkelPrivateToggle *self, gboolean active)
{
  g_autoptr (GdkPaintable) symbol = cirkel_symbol_new (active ? "cirkel-lock" : "cirkel-lock-open");

  gtk_image_set_from_paintable (GTK_IMAGE (self->lock), symbol);
}

static void
update (CirkelPrivateToggle *self)
{
  gboolean active = FALSE;

  if (self->record != NULL)
    active = cirkel_record_int (self->record, self->field) && !is_kept_back (self);

  self->updating = TRUE;
  g_object_set (self->button, "active", active, NULL);
  self->updating = FALSE;
  gtk_widget_set_sensitive (self->button, self->record != NULL && !is_kept_back (self));
  if (self->lock != NULL)
    show_lock (self, active);
}

static void
button_toggled_cb (CirkelPrivateToggle *self)
{
  gboolean active;

  if (self->updating)
    return;

  g_object_get (self->button, "active", &active, NULL);
  cirkel_edit_choose (self->history, self->record, self->field, active);
}

static void
cirkel_private_toggle_dispose (GObject *object)
{
  CirkelPrivateToggle *self = CIRKEL_PRIVATE_TOGGLE (object);

  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, update, self);
  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->record);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (cirkel_private_toggle_parent_class)->dispose (object);
}

static void
cirkel_private_toggle_class_init (CirkelPrivateToggleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_private_toggle_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-private");
}

static void
cirkel_private_toggle_init (CirkelPrivateToggle *self)
{
}

static void
take_button (CirkelPrivateToggle *self, GtkWidget *button)
{
  self->button = button;
  gtk_widget_set_name (button, self->field);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (button_toggled_cb), self);
}

/**
 * cirkel_private_toggle_new:
 * @history: the history
 * @record: (type CirkelRecord) (nullable): a record of a conversation
 * @field: "private", "questionnaire-private" or "for-employer"
 * @label: what a tick in the box means, in the language in use
 *
 * Returns: (transfer floating): a box to tick, with words beside it
 */
GtkWidget *
cirkel_private_toggle_new (CirkelHistory *history, gpointer record, const char *field, const char *label)
{
  CirkelPrivateToggle *self = g_object_new (CIRKEL_TYPE_PRIVATE_TOGGLE, "halign", GTK_ALIGN_START, NULL);

  self->history = g_object_ref (history);
  self->field = g_intern_string (field);
  self->words = cirkel_sign_label_new (is_for_employer (self) ? "cirkel-employer" : "cirkel-lock", NULL);
  take_button (self, gtk_check_button_new ());
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self->button), self->words);
  /* Spaced as a box with a label of its own. */
  gtk_widget_add_css_class (self->button, "text-button");
  cirkel_private_toggle_set_label (self, label);
  cirkel_private_toggle_set_record (self, record);

  return GTK_WIDGET (self);
}

/**
 * cirkel_private_toggle_new_tool:
 * @history: the history
 * @record: (type CirkelRecord) (nullable): a record of a conversation that can be private
 *
 * Returns: (transfer floating): a small button with a lock, for among the tools of a row
 */
GtkWidget *
cirkel_private_toggle_new_tool (CirkelHistory *history, gpointer record)
{
  CirkelPrivateToggle *self = g_object_new (CIRKEL_TYPE_PRIVATE_TOGGLE, "valign", GTK_ALIGN_CENTER, NULL);

  self->history = g_object_ref (history);
  self->field = "private";
  take_button (self, gtk_toggle_button_new ());
  /* A picture draws itself as large as its room. */
  self->lock = g_object_new (GTK_TYPE_IMAGE, "valign", GTK_ALIGN_CENTER, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_button_set_child (GTK_BUTTON (self->button), self->lock);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "circular");
  cirkel_private_toggle_set_label (self, _ ("Only for me"));
  cirkel_private_toggle_set_record (self, record);

  return GTK_WIDGET (self);
}

/**
 * cirkel_private_toggle_set_record:
 * @self: a toggle
 * @record: (type CirkelRecord) (nullable): the record that it is for from now on
 */
void
cirkel_private_toggle_set_record (CirkelPrivateToggle *self, gpointer record)
{
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, update, self);
  g_set_object (&self->record, record);
  if (record != NULL)
    g_signal_connect_swapped (record, "notify", G_CALLBACK (update), self);
  update (self);
}

/**
 * cirkel_private_toggle_set_label:
 * @self: a toggle
 * @label: what it means when it holds, in the language in use
 */
void
cirkel_private_toggle_set_label (CirkelPrivateToggle *self, const char *label)
{
  const char      *about = is_for_employer (self)
                             ? _ ("Your employer may see this agreement, unless it is only for you")
                             : _ ("This stays with you: it does not go into the file, and not to your employer");
  g_autofree char *tooltip
    = self->words != NULL ? g_strdup (about) : g_strdup_printf ("%s\n%s", label, about);

  if (self->words != NULL)
    cirkel_sign_label_set_words (CIRKEL_SIGN_LABEL (self->words), label);
  gtk_widget_set_tooltip_text (self->button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, about, -1);
}
