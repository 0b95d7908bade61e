/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-tick.h"

#include "cirkel-record-edits.h"

/**
 * CirkelTick:
 *
 * A box to tick for a field of a record that is either yes or no.
 */

struct _CirkelTick
{
  GtkWidget parent_instance;

  CirkelHistory *history;
  CirkelRecord  *record;
  const char    *field;
  GtkWidget     *button;
  gboolean       updating;
};

G_DEFINE_FINAL_TYPE (CirkelTick, cirkel_tick, GTK_TYPE_WIDGET)

static void
update (CirkelTick *self)
{
  self->updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->button),
                               cirkel_record_int (self->record, self->field));
  self->updating = FALSE;
}

static void
button_toggled_cb (CirkelTick *self)
{
  if (!self->updating)
    cirkel_edit_choose (self->history, self->record, self->field,
                        gtk_check_button_get_active (GTK_CHECK_BUTTON (self->button)));
}

static void
cirkel_tick_dispose (GObject *object)
{
  CirkelTick *self = CIRKEL_TICK (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->record);
  g_clear_object (&self->history);

  G_OBJECT_CLASS (cirkel_tick_parent_class)->dispose (object);
}

static void
cirkel_tick_class_init (CirkelTickClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_tick_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-tick");
}

static void
cirkel_tick_init (CirkelTick *self)
{
}

/**
 * cirkel_tick_new:
 * @history: the history
 * @record: (type CirkelRecord): a record
 * @field: (type utf8): a static name: a field of it that is either yes or no
 * @label: what a tick in the box means
 *
 * Returns: (transfer floating): a box to tick; its label is a tooltip
 */
GtkWidget *
cirkel_tick_new (CirkelHistory *history, gpointer record, const char *field, const char *label)
{
  CirkelTick      *self = g_object_new (CIRKEL_TYPE_TICK, NULL);
  g_autofree char *signal = g_strconcat ("notify::", field, NULL);

  self->history = g_object_ref (history);
  self->record = g_object_ref (record);
  self->field = g_intern_string (field);
  self->button = gtk_check_button_new ();
  gtk_widget_set_name (self->button, self->field);
  gtk_widget_set_tooltip_text (self->button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  update (self);
  g_signal_connect_swapped (self->button, "toggled", G_CALLBACK (button_toggled_cb), self);
  g_signal_connect_object (record, signal, G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
