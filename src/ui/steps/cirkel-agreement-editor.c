/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-agreement-editor.h"

#include <glib/gi18n-lib.h>

#include "cirkel-date-field.h"
#include "cirkel-options-field.h"
#include "cirkel-private-toggle.h"
#include "cirkel-record-edits.h"
#include "cirkel-talk-words.h"
#include "cirkel-text-field.h"
#include "cirkel-tiles-layout.h"
#include "cirkel-value-field.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelAgreementEditor:
 *
 * The fields of one agreement: what, who, for which value, by when, and what if it fails.
 */

struct _CirkelAgreementEditor
{
  CirkelPile parent_instance;

  CirkelTalk      *talk;
  CirkelAgreement *agreement;
  GtkWidget       *text;
  GtkWidget       *who_else;
  GtkWidget       *small_step;
  gboolean         updating;
};

G_DEFINE_FINAL_TYPE (CirkelAgreementEditor, cirkel_agreement_editor, CIRKEL_TYPE_PILE)

static void
show_who_else (CirkelAgreementEditor *self)
{
  gtk_widget_set_visible (self->who_else, cirkel_record_int (self->agreement, "who") == CIRKEL_PARTY_OTHER);
}

static void
show_small_step (CirkelAgreementEditor *self)
{
  self->updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->small_step),
                               cirkel_record_int (self->agreement, "small-step"));
  self->updating = FALSE;
}

static void
small_step_toggled_cb (CirkelAgreementEditor *self)
{
  if (!self->updating)
    cirkel_edit_choose (cirkel_talk_get_history (self->talk), self->agreement, "small-step",
                        gtk_check_button_get_active (GTK_CHECK_BUTTON (self->small_step)));
}

static GtkWidget *
make_who (CirkelAgreementEditor *self)
{
  CirkelOptionWord words[CIRKEL_PARTY_OTHER];
  GtkWidget       *field;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      words[i].value = CIRKEL_PARTY_CLIENT + (int)i;
      words[i].word = cirkel_talk_words_party (CIRKEL_PARTY_CLIENT + i);
    }
  field = cirkel_options_field_new (cirkel_talk_get_history (self->talk), self->agreement, "who",
                                    _ ("Who does it?"), words, G_N_ELEMENTS (words));
  gtk_widget_set_name (field, "agreement-who");

  return field;
}

static GtkWidget *
make_text_field (CirkelAgreementEditor *self, const char *field, const char *label, const char *hint)
{
  GtkWidget *text
    = cirkel_text_field_new (cirkel_talk_get_history (self->talk), self->agreement, field, label);
  g_autofree char *name = g_strconcat ("agreement-", field, NULL);

  gtk_widget_set_name (text, name);
  if (hint != NULL)
    cirkel_text_field_set_hint (CIRKEL_TEXT_FIELD (text), hint);

  return text;
}

/* What is chosen rather than written: beside each other where there is room. */
static GtkWidget *
make_value_and_day (CirkelAgreementEditor *self)
{
  GtkWidget *tiles = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *day
    = cirkel_date_field_new (cirkel_talk_get_history (self->talk), self->agreement, "by", _ ("By when?"));

  gtk_widget_set_layout_manager (tiles, g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL));
  gtk_widget_set_name (day, "agreement-by");
  gtk_box_append (GTK_BOX (tiles), cirkel_value_field_new (self->talk, self->agreement));
  gtk_box_append (GTK_BOX (tiles), day);

  return tiles;
}

static void
make_small_step (CirkelAgreementEditor *self)
{
  const char *words = _ ("First small step: this can be done this week");
  GtkWidget  *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, NULL);

  self->small_step = g_object_new (GTK_TYPE_CHECK_BUTTON, "child", label, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->small_step), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
  gtk_widget_set_name (self->small_step, "agreement-small-step");
  gtk_widget_add_css_class (self->small_step, "text-button");
  g_signal_connect_swapped (self->small_step, "toggled", G_CALLBACK (small_step_toggled_cb), self);
}

/* Who else may know of it. */
static GtkWidget *
make_marks (CirkelAgreementEditor *self)
{
  GtkWidget     *marks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  CirkelHistory *history = cirkel_talk_get_history (self->talk);
  GtkWidget *private = cirkel_private_toggle_new (history, self->agreement, "private", _ ("Only for me"));
  GtkWidget *employer
    = cirkel_private_toggle_new (history, self->agreement, "for-employer", _ ("For my employer"));

  gtk_widget_set_layout_manager (marks, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_name (private, "agreement-private");
  gtk_widget_set_name (employer, "agreement-for-employer");
  gtk_box_append (GTK_BOX (marks), private);
  gtk_box_append (GTK_BOX (marks), employer);

  return marks;
}

static void
append (CirkelAgreementEditor *self, GtkWidget *child)
{
  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
make_fields (CirkelAgreementEditor *self)
{
  self->text = make_text_field (self, "text", _ ("What do we agree?"), NULL);
  self->who_else = make_text_field (self, "who-else", _ ("Who is that?"), _ ("A role, no name"));
  make_small_step (self);

  append (self, self->text);
  append (self, make_who (self));
  append (self, self->who_else);
  append (self, make_value_and_day (self));
  append (self, make_text_field (self, "if-not", _ ("What if it does not work out?"), NULL));
  append (self, self->small_step);
  append (self, make_marks (self));
}

static void
cirkel_agreement_editor_dispose (GObject *object)
{
  CirkelAgreementEditor *self = CIRKEL_AGREEMENT_EDITOR (object);

  G_OBJECT_CLASS (cirkel_agreement_editor_parent_class)->dispose (object);
  g_clear_object (&self->agreement);
  g_clear_object (&self->talk);
}

static void
cirkel_agreement_editor_class_init (CirkelAgreementEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_agreement_editor_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-agreement-editor");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_agreement_editor_init (CirkelAgreementEditor *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 12);
}

/**
 * cirkel_agreement_editor_new:
 * @talk: the conversation on the screen
 * @agreement: one of its agreements
 *
 * Returns: (transfer floating): the fields of @agreement
 */
GtkWidget *
cirkel_agreement_editor_new (CirkelTalk *talk, CirkelAgreement *agreement)
{
  CirkelAgreementEditor *self = g_object_new (CIRKEL_TYPE_AGREEMENT_EDITOR, NULL);

  self->talk = g_object_ref (talk);
  self->agreement = g_object_ref (agreement);
  make_fields (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Change the agreement"), -1);

  g_signal_connect_object (agreement, "notify::who", G_CALLBACK (show_who_else), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (agreement, "notify::small-step", G_CALLBACK (show_small_step), self,
                           G_CONNECT_SWAPPED);
  show_who_else (self);
  show_small_step (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_agreement_editor_focus:
 * @self: an editor
 *
 * Puts the cursor into what is agreed.
 */
void
cirkel_agreement_editor_focus (CirkelAgreementEditor *self)
{
  if (!gtk_widget_grab_focus (self->text))
    gtk_widget_child_focus (self->text, GTK_DIR_TAB_FORWARD);
}
