/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-tips-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * CirkelTipsPage:
 *
 * Subjects on which the program has something to tell, each opened with a click. Emits `close`
 * when a person wants to go back.
 */

struct _CirkelTipsPage
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *head;
};

G_DEFINE_FINAL_TYPE (CirkelTipsPage, cirkel_tips_page, GTK_TYPE_WIDGET)

enum
{
  CLOSE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_text (const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", 28, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_line (const CirkelTipLine *line)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  if (line->title != NULL)
    gtk_box_append (GTK_BOX (box), make_text (line->title, "heading"));
  gtk_box_append (GTK_BOX (box), make_text (line->text, NULL));
  if (line->example != NULL)
    {
      g_autofree char *example = g_strdup_printf ("“%s”", line->example);

      gtk_box_append (GTK_BOX (box), make_text (example, "example"));
    }

  return box;
}

/* It can be reached by key, so that a screen reader comes past it and a long one scrolls. */
static GtkWidget *
make_body (const CirkelTip *tip)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);

  gtk_widget_add_css_class (box, "tip");
  gtk_box_append (GTK_BOX (box), make_text (tip->text, "dim-label"));
  for (guint i = 0; i < tip->n_lines; i++)
    gtk_box_append (GTK_BOX (box), make_line (&tip->lines[i]));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);

  return row;
}

static GtkWidget *
make_tip (const CirkelTip *tip)
{
  GtkWidget *row
    = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title", tip->title, "name", tip->id, NULL);

  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), make_body (tip));

  return row;
}

static void
close_cb (CirkelTipsPage *self)
{
  g_signal_emit (self, signals[CLOSE], 0);
}

static GtkWidget *
make_head (CirkelTipsPage *self, const char *title)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  GtkWidget *label = make_text (title, "title-4");

  gtk_widget_set_name (back, "tips-back");
  gtk_widget_add_css_class (back, "flat");
  gtk_widget_set_valign (back, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (back, _ ("Back"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (back), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Back"), -1);
  g_signal_connect_swapped (back, "clicked", G_CALLBACK (close_cb), self);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (head), back);
  gtk_box_append (GTK_BOX (head), label);

  return head;
}

static void
make_content (CirkelTipsPage *self, const char *title, const CirkelTip *tips, guint n_tips)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  self->head = make_head (self, title);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (guint i = 0; i < n_tips; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), make_tip (&tips[i]));

  gtk_box_append (GTK_BOX (self->box), self->head);
  gtk_box_append (GTK_BOX (self->box), list);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->box);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

static void
cirkel_tips_page_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (cirkel_tips_page_parent_class)->dispose (object);
}

static void
cirkel_tips_page_class_init (CirkelTipsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_tips_page_dispose;

  signals[CLOSE] = g_signal_new ("close", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-tips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_tips_page_init (CirkelTipsPage *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->box, "content");
}

/**
 * cirkel_tips_page_new:
 * @title: what the page is about
 * @tips: (array length=n_tips): the subjects
 * @n_tips: how many there are
 *
 * Returns: (transfer floating): a page with every subject closed
 */
GtkWidget *
cirkel_tips_page_new (const char *title, const CirkelTip *tips, guint n_tips)
{
  CirkelTipsPage *self = g_object_new (CIRKEL_TYPE_TIPS_PAGE, NULL);

  make_content (self, title, tips, n_tips);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}

/**
 * cirkel_tips_page_set_mark:
 * @self: a page
 * @mark: for whom the page is
 *
 * Marks the page, below its title, as one for a certain reader.
 */
void
cirkel_tips_page_set_mark (CirkelTipsPage *self, const char *mark)
{
  GtkWidget *label = make_text (mark, "mark");

  gtk_widget_set_name (label, "tips-mark");
  gtk_box_insert_child_after (GTK_BOX (self->box), label, self->head);
}
