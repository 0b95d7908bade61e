/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-case-card.h"

#include <glib/gi18n-lib.h>

/**
 * CirkelCaseCard:
 *
 * A case to choose: what it is about, and what kind of person comes with that question.
 *
 * The whole card is the button: what looks like one on it only says what a click does.
 */

struct _CirkelCaseCard
{
  GtkButton parent_instance;

  CirkelCase *the_case;
};

G_DEFINE_FINAL_TYPE (CirkelCaseCard, cirkel_case_card, GTK_TYPE_BUTTON)

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

static void
append_fact (GtkBox *box, const char *name, const char *text)
{
  gtk_box_append (box, make_label (name, "fact-name"));
  gtk_box_append (box, make_label (text, "fact"));
}

static GtkWidget *
make_choose (void)
{
  GtkWidget *choose = gtk_label_new (_ ("Choose"));

  gtk_widget_add_css_class (choose, "choose");
  gtk_widget_set_halign (choose, GTK_ALIGN_START);
  gtk_widget_set_valign (choose, GTK_ALIGN_END);
  gtk_widget_set_vexpand (choose, TRUE);

  return choose;
}

/* Heard as one sentence, in the order in which it is read. */
static void
describe (CirkelCaseCard *self)
{
  CirkelCase      *the_case = self->the_case;
  g_autofree char *text = g_strdup_printf (
    /* Translators: what a screen reader says of an example to choose: its question, work and education */
    _ ("%s Work: %s Education: %s"), cirkel_case_get_question (the_case), cirkel_case_get_work (the_case),
    cirkel_case_get_education (the_case));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  cirkel_case_get_title (the_case), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
cirkel_case_card_dispose (GObject *object)
{
  g_clear_object (&CIRKEL_CASE_CARD (object)->the_case);

  G_OBJECT_CLASS (cirkel_case_card_parent_class)->dispose (object);
}

static void
cirkel_case_card_class_init (CirkelCaseCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_case_card_dispose;
}

static void
cirkel_case_card_init (CirkelCaseCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "case-card");
  /* The library's card, with its borders in high contrast. */
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
}

/**
 * cirkel_case_card_new:
 * @the_case: a case
 *
 * Returns: (transfer floating): a button that tells what the case is about
 */
GtkWidget *
cirkel_case_card_new (CirkelCase *the_case)
{
  CirkelCaseCard *self = g_object_new (CIRKEL_TYPE_CASE_CARD, NULL);
  GtkWidget      *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->the_case = g_object_ref (the_case);
  gtk_box_append (GTK_BOX (box), make_label (cirkel_case_get_title (the_case), "title-3"));
  gtk_box_append (GTK_BOX (box), make_label (cirkel_case_get_question (the_case), "question"));
  append_fact (GTK_BOX (box), _ ("Work"), cirkel_case_get_work (the_case));
  append_fact (GTK_BOX (box), _ ("Education"), cirkel_case_get_education (the_case));
  gtk_box_append (GTK_BOX (box), make_choose ());
  gtk_button_set_child (GTK_BUTTON (self), box);
  describe (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_case_card_get_case:
 * @self: a case to choose
 *
 * Returns: (transfer none): the case
 */
CirkelCase *
cirkel_case_card_get_case (CirkelCaseCard *self)
{
  return self->the_case;
}
