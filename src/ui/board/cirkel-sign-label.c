/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-sign-label.h"

#include "cirkel-child.h"
#include "cirkel-symbol.h"

/**
 * CirkelSignLabel:
 *
 * A sign, such as a lock, and the words beside it that say what it means. Where the words take
 * several lines the sign stands beside the first.
 *
 * It measures itself: a box adds up the foot of the picture and that of the letters, and a grid
 * in a button to tick takes the height of its words at their narrowest.
 */

#define SPACING 5

struct _CirkelSignLabel
{
  GtkWidget parent_instance;

  GtkWidget *sign;
  GtkWidget *words;
};

G_DEFINE_FINAL_TYPE (CirkelSignLabel, cirkel_sign_label, GTK_TYPE_WIDGET)

static int
get_indent (CirkelSignLabel *self)
{
  return cirkel_child_natural (self->sign, GTK_ORIENTATION_HORIZONTAL, -1) + SPACING;
}

static GtkSizeRequestMode
cirkel_sign_label_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_sign_label_measure (GtkWidget     *widget,
                           GtkOrientation orientation,
                           int            for_size,
                           int           *minimum,
                           int           *natural,
                           int           *minimum_baseline,
                           int           *natural_baseline)
{
  CirkelSignLabel *self = CIRKEL_SIGN_LABEL (widget);
  int              indent = get_indent (self);
  int              sign_height;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = indent + cirkel_child_least (self->words, orientation, -1);
      *natural = indent + cirkel_child_natural (self->words, orientation, -1);
      return;
    }

  if (for_size >= 0)
    for_size = MAX (for_size - indent, cirkel_child_least (self->words, GTK_ORIENTATION_HORIZONTAL, -1));
  sign_height = cirkel_child_natural (self->sign, orientation, -1);
  *minimum = MAX (cirkel_child_least (self->words, orientation, for_size), sign_height);
  *natural = MAX (cirkel_child_natural (self->words, orientation, for_size), sign_height);
}

static void
cirkel_sign_label_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelSignLabel *self = CIRKEL_SIGN_LABEL (widget);
  int              indent = get_indent (self);
  int              line_height = cirkel_child_natural (self->words, GTK_ORIENTATION_VERTICAL, -1);
  int              sign_height = cirkel_child_natural (self->sign, GTK_ORIENTATION_VERTICAL, -1);
  int words_height = cirkel_child_natural (self->words, GTK_ORIENTATION_VERTICAL, width - indent);
  int top = MAX (0, height - MAX (words_height, sign_height)) / 2;

  cirkel_child_place (self->sign, 0, top + MAX (0, line_height - sign_height) / 2, indent - SPACING,
                      sign_height);
  cirkel_child_place (self->words, indent, top + MAX (0, sign_height - line_height) / 2, width - indent,
                      MAX (words_height, line_height));
}

static void
cirkel_sign_label_dispose (GObject *object)
{
  CirkelSignLabel *self = CIRKEL_SIGN_LABEL (object);

  g_clear_pointer (&self->sign, gtk_widget_unparent);
  g_clear_pointer (&self->words, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_sign_label_parent_class)->dispose (object);
}

static void
cirkel_sign_label_class_init (CirkelSignLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_sign_label_dispose;
  widget_class->get_request_mode = cirkel_sign_label_get_request_mode;
  widget_class->measure = cirkel_sign_label_measure;
  widget_class->size_allocate = cirkel_sign_label_size_allocate;
}

static void
cirkel_sign_label_init (CirkelSignLabel *self)
{
  self->sign = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->words
    = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (self->sign, "sign");
  gtk_widget_set_parent (self->sign, GTK_WIDGET (self));
  gtk_widget_set_parent (self->words, GTK_WIDGET (self));
}

/**
 * cirkel_sign_label_new:
 * @symbol: the name of one of the program's symbols
 * @words: (nullable): what it means, in the language in use
 *
 * Returns: (transfer floating): a sign with words beside it
 */
GtkWidget *
cirkel_sign_label_new (const char *symbol, const char *words)
{
  CirkelSignLabel *self = g_object_new (CIRKEL_TYPE_SIGN_LABEL, NULL);
  g_autoptr (GdkPaintable) picture = cirkel_symbol_new (symbol);

  gtk_image_set_from_paintable (GTK_IMAGE (self->sign), picture);
  cirkel_sign_label_set_words (self, words);

  return GTK_WIDGET (self);
}

/**
 * cirkel_sign_label_set_words:
 * @self: a sign with words beside it
 * @words: (nullable): what it means, in the language in use
 */
void
cirkel_sign_label_set_words (CirkelSignLabel *self, const char *words)
{
  gtk_label_set_label (GTK_LABEL (self->words), words != NULL ? words : "");
}
