/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-share-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-curtain.h"
#include "cirkel-demo-caption.h"
#include "cirkel-demo-keys.h"
#include "cirkel-example-mark.h"
#include "cirkel-example.h"
#include "cirkel-language.h"
#include "cirkel-letter-size.h"
#include "cirkel-read-aloud.h"
#include "cirkel-share-monitors.h"
#include "cirkel-share-question.h"

/**
 * CirkelShareWindow:
 *
 * A second window on the conversation of a session window, for who sits opposite or watches a screen on
 * the wall: the board and the question at hand, nothing else. Cards can be laid here too. It goes along
 * to another conversation, and closes with the window that it belongs to.
 *
 * It does not lie over that window: on one screen people go from the one to the other.
 */

#define WIDTH 1100
#define HEIGHT 760

struct _CirkelShareWindow
{
  AdwWindow parent_instance;

  CirkelWindow    *owner; /* it takes this window with it */
  CirkelTalk      *talk;
  CirkelCurtain   *curtain;
  GtkWidget       *header;
  GtkWidget       *fullscreen_button;
  GtkWidget       *board;
  CirkelLetterSize size;
  guint            resize_source;
  GSignalGroup    *monitor_signals; /* of the one that it fills */
};

G_DEFINE_FINAL_TYPE (CirkelShareWindow, cirkel_share_window, ADW_TYPE_WINDOW)

static const char *
get_language (CirkelShareWindow *self)
{
  return cirkel_session_get_language (cirkel_talk_get_session (self->talk));
}

static void
update_title (CirkelShareWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (get_language (self));

  g_autofree char *title = cirkel_example_mark (cirkel_talk_get_session (self->talk),
                                                cirkel_talk_get_method (self->talk), _ ("Share Screen"));

  gtk_window_set_title (GTK_WINDOW (self), cirkel_window_get_curtain (self->owner) ? "Cirkelgesprek" : title);
}

/* Full screen */

static void
update_fullscreen (CirkelShareWindow *self)
{
  gboolean full = gtk_window_is_fullscreen (GTK_WINDOW (self));
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (get_language (self));
  const char *text = full ? _ ("Leave Full Screen") : _ ("Full Screen");

  gtk_widget_set_visible (self->header, !full);
  gtk_button_set_icon_name (GTK_BUTTON (self->fullscreen_button),
                            full ? "view-restore-symbolic" : "view-fullscreen-symbolic");
  gtk_widget_set_tooltip_text (self->fullscreen_button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->fullscreen_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

/* The desktop would show it on another screen then, perhaps over the window with the guide. */
static void
monitor_gone_cb (CirkelShareWindow *self)
{
  gtk_window_unfullscreen (GTK_WINDOW (self));
}

static void
fill_monitor (CirkelShareWindow *self, GdkMonitor *monitor)
{
  g_signal_group_set_target (self->monitor_signals, monitor);
  if (monitor != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), monitor);
  else
    gtk_window_fullscreen (GTK_WINDOW (self));
}

static void
fullscreen_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (widget));

  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    fill_monitor (CIRKEL_SHARE_WINDOW (widget),
                  gdk_display_get_monitor_at_surface (gtk_widget_get_display (widget), surface));
}

static void
fullscreen_on_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (widget));
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, (guint)g_variant_get_int32 (parameter));

  /* It can have gone since the menu was opened. */
  if (monitor != NULL)
    fill_monitor (CIRKEL_SHARE_WINDOW (widget), monitor);
}

/* What it is made of */

