/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-minutes-field.h"

#include <glib/gi18n-lib.h>

#include "cirkel-record-edits.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelMinutesField:
 *
 * How long there is for the conversation: some usual lengths to choose from, and any other one.
 */

static const int usual[] = { 30, 45, 60, 90 };

struct _CirkelMinutesField
{
  CirkelPile parent_instance;

  CirkelTalk *talk;
  GtkWidget  *label;
  GtkWidget  *row;
  GtkWidget  *buttons[G_N_ELEMENTS (usual)];
  GtkWidget  *spin;
  gboolean    updating;
};

G_DEFINE_FINAL_TYPE (CirkelMinutesField, cirkel_minutes_field, CIRKEL_TYPE_PILE)

static int
get_minutes (CirkelMinutesField *self)
{
  return cirkel_record_int (cirkel_talk_get_conversation (self->talk), "minutes");
}

static void
update (CirkelMinutesField *self)
{
  int minutes = get_minutes (self);

  self->updating = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), usual[i] == minutes);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->spin), minutes);
  self->updating = FALSE;
}

static void
choose (CirkelMinutesField *self, int minutes)
{
  if (minutes != get_minutes (self))
    cirkel_edit_choose (cirkel_talk_get_history (self->talk), cirkel_talk_get_conversation (self->talk),
                        "minutes", minutes);
  update (self);
}

/* Pressed once more, it is open again. */
static void
button_clicked_cb (CirkelMinutesField *self, GtkWidget *button)
{
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    if (self->buttons[i] == button)
      choose (self, get_minutes (self) == usual[i] ? 0 : usual[i]);
}

static void
spin_changed_cb (CirkelMinutesField *self)
{
  if (!self->updating)
    choose (self, gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (self->spin)));
}

/* Nothing said is nothing shown, rather than a zero. */
static gboolean
spin_output_cb (GtkSpinButton *spin)
{
  int              minutes = (int)gtk_adjustment_get_value (gtk_spin_button_get_adjustment (spin));
  g_autofree char *text = minutes > 0 ? g_strdup_printf ("%d", minutes) : g_strdup ("");

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (spin)), text))
    gtk_editable_set_text (GTK_EDITABLE (spin), text);

  return TRUE;
}

static int
spin_input_cb (GtkSpinButton *spin, double *minutes)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));

  *minutes = CLAMP (g_ascii_strtod (text, NULL), 0, 480);

  return TRUE;
}

/* Who scrolls the page means the page, not the number that happens to be under the pointer. */
static void
ignore_wheel (GtkWidget *spin)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (spin);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller))
        gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_NONE);
    }
}

static void
cirkel_minutes_field_dispose (GObject *object)
{
  CirkelMinutesField *self = CIRKEL_MINUTES_FIELD (object);

  G_OBJECT_CLASS (cirkel_minutes_field_parent_class)->dispose (object);
  g_clear_object (&self->talk);
}

static void
cirkel_minutes_field_class_init (CirkelMinutesFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_minutes_field_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-minutes");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
make_usual (CirkelMinutesField *self)
{
  GtkWidget *linked = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (linked, "linked");
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    {
      g_autofree char *figure = g_strdup_printf ("%d", usual[i]);
      /* Translators: how long a conversation takes, as: 45 minutes */
      g_autofree char *label = g_strdup_printf (_ ("%d minutes"), usual[i]);
      g_autofree char *name = g_strdup_printf ("minutes-%d", usual[i]);

      self->buttons[i] = gtk_toggle_button_new_with_label (figure);
      gtk_widget_set_name (self->buttons[i], name);
      gtk_widget_set_tooltip_text (self->buttons[i], label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
      g_signal_connect_swapped (self->buttons[i], "clicked", G_CALLBACK (button_clicked_cb), self);
      gtk_box_append (GTK_BOX (linked), self->buttons[i]);
    }

  return linked;
}

static GtkWidget *
make_other (CirkelMinutesField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);

  self->spin = gtk_spin_button_new_with_range (0, 480, 5);
  gtk_widget_set_name (self->spin, "minutes-other");
  gtk_editable_set_width_chars (GTK_EDITABLE (self->spin), 3);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Another number of minutes"), -1);
  gtk_widget_set_tooltip_text (self->spin, _ ("Another number of minutes"));
  ignore_wheel (self->spin);
  g_signal_connect (self->spin, "output", G_CALLBACK (spin_output_cb), NULL);
  g_signal_connect (self->spin, "input", G_CALLBACK (spin_input_cb), NULL);
  g_signal_connect_swapped (self->spin, "value-changed", G_CALLBACK (spin_changed_cb), self);
  /* Translators: between the usual numbers of minutes and the field for any other */
  gtk_box_append (GTK_BOX (box), gtk_label_new (_ ("or")));
  gtk_box_append (GTK_BOX (box), self->spin);

  return box;
}

static void
cirkel_minutes_field_init (CirkelMinutesField *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
}

/**
 * cirkel_minutes_field_new:
 * @talk: the conversation on the screen
 *
 * Returns: (transfer floating): a field for the time there is, in the language in use
 */
GtkWidget *
cirkel_minutes_field_new (CirkelTalk *talk)
{
  CirkelMinutesField *self = g_object_new (CIRKEL_TYPE_MINUTES_FIELD, NULL);

  self->talk = g_object_ref (talk);
  self->label = g_object_new (GTK_TYPE_LABEL, "label", _ ("How many minutes do we have?"), "xalign", 0.0,
                              "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->label, "field-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label,
                                  NULL, -1);

  self->row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->row, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_box_append (GTK_BOX (self->row), make_usual (self));
  gtk_box_append (GTK_BOX (self->row), make_other (self));
  gtk_widget_set_sensitive (self->row, cirkel_talk_get_editable (talk));
  gtk_widget_set_parent (self->row, GTK_WIDGET (self));

  g_signal_connect_object (cirkel_talk_get_conversation (talk), "notify::minutes", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
