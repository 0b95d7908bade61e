/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-options-field.h"

#include "cirkel-field-name.h"
#include "cirkel-record-edits.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelOptionsField:
 *
 * A choice among a few words, side by side, with a label above it.
 *
 * Where "unsaid" is not among the words, pressing the chosen one again takes it back.
 */

struct _CirkelOptionsField
{
  CirkelPile parent_instance;

  CirkelHistory     *history;
  CirkelRecord      *record;
  const CirkelField *field;

  GtkWidget *label;
  GtkWidget *box;
  GArray    *values;
  gboolean   has_none;
  gboolean   updating;
};

G_DEFINE_FINAL_TYPE (CirkelOptionsField, cirkel_options_field, CIRKEL_TYPE_PILE)

static void
update (CirkelOptionsField *self)
{
  int   value = cirkel_record_get_int (self->record, self->field);
  guint i = 0;

  self->updating = TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), g_array_index (self->values, int, i++) == value);
  self->updating = FALSE;
}

static void
button_toggled_cb (CirkelOptionsField *self, GtkToggleButton *button)
{
  GtkWidget *child = gtk_widget_get_first_child (self->box);
  guint      i = 0;
  int        value;

  if (self->updating)
    return;

  for (; child != GTK_WIDGET (button); child = gtk_widget_get_next_sibling (child))
    i++;
  value = g_array_index (self->values, int, i);
  if (!gtk_toggle_button_get_active (button))
    value = self->has_none ? value : 0;

  cirkel_edit_choose (self->history, self->record, self->field->name, value);
  /* A button that was pressed again stays down where nothing else can be meant. */
  update (self);
}

static void
name_button (CirkelOptionsField *self, GtkWidget *button, int value)
{
  g_autoptr (GEnumClass) klass = NULL;

  if (self->field->kind != CIRKEL_FIELD_ENUM)
    return;

  klass = g_type_class_ref (self->field->type ());
  cirkel_field_name_widget (button, self->record, self->field->name,
                            g_enum_get_value (klass, value)->value_nick);
}

static GtkWidget *
make_button (CirkelOptionsField *self, const CirkelOptionWord *option)
{
  const char *word = option->word;
  GtkWidget  *label
    = g_object_new (GTK_TYPE_LABEL, "label", word, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "child", label, NULL);

  name_button (self, button, option->value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (button_toggled_cb), self);

  return button;
}

static void
cirkel_options_field_dispose (GObject *object)
{
  CirkelOptionsField *self = CIRKEL_OPTIONS_FIELD (object);

  G_OBJECT_CLASS (cirkel_options_field_parent_class)->dispose (object);
  g_clear_object (&self->record);
  g_clear_object (&self->history);
}

static void
cirkel_options_field_finalize (GObject *object)
{
  g_array_unref (CIRKEL_OPTIONS_FIELD (object)->values);

  G_OBJECT_CLASS (cirkel_options_field_parent_class)->finalize (object);
}

static void
cirkel_options_field_class_init (CirkelOptionsFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_options_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = cirkel_options_field_finalize;

  gtk_widget_class_set_css_name (widget_class, "cirkel-field");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_options_field_init (CirkelOptionsField *self)
{
  CirkelWrapLayout *lines;

  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);

  self->values = g_array_new (FALSE, FALSE, sizeof (int));
  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->label, "field-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  self->box = g_object_new (GTK_TYPE_BOX, "halign", GTK_ALIGN_START, NULL);
  gtk_widget_add_css_class (self->box, "linked");
  /* On a narrow window the buttons take more lines than one. */
  lines = g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL);
  cirkel_wrap_layout_set_spacing (lines, 0, 6);
  gtk_widget_set_layout_manager (self->box, GTK_LAYOUT_MANAGER (lines));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * cirkel_options_field_new:
 * @history: where what is chosen is kept
 * @record: (type CirkelRecord): a record of a conversation
 * @field: a field of it that holds a number, a yes or no, or an enumeration
 * @label: what is chosen, in the language in use
 * @words: (array length=n_words): the values that can be chosen, with their words
 * @n_words: how many
 *
 * Returns: (transfer floating): a field for the choice
 */
GtkWidget *
cirkel_options_field_new (CirkelHistory          *history,
                          gpointer                record,
                          const char             *field,
                          const char             *label,
                          const CirkelOptionWord *words,
                          guint                   n_words)
{
  CirkelOptionsField *self = g_object_new (CIRKEL_TYPE_OPTIONS_FIELD, NULL);
  g_autofree char    *signal = g_strconcat ("notify::", field, NULL);

  self->history = g_object_ref (history);
  self->record = g_object_ref (record);
  self->field = cirkel_record_find_field (record, field);
  gtk_label_set_text (GTK_LABEL (self->label), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label,
                                  NULL, -1);

  for (guint i = 0; i < n_words; i++)
    {
      g_array_append_val (self->values, words[i].value);
      self->has_none |= words[i].value == 0;
      gtk_box_append (GTK_BOX (self->box), make_button (self, &words[i]));
    }
  g_signal_connect_object (record, signal, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_options_field_set_label_visible:
 * @self: a field
 * @visible: whether the label can be seen; assistive technology knows it anyway
 *
 * Hides the label where what stands around the field says the same.
 */
void
cirkel_options_field_set_label_visible (CirkelOptionsField *self, gboolean visible)
{
  gtk_widget_set_visible (self->label, visible);
}
