/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-observer-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-observer-group.h"
#include "cirkel-observer-sheet.h"
#include "cirkel-pages-export.h"
#include "cirkel-paper-save.h"
#include "cirkel-paper-window.h"
#include "cirkel-print.h"
#include "cirkel-tiles-layout.h"

/**
 * CirkelObserverWindow:
 *
 * The sheet of who watches a conversation, to tick on the screen. It gives no number and keeps
 * nothing: what is to stay is printed, or saved as a PDF.
 */

#define WIDTH 960
#define HEIGHT 720
/* How wide a group is at least, in letters; and how wide all of it at most. */
#define GROUP_EM 22
#define MOST_WIDTH 1280
#define NOTE_LINES 84

struct _CirkelObserverWindow
{
  AdwWindow parent_instance;

  CirkelMethod      *method;
  CirkelObservation *observation;
  CirkelObservation *earlier; /* nullable: what was cleared */

  AdwToastOverlay *toasts;
  AdwToast        *toast; /* nullable */
  GtkTextBuffer   *note;
};

G_DEFINE_FINAL_TYPE (CirkelObserverWindow, cirkel_observer_window, ADW_TYPE_WINDOW)

static CirkelPages *
make_pages (CirkelObserverWindow *self)
{
  const gboolean letter = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER);
  g_autoptr (CirkelPaper) paper = cirkel_observer_sheet_new (self->method, self->observation);

  return cirkel_pages_new (paper, letter ? CIRKEL_PAPER_LETTER : CIRKEL_PAPER_A4);
}

static const char *
get_title (CirkelObserverWindow *self)
{
  return cirkel_method_get_paper_word (self->method, "observer-title");
}

/* Actions */

static void
print_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelObserverWindow *self = CIRKEL_OBSERVER_WINDOW (widget);
  g_autoptr (CirkelPages) pages = make_pages (self);

  cirkel_print_show (GTK_WINDOW (widget), pages, get_title (self));
}

static GBytes *
render_cb (gpointer pages, GError **error)
{
  return cirkel_pages_to_pdf (pages, error);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelObserverWindow *self = CIRKEL_OBSERVER_WINDOW (widget);
  g_autofree char      *name = g_strconcat (get_title (self), ".pdf", NULL);

  cirkel_paper_save_show (self->toasts, _ ("Save the Sheet"), name, NULL, render_cb, make_pages (self),
                          g_object_unref);
}

static void
toast_dismissed_cb (AdwToast *toast, CirkelObserverWindow *self)
{
  if (self->toast == toast)
    self->toast = NULL;
}

static void
clear_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelObserverWindow *self = CIRKEL_OBSERVER_WINDOW (widget);
  AdwToast             *toast = adw_toast_new (_ ("The sheet is empty"));

  g_clear_object (&self->earlier);
  self->earlier = cirkel_observation_copy (self->observation);
  cirkel_observation_clear (self->observation);
  gtk_widget_action_set_enabled (widget, "observer.undo", TRUE);

  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  self->toast = toast;
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "observer.undo");
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (toast_dismissed_cb), self, 0);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelObserverWindow *self = CIRKEL_OBSERVER_WINDOW (widget);

  if (self->earlier == NULL)
    return;

  cirkel_observation_restore (self->observation, self->earlier);
  g_clear_object (&self->earlier);
  gtk_widget_action_set_enabled (widget, "observer.undo", FALSE);
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
}

/* The observation */

static char *
dup_note (CirkelObserverWindow *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->note, &start, &end);

  return gtk_text_buffer_get_text (self->note, &start, &end, FALSE);
}

static void
note_changed_cb (CirkelObserverWindow *self)
{
  g_autofree char *note = dup_note (self);

  cirkel_observation_set_note (self->observation, note);
}

static void
update (CirkelObserverWindow *self)
{
  g_autofree char *shown = dup_note (self);
  const char      *note = cirkel_observation_get_note (self->observation);

  if (!g_str_equal (shown, note))
    gtk_text_buffer_set_text (self->note, note, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "observer.clear",
                                 !cirkel_observation_get_empty (self->observation));
}

/* What it is made of */

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, style);

  return label;
}

static void
add_part (CirkelObserverWindow *self, GtkWidget *page, const CirkelObserverPart *part)
{
  GtkWidget *groups = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *title = make_label (part->title, "title-2");

  gtk_widget_set_layout_manager (groups, g_object_new (CIRKEL_TYPE_TILES_LAYOUT, NULL));
  cirkel_tiles_layout_set_column_em (CIRKEL_TILES_LAYOUT (gtk_widget_get_layout_manager (groups)), GROUP_EM);
  for (guint i = 0; i < part->n_groups; i++)
    gtk_box_append (GTK_BOX (groups), cirkel_observer_group_new (&part->groups[i], self->observation));

  gtk_widget_add_css_class (title, "part");
  gtk_box_append (GTK_BOX (page), title);
  if (part->intro != NULL)
    gtk_box_append (GTK_BOX (page), make_label (part->intro, "about"));
  gtk_box_append (GTK_BOX (page), groups);
}

