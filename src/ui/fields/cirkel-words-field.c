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

/* Around the text, and what the style draws around that. */
#define MARGIN 8
#define EDGE 1

struct _CirkelWordsField
{
  GtkWidget parent_instance;

  GtkWidget     *scroller;
  GtkWidget     *view;
  GtkWidget     *hint;
  GtkTextBuffer *buffer;
  guint          max_length;
  int            most; /* how high it becomes with its text; 0 where it does not grow */
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

/* What goes beyond the limit is not taken: of what is typed or pasted the part for which there is room,
 * and nothing of what stood there is lost. */
static void
insert_text_cb (GtkTextBuffer    *buffer,
                GtkTextIter      *place,
                const char       *text,
                int               length,
                CirkelWordsField *self)
{
  int room = (int)self->max_length - gtk_text_buffer_get_char_count (buffer);

  if (self->updating || g_utf8_strlen (text, length) <= room)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  if (room > 0)
    gtk_text_buffer_insert (buffer, place, text, (int)(g_utf8_offset_to_pointer (text, room) - text));
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
  gtk_widget_queue_resize (GTK_WIDGET (self));

  if (self->updating)
    return;

  text = dup_text (self);
  g_signal_emit (self, signals[EDITED], 0, text);
}

static void
focus_leave_cb (CirkelWordsField *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

/* The text view itself knows its height only after it was given its width, and in some frames. */
static int
measure_text (CirkelWordsField *self, int width)
{
  g_autofree char *text = dup_text (self);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->view, text);
  int height;

  if (width >= 0)
    pango_layout_set_width (layout, MAX (width - 2 * (MARGIN + EDGE), 1) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, NULL, &height);

  return height + 2 * (MARGIN + EDGE);
}

/* A page that scrolls gives what is on it the least height that it asks for: there too all of the text is to
 * be seen. */
static void
cirkel_words_field_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  CirkelWordsField *self = CIRKEL_WORDS_FIELD (widget);
  int               least = 0, usual = 0;

  gtk_widget_measure (self->scroller, orientation, for_size, minimum, natural, NULL, NULL);
  if (self->most > 0 && orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = MAX (*minimum, MIN (measure_text (self, for_size), self->most));
  if (self->hint != NULL && gtk_widget_should_layout (self->hint))
    gtk_widget_measure (self->hint, orientation, for_size, &least, &usual, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural = MAX (*natural, usual);
}

static GtkSizeRequestMode
cirkel_words_field_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
cirkel_words_field_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelWordsField *self = CIRKEL_WORDS_FIELD (widget);

  gtk_widget_allocate (self->scroller, width, height, baseline, NULL);
  if (self->hint != NULL && gtk_widget_should_layout (self->hint))
    gtk_widget_allocate (self->hint, width, height, baseline, NULL);
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
  widget_class->get_request_mode = cirkel_words_field_get_request_mode;
  widget_class->measure = cirkel_words_field_measure;
  widget_class->size_allocate = cirkel_words_field_size_allocate;

  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "cirkel-words");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cirkel_words_field_init (CirkelWordsField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->view
    = g_object_new (GTK_TYPE_TEXT_VIEW, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, "top-margin",
                    MARGIN, "bottom-margin", MARGIN, "left-margin", MARGIN, "right-margin", MARGIN, NULL);
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  gtk_text_buffer_set_enable_undo (self->buffer, FALSE);
  g_signal_connect (self->buffer, "insert-text", G_CALLBACK (insert_text_cb), self);
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
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (self->scroller), least);
  self->most = most;
}