static GtkWidget *
make_button (const char *icon, const char *name, const char *action, const char *text)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_name (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

static GtkWidget *
make_head (CirkelShareWindow *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *question = cirkel_share_question_new (self->talk, FALSE);
  GtkWidget *mark = cirkel_example_mark_new (cirkel_talk_get_session (self->talk));
  GtkWidget *curtain
    = make_button ("view-conceal-symbolic", "share-curtain", "app.curtain", _ ("Cover Everything"));

  self->fullscreen_button
    = make_button ("view-fullscreen-symbolic", "share-fullscreen", "win.fullscreen", _ ("Full Screen"));
  gtk_widget_add_css_class (head, "share-head");
  gtk_widget_set_margin_end (mark, 6);
  gtk_widget_set_hexpand (question, TRUE);
  gtk_box_append (GTK_BOX (head), mark);
  gtk_box_append (GTK_BOX (head), question);
  gtk_box_append (GTK_BOX (head), curtain);
  gtk_box_append (GTK_BOX (head), cirkel_share_monitors_new (self));
  gtk_box_append (GTK_BOX (head), self->fullscreen_button);
  for (GtkWidget *child = gtk_widget_get_next_sibling (question); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_valign (child, GTK_ALIGN_CENTER);

  return head;
}

/* What is said in the case, for the group to read along. */
static void
append_caption (CirkelShareWindow *self, GtkBox *box)
{
  CirkelDemo *demo = cirkel_window_get_demo (self->owner);
  GtkWidget  *caption;

  if (demo == NULL)
    return;

  caption = cirkel_demo_caption_new (demo, cirkel_talk_get_method (self->talk));
  gtk_widget_add_css_class (caption, "shared");
  gtk_box_append (box, caption);
}

static GtkWidget *
make_content (CirkelShareWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->header = adw_header_bar_new ();
  self->board = cirkel_board_page_new_for_table (cirkel_talk_get_document (self->talk),
                                                 cirkel_talk_get_table (self->talk));
  /* What there is about a card is for the first window. */
  cirkel_board_page_set_has_sheet (CIRKEL_BOARD_PAGE (self->board), FALSE);
  gtk_widget_set_vexpand (self->board, TRUE);
  gtk_box_append (GTK_BOX (box), self->header);
  append_caption (self, GTK_BOX (box));
  gtk_box_append (GTK_BOX (box), make_head (self));
  gtk_box_append (GTK_BOX (box), self->board);

  return box;
}

static void
rebuild (CirkelShareWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (get_language (self));

  cirkel_curtain_set_content (self->curtain, make_content (self));
  update_title (self);
  update_fullscreen (self);
}

/* What happens in the other window */

static void
owner_talk_changed_cb (CirkelShareWindow *self)
{
  CirkelTalk *talk = cirkel_window_get_talk (self->owner);

  /* Another session is not what people agreed to show. */
  if (talk == NULL || cirkel_talk_get_document (talk) != cirkel_talk_get_document (self->talk))
    gtk_window_destroy (GTK_WINDOW (self));
  else if (g_set_object (&self->talk, talk))
    rebuild (self);
}

static void
owner_curtain_changed_cb (CirkelShareWindow *self)
{
  g_autoptr (CirkelLanguageScope) scope = cirkel_language_scope_new (get_language (self));

  cirkel_curtain_set_drawn (self->curtain, cirkel_window_get_curtain (self->owner));
  update_title (self);
}

static void
active_changed_cb (CirkelShareWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    cirkel_language_use (get_language (self));
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  if (!gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    return FALSE;

  gtk_window_unfullscreen (GTK_WINDOW (widget));

  return TRUE;
}

/* The keys of the session work here too, where they are about what is shown. */
static void
forward_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (CIRKEL_SHARE_WINDOW (widget)->owner), action, NULL);
}

static void
read_aloud_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_read_aloud (GTK_WINDOW (widget));
}

/* Letters grow with the window */

static gboolean
resize_cb (gpointer data)
{
  CirkelShareWindow *self = data;

  self->resize_source = 0;
  cirkel_letter_size_apply (GTK_WIDGET (self->curtain), self->size);

  return G_SOURCE_REMOVE;
}