static void
add_note (CirkelObserverWindow *self, GtkWidget *page)
{
  const char *words = cirkel_method_get_paper_word (self->method, "observer-notes");
  GtkWidget  *title = make_label (words, "title-2");
  GtkWidget  *text = gtk_text_view_new ();

  self->note = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (text), GTK_WRAP_WORD_CHAR);
  /* Tab leads on, as everywhere else. */
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (text), FALSE);
  gtk_widget_set_name (text, "observer-note");
  gtk_widget_set_size_request (text, -1, NOTE_LINES);
  gtk_widget_add_css_class (text, "observer-note");
  gtk_widget_add_css_class (title, "part");
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_signal_connect_object (self->note, "changed", G_CALLBACK (note_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (page), title);
  gtk_box_append (GTK_BOX (page), text);
}

static GtkWidget *
make_button (const char *label, const char *name, const char *action)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_name (button, name);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static GtkWidget *
make_page (CirkelObserverWindow *self)
{
  GtkWidget                *scroller = gtk_scrolled_window_new ();
  GtkWidget                *clamp = adw_clamp_new ();
  GtkWidget                *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget                *clear = make_button (_ ("_Clear"), "observer-clear", "observer.clear");
  guint                     n_parts;
  const CirkelObserverPart *parts = cirkel_method_get_observer_parts (self->method, &n_parts);

  gtk_widget_add_css_class (page, "observer-page");
  gtk_box_append (GTK_BOX (page),
                  make_label (cirkel_method_get_paper_word (self->method, "observer-intro"), "about"));
  for (guint i = 0; i < n_parts; i++)
    add_part (self, page, &parts[i]);
  add_note (self, page);
  /* Away from the others: it is for the next group. */
  gtk_widget_set_halign (clear, GTK_ALIGN_START);
  gtk_widget_add_css_class (clear, "observer-clear");
  gtk_box_append (GTK_BOX (page), clear);

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), MOST_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), page);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static GtkWidget *
make_header (CirkelObserverWindow *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *print = make_button (_ ("_Print…"), "observer-print", "observer.print");

  gtk_widget_add_css_class (print, "suggested-action");
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (get_title (self), ""));
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), print);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header),
                           make_button (_ ("_Save…"), "observer-save", "observer.save"));

  return header;
}

static void
build (CirkelObserverWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->toasts, make_page (self));
  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->toasts));
  adw_window_set_content (ADW_WINDOW (self), box);
}

static void
cirkel_observer_window_dispose (GObject *object)
{
  CirkelObserverWindow *self = CIRKEL_OBSERVER_WINDOW (object);

  G_OBJECT_CLASS (cirkel_observer_window_parent_class)->dispose (object);

  g_clear_object (&self->method);
  g_clear_object (&self->observation);
  g_clear_object (&self->earlier);
}

static void
cirkel_observer_window_class_init (CirkelObserverWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_observer_window_dispose;

  gtk_widget_class_install_action (widget_class, "observer.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "observer.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "observer.clear", NULL, clear_cb);
  gtk_widget_class_install_action (widget_class, "observer.undo", NULL, undo_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "observer.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "observer.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "observer.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_observer_window_init (CirkelObserverWindow *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "observer-window");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "observer.undo", FALSE);
}

/**
 * cirkel_observer_window_new:
 * @parent: the window with the conversation; this one stays before it, and goes with it
 * @method: the words of the method, in the language in use
 * @observation: what is ticked; it outlives the window if others have it too
 *
 * Returns: (transfer none): a window to tick in, in the language in use
 */
CirkelObserverWindow *
cirkel_observer_window_new (GtkWindow *parent, CirkelMethod *method, CirkelObservation *observation)
{
  CirkelObserverWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && CIRKEL_IS_METHOD (method), NULL);
  g_return_val_if_fail (CIRKEL_IS_OBSERVATION (observation), NULL);

  /* Of the program too: its keys are to work here. */
  self
    = g_object_new (CIRKEL_TYPE_OBSERVER_WINDOW, "application", gtk_window_get_application (parent),
                    "transient-for", parent, "title", cirkel_method_get_paper_word (method, "observer-title"),
                    "width-request", 360, "height-request", 320, NULL);
  self->method = g_object_ref (method);
  self->observation = g_object_ref (observation);
  /* With "destroy-with-parent" the toolkit does not let go of the parent where a key here ends both. */
  g_signal_connect_object (parent, "destroy", G_CALLBACK (gtk_window_destroy), self, G_CONNECT_SWAPPED);
  cirkel_paper_window_fit (GTK_WINDOW (self), parent, WIDTH, HEIGHT);
  build (self);
  g_signal_connect_object (observation, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return self;
}
