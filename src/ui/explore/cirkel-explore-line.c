/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-line.h"

#include <glib/gi18n-lib.h>

#include "cirkel-explore-change.h"
#include "cirkel-fold-layout.h"
#include "cirkel-sign-label.h"
#include "cirkel-text.h"

/**
 * CirkelExploreLine:
 *
 * Something that the client prepared, to look over, with a button to where it can be changed.
 */

#define SYMBOL_SIZE 24

struct _CirkelExploreLine
{
  GtkWidget parent_instance;

  CirkelExploreText *text;
};

G_DEFINE_FINAL_TYPE (CirkelExploreLine, cirkel_explore_line, GTK_TYPE_WIDGET)

/**
 * cirkel_explore_text_new:
 * @title: what it says
 * @note: (nullable): what stands above it
 *
 * Returns: (transfer full): something that the client prepared
 */
CirkelExploreText *
cirkel_explore_text_new (const char *title, const char *note)
{
  CirkelExploreText *self = g_new0 (CirkelExploreText, 1);

  self->title = cirkel_text_clean_lines (title);
  self->note = note != NULL ? cirkel_text_clean (note) : NULL;

  return self;
}

/**
 * cirkel_explore_text_free:
 * @self: (transfer full): something that the client prepared
 */
void
cirkel_explore_text_free (CirkelExploreText *self)
{
  g_free (self->title);
  g_free (self->note);
  g_free (self->detail);
  g_free (self->words);
  g_free (self->page);
  g_clear_object (&self->symbol);
  g_free (self);
}

/**
 * cirkel_explore_text_equal:
 * @a: something that the client prepared
 * @b: something that the client prepared
 *
 * Returns: whether both look the same
 */
gboolean
cirkel_explore_text_equal (const CirkelExploreText *a, const CirkelExploreText *b)
{
  return g_str_equal (a->title, b->title) && g_strcmp0 (a->note, b->note) == 0
         && g_strcmp0 (a->detail, b->detail) == 0 && g_strcmp0 (a->words, b->words) == 0
         && g_strcmp0 (a->page, b->page) == 0 && g_strcmp0 (a->symbol_class, b->symbol_class) == 0
         && a->is_private == b->is_private;
}

static void
cirkel_explore_line_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (cirkel_explore_line_parent_class)->dispose (object);
}

static void
cirkel_explore_line_finalize (GObject *object)
{
  cirkel_explore_text_free (CIRKEL_EXPLORE_LINE (object)->text);

  G_OBJECT_CLASS (cirkel_explore_line_parent_class)->finalize (object);
}

static void
cirkel_explore_line_class_init (CirkelExploreLineClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = cirkel_explore_line_dispose;
  object_class->finalize = cirkel_explore_line_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-explore-line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
cirkel_explore_line_init (CirkelExploreLine *self)
{
}

static void
append_label (GtkWidget *box, const char *text, const char *css_class)
{
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return;

  label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                        PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
make_private (void)
{
  GtkWidget *sign = cirkel_sign_label_new ("cirkel-lock", _ ("Only for me"));

  gtk_widget_add_css_class (sign, "dim-label");

  return sign;
}

static GtkWidget *
make_texts (CirkelExploreLine *self)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *quote = NULL;

  /* Translators: what the client said, in quotation marks. */
  if (self->text->words != NULL && *self->text->words != '\0')
    quote = g_strdup_printf (_ ("“%s”"), self->text->words);
  append_label (box, self->text->note, "dim-label");
  append_label (box, self->text->title, "said");
  append_label (box, self->text->detail, "dim-label");
  append_label (box, quote, "quote");
  if (self->text->is_private)
    gtk_box_append (GTK_BOX (box), make_private ());
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return box;
}

static GtkWidget *
make_content (CirkelExploreLine *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *image;

  if (self->text->symbol != NULL)
    {
      image
        = g_object_new (GTK_TYPE_IMAGE, "paintable", self->text->symbol, "pixel-size", SYMBOL_SIZE, "valign",
                        GTK_ALIGN_START, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_add_css_class (image, "value-symbol");
      gtk_widget_add_css_class (image, self->text->symbol_class);
      gtk_box_append (GTK_BOX (box), image);
    }
  gtk_box_append (GTK_BOX (box), make_texts (self));

  return box;
}

/* A line that answers a question is known by the question. */
static void
add_change (CirkelExploreLine *self)
{
  const CirkelExploreText *text = self->text;
  gtk_widget_set_layout_manager (GTK_WIDGET (self), g_object_new (CIRKEL_TYPE_FOLD_LAYOUT, NULL));
  gtk_widget_set_parent (
    cirkel_explore_change_new (text->page, text->note != NULL ? text->note : text->title), GTK_WIDGET (self));
}

/**
 * cirkel_explore_line_new:
 * @text: (transfer full): what the client prepared
 *
 * Returns: (transfer floating): the line that says it
 */
GtkWidget *
cirkel_explore_line_new (CirkelExploreText *text)
{
  CirkelExploreLine *self = g_object_new (CIRKEL_TYPE_EXPLORE_LINE, NULL);

  self->text = text;
  gtk_widget_set_parent (make_content (self), GTK_WIDGET (self));
  if (text->page != NULL)
    add_change (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text->title, -1);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_line_get_text:
 * @self: a line
 *
 * Returns: (transfer none): what it says
 */
const CirkelExploreText *
cirkel_explore_line_get_text (CirkelExploreLine *self)
{
  return self->text;
}