static void
cirkel_share_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelShareWindow *self = CIRKEL_SHARE_WINDOW (widget);
  CirkelLetterSize   size = cirkel_letter_size_for (width, height);

  GTK_WIDGET_CLASS (cirkel_share_window_parent_class)->size_allocate (widget, width, height, baseline);

  /* Letters cannot change while widgets are given their size. */
  if (size != self->size && self->resize_source == 0)
    self->resize_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
  self->size = size;
}

static void
cirkel_share_window_dispose (GObject *object)
{
  CirkelShareWindow *self = CIRKEL_SHARE_WINDOW (object);

  g_clear_handle_id (&self->resize_source, g_source_remove);

  G_OBJECT_CLASS (cirkel_share_window_parent_class)->dispose (object);

  g_clear_object (&self->talk);
  g_clear_object (&self->monitor_signals);
}

static void
cirkel_share_window_class_init (CirkelShareWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_share_window_dispose;
  widget_class->size_allocate = cirkel_share_window_size_allocate;

  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.fullscreen-on", "i", fullscreen_on_cb);
  gtk_widget_class_install_action (widget_class, "win.read-aloud", NULL, read_aloud_cb);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "win.next-step", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "win.previous-step", NULL, forward_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_install_action (widget_class, "demo.forward", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "demo.back", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "demo.play", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "demo.projector", NULL, forward_cb);
}

static void
cirkel_share_window_init (CirkelShareWindow *self)
{
  self->curtain = CIRKEL_CURTAIN (cirkel_curtain_new ());
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->curtain));
  self->monitor_signals = g_signal_group_new (GDK_TYPE_MONITOR);
  g_signal_group_connect_swapped (self->monitor_signals, "invalidate", G_CALLBACK (monitor_gone_cb), self);
  gtk_widget_set_name (GTK_WIDGET (self), "share-window");
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (active_changed_cb), NULL);
  g_signal_connect (self, "notify::fullscreened", G_CALLBACK (update_fullscreen), NULL);
}

/**
 * cirkel_share_window_new:
 * @owner: the window of a session
 *
 * Returns: (transfer none): a window that shows its board and its question
 */
CirkelShareWindow *
cirkel_share_window_new (CirkelWindow *owner)
{
  CirkelShareWindow *self
    = g_object_new (CIRKEL_TYPE_SHARE_WINDOW, "application", gtk_window_get_application (GTK_WINDOW (owner)),
                    "width-request", 360, "height-request", 320, NULL);

  self->owner = owner;
  self->talk = g_object_ref (cirkel_window_get_talk (owner));
  g_signal_connect_object (owner, "destroy", G_CALLBACK (gtk_window_destroy), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (owner, "notify::talk", G_CALLBACK (owner_talk_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (owner, "notify::curtain", G_CALLBACK (owner_curtain_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (cirkel_window_get_demo (owner) != NULL)
    gtk_widget_add_controller (GTK_WIDGET (self), cirkel_demo_keys_new ());
  rebuild (self);
  owner_curtain_changed_cb (self);

  return self;
}

/**
 * cirkel_share_window_find:
 * @owner: the window of a session
 *
 * Returns: (transfer none) (nullable): the second window on its conversation, if it is open
 */
CirkelShareWindow *
cirkel_share_window_find (CirkelWindow *owner)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (CIRKEL_IS_SHARE_WINDOW (l->data) && CIRKEL_SHARE_WINDOW (l->data)->owner == owner)
      return l->data;

  return NULL;
}

/**
 * cirkel_share_window_get_owner:
 * @self: a second window
 *
 * Returns: (transfer none): the window of the session
 */
CirkelWindow *
cirkel_share_window_get_owner (CirkelShareWindow *self)
{
  return self->owner;
}

/**
 * cirkel_share_window_get_board_page:
 * @self: a second window
 *
 * Returns: (transfer none): the board in it
 */
CirkelBoardPage *
cirkel_share_window_get_board_page (CirkelShareWindow *self)
{
  return CIRKEL_BOARD_PAGE (self->board);
}
