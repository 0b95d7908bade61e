/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-factor-row.h"

#include <glib/gi18n-lib.h>

#include "cirkel-options-field.h"
#include "cirkel-talk-words.h"
#include "cirkel-text-field.h"

/**
 * CirkelFactorRow:
 *
 * One thing that helps or hinders: in which words, and where it is found.
 *
 * Emits `remove` when a person wants it gone.
 */

struct _CirkelFactorRow
{
  CirkelPile parent_instance;

  CirkelFactor *factor;
  GtkWidget    *text;
};

G_DEFINE_FINAL_TYPE (CirkelFactorRow, cirkel_factor_row, CIRKEL_TYPE_PILE)

enum
{
  REMOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
remove_clicked_cb (CirkelFactorRow *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

static GtkWidget *
make_remove_button (CirkelFactorRow *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_name (button, "remove-factor");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, _ ("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remove what helps or hinders"), -1);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_clicked_cb), self);

  return button;
}

static GtkWidget *
make_where (CirkelHistory *history, CirkelFactor *factor)
{
  CirkelOptionWord words[CIRKEL_WHERE_ELSEWHERE + 1];
  GtkWidget       *where;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    words[i] = (CirkelOptionWord){ (int)i, cirkel_talk_words_where (i) };
  where
    = cirkel_options_field_new (history, factor, "where", _ ("Where is it?"), words, G_N_ELEMENTS (words));
  cirkel_options_field_set_label_visible (CIRKEL_OPTIONS_FIELD (where), FALSE);
  gtk_widget_set_halign (where, GTK_ALIGN_START);

  return where;
}

static void
cirkel_factor_row_dispose (GObject *object)
{
  CirkelFactorRow *self = CIRKEL_FACTOR_ROW (object);

  G_OBJECT_CLASS (cirkel_factor_row_parent_class)->dispose (object);
  g_clear_object (&self->factor);
}

static void
cirkel_factor_row_class_init (CirkelFactorRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_factor_row_dispose;

  signals[REMOVE] = g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "cirkel-factor");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_factor_row_init (CirkelFactorRow *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 6);
}

/**
 * cirkel_factor_row_new:
 * @history: the history
 * @factor: a factor
 * @editable: whether it can be changed
 *
 * Returns: (transfer floating): a row for the factor
 */
GtkWidget *
cirkel_factor_row_new (CirkelHistory *history, CirkelFactor *factor, gboolean editable)
{
  CirkelFactorRow *self = g_object_new (CIRKEL_TYPE_FACTOR_ROW, NULL);
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget       *where = make_where (history, factor);

  self->factor = g_object_ref (factor);
  self->text = cirkel_text_field_new (history, factor, "text", _ ("What is it?"));
  cirkel_text_field_set_label_visible (CIRKEL_TEXT_FIELD (self->text), FALSE);
  cirkel_text_field_set_editable (CIRKEL_TEXT_FIELD (self->text), editable);
  gtk_widget_set_sensitive (where, editable);
  gtk_widget_set_hexpand (self->text, TRUE);
  gtk_box_append (GTK_BOX (line), self->text);
  if (editable)
    gtk_box_append (GTK_BOX (line), make_remove_button (self));
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  gtk_widget_set_parent (where, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * cirkel_factor_row_get_factor:
 * @self: a row
 *
 * Returns: (transfer none): its factor
 */
CirkelFactor *
cirkel_factor_row_get_factor (CirkelFactorRow *self)
{
  return self->factor;
}

/**
 * cirkel_factor_row_write:
 * @self: a row
 *
 * Puts the cursor in its text.
 */
void
cirkel_factor_row_write (CirkelFactorRow *self)
{
  gtk_widget_child_focus (self->text, GTK_DIR_TAB_FORWARD);
}
