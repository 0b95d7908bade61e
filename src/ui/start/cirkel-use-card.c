/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-use-card.h"

/**
 * CirkelUseCard:
 *
 * One use of the program, to choose on the start screen: a picture, a name and a few words.
 *
 * The whole card is the button: what looks like one on it only says what a click does.
 */

struct _CirkelUseCard
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (CirkelUseCard, cirkel_use_card, GTK_TYPE_BUTTON)

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
make_begin (const char *text)
{
  GtkWidget *begin = gtk_label_new (text);

  gtk_widget_add_css_class (begin, "begin");
  gtk_widget_set_halign (begin, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (begin, GTK_ALIGN_END);
  gtk_widget_set_vexpand (begin, TRUE);

  return begin;
}

static void
cirkel_use_card_class_init (CirkelUseCardClass *klass)
{
}

static void
cirkel_use_card_init (CirkelUseCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "use-card");
}

/**
 * cirkel_use_card_new:
 * @scene: who is with the circles in the picture
 * @title: what the use is called
 * @text: for whom and what it is
 * @begin: what a click does, in a word
 * @action: (not nullable): the action of a click
 *
 * Returns: (transfer floating): a use of the program, to choose
 */
GtkWidget *
cirkel_use_card_new (CirkelIllustrationScene scene,
                     const char             *title,
                     const char             *text,
                     const char             *begin,
                     const char             *action)
{
  GtkWidget *self = g_object_new (CIRKEL_TYPE_USE_CARD, "action-name", action, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *picture = cirkel_illustration_new (scene);

  gtk_widget_set_halign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), make_label (title, "title-3"));
  gtk_box_append (GTK_BOX (box), make_label (text, "about"));
  gtk_box_append (GTK_BOX (box), make_begin (begin));
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);

  return self;
}
