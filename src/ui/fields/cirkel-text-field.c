/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-text-field.h"

#include "cirkel-field-name.h"
#include "cirkel-record-edits.h"
#include "cirkel-words-field.h"

/**
 * CirkelTextField:
 *
 * A text of a record, with a label above it: one line, or a field that grows with its text.
 *
 * What a person types goes through the history, and what the history does shows here.
 */

#define LEAST_HEIGHT 38
#define MOST_HEIGHT 220

struct _CirkelTextField
{
  CirkelPile parent_instance;

  CirkelHistory     *history;
  CirkelRecord      *record;
  const CirkelField *field;

  GtkWidget *label;
  GtkWidget *entry; /* for one line … */
  GtkWidget *words; /* … or for any number */
  gboolean   updating;
};

G_DEFINE_FINAL_TYPE (CirkelTextField, cirkel_text_field, CIRKEL_TYPE_PILE)

static void
write_text (CirkelTextField *self, const char *text)
{
  self->updating = TRUE;
  cirkel_edit_write (self->history, self->record, self->field->name, text);
  self->updating = FALSE;
}

static void
entry_changed_cb (CirkelTextField *self)
{
  if (!self->updating)
    write_text (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
words_edited_cb (CirkelTextField *self, const char *text)
{
  write_text (self, text);
}

static void
left_cb (CirkelTextField *self)
{
  cirkel_history_seal (self->history);
}

static void
update (CirkelTextField *self)
{
  const char *text = cirkel_record_get_text (self->record, self->field);

  if (self->updating)
    return;

  self->updating = TRUE;
  if (self->words != NULL)
    cirkel_words_field_set_text (CIRKEL_WORDS_FIELD (self->words), text);
  else if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->updating = FALSE;
}

static void
make_entry (CirkelTextField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = gtk_entry_new ();
  gtk_entry_set_max_length (GTK_ENTRY (self->entry), self->field->max);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->label, NULL, -1);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (entry_changed_cb), self);
  /* Focus can leave the entry after the field itself is gone. */
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->entry, focus);
}

static void
make_words (CirkelTextField *self)
{
  self->words = cirkel_words_field_new ((guint)self->field->max);
  cirkel_words_field_set_growing (CIRKEL_WORDS_FIELD (self->words), LEAST_HEIGHT, MOST_HEIGHT);
  cirkel_words_field_set_label (CIRKEL_WORDS_FIELD (self->words), self->label);
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
  g_signal_connect_swapped (self->words, "edited", G_CALLBACK (words_edited_cb), self);
  g_signal_connect_swapped (self->words, "left", G_CALLBACK (left_cb), self);
}

static gboolean
cirkel_text_field_grab_focus (GtkWidget *widget)
{
  CirkelTextField *self = CIRKEL_TEXT_FIELD (widget);

  return gtk_widget_grab_focus (self->words != NULL ? self->words : self->entry);
}

static void
cirkel_text_field_dispose (GObject *object)
{
  CirkelTextField *self = CIRKEL_TEXT_FIELD (object);

  G_OBJECT_CLASS (cirkel_text_field_parent_class)->dispose (object);
  g_clear_object (&self->record);
  g_clear_object (&self->history);
}

static void
cirkel_text_field_class_init (CirkelTextFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_text_field_dispose;
  widget_class->grab_focus = cirkel_text_field_grab_focus;

  gtk_widget_class_set_css_name (widget_class, "cirkel-field");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_text_field_init (CirkelTextField *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (self->label, "field-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

/**
 * cirkel_text_field_new:
 * @history: where what is typed is kept
 * @record: (type CirkelRecord): a record of a conversation
 * @field: a field of it that holds text
 * @label: what the text is, in the language in use
 *
 * Returns: (transfer floating): a field for the text
 */
GtkWidget *
cirkel_text_field_new (CirkelHistory *history, gpointer record, const char *field, const char *label)
{
  CirkelTextField *self = g_object_new (CIRKEL_TYPE_TEXT_FIELD, NULL);
  g_autofree char *signal = g_strconcat ("notify::", field, NULL);

  self->history = g_object_ref (history);
  self->record = g_object_ref (record);
  self->field = cirkel_record_find_field (record, field);
  cirkel_field_name_widget (GTK_WIDGET (self), record, field, NULL);
  gtk_label_set_text (GTK_LABEL (self->label), label);

  if (self->field->kind == CIRKEL_FIELD_LINE)
    make_entry (self);
  else
    make_words (self);
  g_signal_connect_object (record, signal, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_text_field_set_hint:
 * @self: a field
 * @hint: (nullable): what stands in it as long as it is empty
 *
 * Says in the field itself what can be written there.
 */
void
cirkel_text_field_set_hint (CirkelTextField *self, const char *hint)
{
  if (self->words != NULL)
    cirkel_words_field_set_hint (CIRKEL_WORDS_FIELD (self->words), hint);
  else
    gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), hint);
}

/**
 * cirkel_text_field_set_label_visible:
 * @self: a field
 * @visible: whether the label can be seen; assistive technology knows it anyway
 *
 * Hides the label where what stands around the field says the same.
 */
void
cirkel_text_field_set_label_visible (CirkelTextField *self, gboolean visible)
{
  gtk_widget_set_visible (self->label, visible);
}

/**
 * cirkel_text_field_set_editable:
 * @self: a field
 * @editable: whether a person can change the text
 *
 * A text that cannot be changed can be read and copied.
 */
void
cirkel_text_field_set_editable (CirkelTextField *self, gboolean editable)
{
  if (self->words != NULL)
    cirkel_words_field_set_editable (CIRKEL_WORDS_FIELD (self->words), editable);
  else
    gtk_editable_set_editable (GTK_EDITABLE (self->entry), editable);
}
