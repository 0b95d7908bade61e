/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-words-field.h"

#include <string.h>

/**
 * CirkelWordsField:
 *
 * A field for some lines of text, of a limited length.
 *
 * It has no undo of its own: that of the session holds. Emits `edited` with
 * the text after each change by a person, and `left` when the focus goes.
 */

struct _CirkelWordsField
{
  GtkWidget parent_instance;

  GtkWidget     *scroller;
  GtkWidget     *view;
  GtkWidget     *hint;
  GtkTextBuffer *buffer;
  guint          max_length;
  gboolean       updating;
};

G_DEFINE_FINAL_TYPE (CirkelWordsField, cirkel_words_field, GTK_TYPE_WIDGET)

enum
{
  EDITED,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_text (CirkelWordsField *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return gtk_text_buffer_get_text (self->buffer, &start, &end, TRUE);
}

/* What goes beyond the limit is not taken. */
static void
cut_text (CirkelWordsField *self)
{
  GtkTextIter limit, end;

  if (gtk_text_buffer_get_char_count (self->buffer) <= (int)self->max_length)
    return;

  self->updating = TRUE;
  gtk_text_buffer_get_iter_at_offset (self->buffer, &limit, (int)self->max_length);
  gtk_text_buffer_get_end_iter (self->buffer, &end);
  gtk_text_buffer_delete (self->buffer, &limit, &end);
  self->updating = FALSE;
}

static void
update_hint (CirkelWordsField *self)
{
  if (self->hint != NULL)
    gtk_widget_set_visible (self->hint, gtk_text_buffer_get_char_count (self->buffer) == 0);
}

static void
buffer_changed_cb (CirkelWordsField *self)
{
  g_autofree char *text = NULL;

  update_hint (self);

  if (self->updating)
    return;

  cut_text (self);
  text = dup_text (self);
  g_signal_emit (self, signals[EDITED], 0, text);
}

static void
focus_leave_cb (CirkelWordsField *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
cirkel_words_field_dispose (GObject *object)
{
  CirkelWordsField *self = CIRKEL_WORDS_FIELD (object);

  g_clear_pointer (&self->hint, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (cirkel_words_field_parent_class)->dispose (object);
}

static gboolean
cirkel_words_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CIRKEL_WORDS_FIELD (widget)->view);
}

static void
cirkel_words_field_class_init (CirkelWordsFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_words_field_dispose;

  widget_class->grab_focus = cirkel_words_field_grab_focus;

  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cirkel-words");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_words_field_init (CirkelWordsField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->view = g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE,
                             "top-margin", 8, "bottom-margin", 8, "left-margin", 8, "right-margin", 8, NULL);
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  g_signal_connect_swapped (self->buffer, "changed", G_CALLBACK (buffer_changed_cb), self);
  /* Focus can leave the view after the field itself is gone. */
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->view, focus);

  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (self->scroller), 76);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->view);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * cirkel_words_field_new:
 * @max_length: the most characters
 *
 * Returns: (transfer floating): a field
 */
GtkWidget *
cirkel_words_field_new (guint max_length)
{
  CirkelWordsField *self = g_object_new (CIRKEL_TYPE_WORDS_FIELD, NULL);

  self->max_length = max_length;

  return GTK_WIDGET (self);
}

/**
 * cirkel_words_field_set_label:
 * @self: a field
 * @label: what stands above it
 *
 * Lets assistive technology say what the field is for.
 */
void
cirkel_words_field_set_label (CirkelWordsField *self, GtkWidget *label)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);
}

/**
 * cirkel_words_field_set_editable:
 * @self: a field
 * @editable: whether a person can type in it; else it can be read only
 */
void
cirkel_words_field_set_editable (CirkelWordsField *self, gboolean editable)
{
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), editable);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (self->view), editable);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_READ_ONLY, !editable,
                                  -1);
}

/**
 * cirkel_words_field_set_text:
 * @self: a field
 * @text: what it holds
 *
 * Shows another text; that is no change by a person. The cursor stays where it
 * is if the field shows the text already.
 */
void
cirkel_words_field_set_text (CirkelWordsField *self, const char *text)
{
  g_autofree char *shown = dup_text (self);

  if (strcmp (shown, text) == 0)
    return;

  self->updating = TRUE;
  gtk_text_buffer_set_text (self->buffer, text, -1);
  self->updating = FALSE;
  update_hint (self);
}

/**
 * cirkel_words_field_set_hint:
 * @self: a field
 * @hint: (nullable): what stands in it as long as it is empty
 *
 * Says in the field itself what can be written there.
 */
void
cirkel_words_field_set_hint (CirkelWordsField *self, const char *hint)
{
  g_clear_pointer (&self->hint, gtk_widget_unparent);
  if (hint == NULL)
    return;

  self->hint = g_object_new (GTK_TYPE_LABEL, "label", hint, "wrap", TRUE, "xalign", 0.0, "yalign", 0.0,
                             "valign", GTK_ALIGN_START, "can-target", FALSE, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->hint, "hint");
  gtk_widget_set_parent (self->hint, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, hint, -1);
  update_hint (self);
}

/**
 * cirkel_words_field_set_growing:
 * @self: a field
 * @least: how high it is at least, in pixels
 * @most: how high it becomes at most; what goes beyond scrolls
 *
 * Lets the field grow with its text.
 */
void
cirkel_words_field_set_growing (CirkelWordsField *self, int least, int most)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (self->scroller);

  gtk_scrolled_window_set_propagate_natural_height (scroller, TRUE);
  gtk_scrolled_window_set_min_content_height (scroller, least);
  gtk_scrolled_window_set_max_content_height (scroller, most);
}
