/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-audience-chooser.h"

#include <glib/gi18n-lib.h>

#include "cirkel-audience.h"

/**
 * CirkelAudienceChooser:
 *
 * For whom the summary is: three large choices, each with what they get.
 */

#define N_AUDIENCES (CIRKEL_AUDIENCE_EMPLOYER + 1)

struct _CirkelAudienceChooser
{
  CirkelPile parent_instance;

  CirkelPreview *preview;
  GtkWidget     *buttons[N_AUDIENCES];
};

G_DEFINE_FINAL_TYPE (CirkelAudienceChooser, cirkel_audience_chooser, CIRKEL_TYPE_PILE)

static void
update (CirkelAudienceChooser *self)
{
  CirkelAudience audience = cirkel_preview_get_audience (self->preview);

  for (guint i = 0; i < N_AUDIENCES; i++)
    {
      if (i == audience)
        gtk_widget_add_css_class (self->buttons[i], "chosen");
      else
        gtk_widget_remove_css_class (self->buttons[i], "chosen");
    }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->buttons[audience]), TRUE);
}

static void
toggled_cb (CirkelAudienceChooser *self, GtkCheckButton *button)
{
  if (!gtk_check_button_get_active (button))
    return;

  for (guint i = 0; i < N_AUDIENCES; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      cirkel_preview_set_audience (self->preview, (CirkelAudience)i);
}

static void
cirkel_audience_chooser_dispose (GObject *object)
{
  CirkelAudienceChooser *self = CIRKEL_AUDIENCE_CHOOSER (object);

  G_OBJECT_CLASS (cirkel_audience_chooser_parent_class)->dispose (object);
  g_clear_object (&self->preview);
}

static void
cirkel_audience_chooser_class_init (CirkelAudienceChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_audience_chooser_dispose;

  gtk_widget_class_set_css_name (widget_class, "cirkel-audience");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
cirkel_audience_chooser_init (CirkelAudienceChooser *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);
}

static GtkWidget *
make_label (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
add_choice (CirkelAudienceChooser *self, CirkelAudience audience, const char *title, const char *about)
{
  GtkWidget *button
    = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget       *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *name = g_strconcat ("audience-", cirkel_audience_get_name (audience), NULL);

  gtk_box_append (GTK_BOX (words), make_label (title, "heading"));
  gtk_box_append (GTK_BOX (words), make_label (about, "explanation"));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), words);
  if (self->buttons[0] != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), GTK_CHECK_BUTTON (self->buttons[0]));
  gtk_widget_set_name (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, about, -1);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  self->buttons[audience] = button;
}

/**
 * cirkel_audience_chooser_new:
 * @preview: what is to leave
 *
 * Returns: (transfer floating): a choice for whom it is, in the language in use
 */
GtkWidget *
cirkel_audience_chooser_new (CirkelPreview *preview)
{
  CirkelAudienceChooser *self = g_object_new (CIRKEL_TYPE_AUDIENCE_CHOOSER, NULL);
  GtkWidget             *title = make_label (_ ("For whom?"), "title-4");

  self->preview = g_object_ref (preview);
  gtk_widget_set_parent (title, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, title, NULL,
                                  -1);

  add_choice (self, CIRKEL_AUDIENCE_CLIENT, _ ("The client"),
              _ ("Everything: the board, your words and what you agreed."));
  add_choice (self, CIRKEL_AUDIENCE_PROFESSIONAL, _ ("The file of the professional"),
              _ ("Everything except what the client keeps to themselves."));
  add_choice (self, CIRKEL_AUDIENCE_EMPLOYER, _ ("The employer"),
              _ ("Only the agreements that the client ticks. Nothing else."));
  update (self);
  for (guint i = 0; i < N_AUDIENCES; i++)
    g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (preview, "notify::audience", G_CALLBACK (update), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
