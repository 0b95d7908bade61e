/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-choice-option.h"

#include <glib/gi18n-lib.h>

#include "cirkel-record-edits.h"
#include "cirkel-text-field.h"

/**
 * CirkelChoiceOption:
 *
 * One option of a choice, with what speaks for and against it. All options look the same:
 * none is better than another.
 */

struct _CirkelChoiceOption
{
  CirkelPile parent_instance;

  CirkelTalk   *talk; /* only where it can be changed, as the choice */
  CirkelChoice *choice;
  CirkelOption *option;
  GtkWidget    *title;
  GtkWidget    *remove;
  GtkWidget    *text;
  GtkWidget    *in_favour;
  GtkWidget    *against;
  GtkWidget    *in_favour_title;
  GtkWidget    *against_title;
};

G_DEFINE_FINAL_TYPE (CirkelChoiceOption, cirkel_choice_option, CIRKEL_TYPE_PILE)

static void
append (CirkelChoiceOption *self, GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
remove_clicked_cb (CirkelChoiceOption *self)
{
  cirkel_edit_remove (cirkel_talk_get_history (self->talk), self->choice, "options", self->option);
}

static GtkWidget *
make_head (CirkelChoiceOption *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  gtk_widget_add_css_class (self->title, "heading");
  gtk_box_append (GTK_BOX (head), self->title);
  if (self->talk == NULL || !cirkel_talk_get_editable (self->talk))
    return head;

  self->remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  gtk_widget_set_name (self->remove, "option-remove");
  gtk_widget_add_css_class (self->remove, "flat");
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (remove_clicked_cb), self);
  gtk_box_append (GTK_BOX (head), self->remove);

  return head;
}

static GtkWidget *
make_field (CirkelChoiceOption *self, const char *field, const char *label)
{
  GtkWidget *text = cirkel_text_field_new (cirkel_talk_get_history (self->talk), self->option, field, label);
  g_autofree char *name = g_strconcat ("option-", field, NULL);

  gtk_widget_set_name (text, name);
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (text), cirkel_talk_get_editable (self->talk));

  return text;
}

static void
make_fields (CirkelChoiceOption *self)
{
  append (self, make_head (self));
  self->text = make_field (self, "text", _ ("What could we do?"));
  cirkel_text_field_set_label_visible (CIRKEL_TEXT_FIELD (self->text), FALSE);
  append (self, self->text);
  append (self, make_field (self, "for", _ ("Good about it")));
  append (self, make_field (self, "against", _ ("Difficult about it")));
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
make_labels (CirkelChoiceOption *self)
{
  append (self, make_head (self));
  gtk_widget_remove_css_class (self->title, "heading");
  gtk_widget_add_css_class (self->title, "dim-label");
  self->text = make_label ("", "heading");
  self->in_favour_title = make_label (_ ("Good about it"), "caption-heading");
  self->in_favour = make_label ("", NULL);
  self->against_title = make_label (_ ("Difficult about it"), "caption-heading");
  self->against = make_label ("", NULL);
  append (self, self->text);
  append (self, self->in_favour_title);
  append (self, self->in_favour);
  append (self, self->against_title);
  append (self, self->against);
}

static void
show_label (GtkWidget *title, GtkWidget *label, const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, *text != '\0');
  if (title != NULL)
    gtk_widget_set_visible (title, *text != '\0');
}

static void
show_option (CirkelChoiceOption *self)
{
  show_label (NULL, self->text, cirkel_record_text (self->option, "text"));
  show_label (self->in_favour_title, self->in_favour, cirkel_record_text (self->option, "for"));
  show_label (self->against_title, self->against, cirkel_record_text (self->option, "against"));
}

static void
cirkel_choice_option_dispose (GObject *object)
{
  CirkelChoiceOption *self = CIRKEL_CHOICE_OPTION (object);

  G_OBJECT_CLASS (cirkel_choice_option_parent_class)->dispose (object);
  g_clear_object (&self->option);
  g_clear_object (&self->choice);
  g_clear_object (&self->talk);
}

static void
cirkel_choice_option_class_init (CirkelChoiceOptionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_choice_option_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-option");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cirkel_choice_option_init (CirkelChoiceOption *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_name (GTK_WIDGET (self), "option");
}

/**
 * cirkel_choice_option_new:
 * @talk: the conversation on the screen
 * @choice: one of its choices
 * @option: one of the options of the choice
 *
 * Returns: (transfer floating): the fields of @option
 */
GtkWidget *
cirkel_choice_option_new (CirkelTalk *talk, CirkelChoice *choice, CirkelOption *option)
{
  CirkelChoiceOption *self = g_object_new (CIRKEL_TYPE_CHOICE_OPTION, NULL);

  self->talk = g_object_ref (talk);
  self->choice = g_object_ref (choice);
  self->option = g_object_ref (option);
  make_fields (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_choice_option_new_to_read:
 * @option: an option of a choice
 *
 * Returns: (transfer floating): @option, to read
 */
GtkWidget *
cirkel_choice_option_new_to_read (CirkelOption *option)
{
  CirkelChoiceOption *self = g_object_new (CIRKEL_TYPE_CHOICE_OPTION, NULL);

  self->option = g_object_ref (option);
  make_labels (self);
  g_signal_connect_object (option, "notify", G_CALLBACK (show_option), self, G_CONNECT_SWAPPED);
  show_option (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_choice_option_get_option:
 * @self: an option
 *
 * Returns: (transfer none): the record that it shows
 */
CirkelOption *
cirkel_choice_option_get_option (CirkelChoiceOption *self)
{
  return self->option;
}

/**
 * cirkel_choice_option_set_position:
 * @self: an option
 * @position: which one of the choice it is, from 0
 */
void
cirkel_choice_option_set_position (CirkelChoiceOption *self, guint position)
{
  g_autofree char *title = g_strdup_printf (_ ("Option %u"), position + 1);
  g_autofree char *remove = g_strdup_printf (_ ("Remove option %u"), position + 1);

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (self->remove == NULL)
    return;

  gtk_widget_set_tooltip_text (self->remove, remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
}

/**
 * cirkel_choice_option_focus:
 * @self: an option that can be changed
 *
 * Puts the cursor into its text.
 */
void
cirkel_choice_option_focus (CirkelChoiceOption *self)
{
  if (!gtk_widget_grab_focus (self->text))
    gtk_widget_child_focus (self->text, GTK_DIR_TAB_FORWARD);
}
