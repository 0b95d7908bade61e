/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-suggestions.h"

#include <glib/gi18n-lib.h>

#include "cirkel-text.h"
#include "cirkel-wrap-layout.h"

/**
 * CirkelSuggestions:
 *
 * Short texts to take over with one click, beside each other for as far as there is room. Without
 * texts nothing of it is seen.
 *
 * Emits `chosen` with the text that a person takes.
 */

struct _CirkelSuggestions
{
  CirkelPile parent_instance;

  GtkWidget *label;
  GtkWidget *row;
  GPtrArray *texts; /* one for each button */
};

G_DEFINE_FINAL_TYPE (CirkelSuggestions, cirkel_suggestions, CIRKEL_TYPE_PILE)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
button_clicked_cb (CirkelSuggestions *self, GtkWidget *button)
{
  guint            position = 0;
  g_autofree char *text = NULL;

  for (GtkWidget *before = gtk_widget_get_prev_sibling (button); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    position++;

  /* Who takes it may change the texts. */
  text = g_strdup (g_ptr_array_index (self->texts, position));
  g_signal_emit (self, signals[CHOSEN], 0, text);
}

static GtkWidget *
make_button (CirkelSuggestions *self, const char *text)
{
  GtkWidget       *button = gtk_button_new ();
  GtkWidget       *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget       *plus = g_object_new (GTK_TYPE_IMAGE, "icon-name", "list-add-symbolic", "accessible-role",
                                        GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_autofree char *shown = cirkel_text_clean (text);
  g_autofree char *name = cirkel_text_fill (_ ("Add “%s”"), text);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", shown, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_box_append (GTK_BOX (content), plus);
  gtk_box_append (GTK_BOX (content), label);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_name (button, "suggestion");
  gtk_widget_add_css_class (button, "suggestion");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (button_clicked_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
cirkel_suggestions_dispose (GObject *object)
{
  CirkelSuggestions *self = CIRKEL_SUGGESTIONS (object);

  G_OBJECT_CLASS (cirkel_suggestions_parent_class)->dispose (object);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
}

static void
cirkel_suggestions_class_init (CirkelSuggestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_suggestions_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "cirkel-suggestions");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_suggestions_init (CirkelSuggestions *self)
{
  cirkel_pile_set_spacing (CIRKEL_PILE (self), 8);

  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->label, "dim-label");
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  self->row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->row, g_object_new (CIRKEL_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_parent (self->row, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * cirkel_suggestions_new:
 * @label: what they are, in the language in use
 *
 * Returns: (transfer floating): suggestions, none yet
 */
GtkWidget *
cirkel_suggestions_new (const char *label)
{
  CirkelSuggestions *self = g_object_new (CIRKEL_TYPE_SUGGESTIONS, NULL);

  gtk_label_set_label (GTK_LABEL (self->label), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->label,
                                  NULL, -1);

  return GTK_WIDGET (self);
}

static gboolean
has_texts (CirkelSuggestions *self, const char *const *texts)
{
  guint n_texts = g_strv_length ((char **)texts);

  if (n_texts != self->texts->len)
    return FALSE;
  for (guint i = 0; i < n_texts; i++)
    if (!g_str_equal (texts[i], g_ptr_array_index (self->texts, i)))
      return FALSE;

  return TRUE;
}

/* Returns: the position of the button with the focus, or -1. */
static int
get_focus_position (CirkelSuggestions *self)
{
  GtkRoot   *root = gtk_widget_get_root (self->row);
  GtkWidget *button = root != NULL ? gtk_root_get_focus (root) : NULL;
  int        position = -1;

  if (button == NULL || gtk_widget_get_parent (button) != self->row)
    return -1;

  for (; button != NULL; button = gtk_widget_get_prev_sibling (button))
    position++;

  return position;
}

/* Who took one goes on with the next. */
static void
focus_near (CirkelSuggestions *self, guint position)
{
  GtkWidget *button = gtk_widget_get_first_child (self->row);

  for (; position > 0 && button != NULL && gtk_widget_get_next_sibling (button) != NULL; position--)
    button = gtk_widget_get_next_sibling (button);
  if (button != NULL)
    gtk_widget_grab_focus (button);
  else if (gtk_widget_get_parent (GTK_WIDGET (self)) != NULL)
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (self)), GTK_DIR_TAB_FORWARD);
}

/**
 * cirkel_suggestions_set_texts:
 * @self: suggestions
 * @texts: (array zero-terminated=1): what can be taken over
 */
void
cirkel_suggestions_set_texts (CirkelSuggestions *self, const char *const *texts)
{
  int        at = get_focus_position (self);
  GtkWidget *child;

  if (has_texts (self, texts))
    return;

  while ((child = gtk_widget_get_first_child (self->row)) != NULL)
    gtk_box_remove (GTK_BOX (self->row), child);
  g_ptr_array_set_size (self->texts, 0);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_ptr_array_add (self->texts, g_strdup (texts[i]));
      gtk_box_append (GTK_BOX (self->row), make_button (self, texts[i]));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), self->texts->len > 0);
  if (at >= 0)
    focus_near (self, (guint)at);
}
