/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-past-window.h"

#include <glib/gi18n-lib.h>

#include "cirkel-board-style.h"
#include "cirkel-example-mark.h"
#include "cirkel-example.h"
#include "cirkel-letter-size.h"
#include "cirkel-past-boards.h"
#include "cirkel-past-list.h"
#include "cirkel-past-table.h"

/**
 * CirkelPastWindow:
 *
 * All conversations of a session: to open one again, to lay two boards side by side, and to see where
 * each card lay over time. Work values and small goals are told separately.
 *
 * Emits `chosen` with the [class@Conversation] that a person wants to see, and closes.
 */

#define LIST_WIDTH 560

struct _CirkelPastWindow
{
  AdwWindow parent_instance;

  CirkelTalk       *talk;
  CirkelBoardStyle *style;
};

G_DEFINE_FINAL_TYPE (CirkelPastWindow, cirkel_past_window, ADW_TYPE_WINDOW)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
chosen_cb (CirkelConversation *conversation, gpointer self)
{
  g_signal_emit (self, signals[CHOSEN], 0, conversation);
  gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
make_list (CirkelPastWindow *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *about = g_object_new (GTK_TYPE_LABEL, "label",
                                   _ ("Open a conversation to look at it again. Nothing changes in it then."),
                                   "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (about, "dim-label");
  gtk_widget_add_css_class (box, "past-page");
  gtk_box_append (GTK_BOX (box), about);
  gtk_box_append (GTK_BOX (box), cirkel_past_list_new (self->talk, chosen_cb, self));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), LIST_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);

  return scroller;
}

static gboolean
has_purpose (CirkelPastWindow *self, CirkelPurpose purpose)
{
  return cirkel_session_find_last (cirkel_talk_get_session (self->talk), purpose) != NULL;
}

/* One view for each thing that there were conversations about, and a switch where there were two. */
static GtkWidget *
make_views (CirkelPastWindow *self, GtkWidget *(*make) (CirkelTalk *, CirkelPurpose))
{
  GtkWidget    *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget    *stack = gtk_stack_new ();
  GtkWidget    *switcher = gtk_stack_switcher_new ();
  CirkelPurpose purpose = cirkel_conversation_get_purpose (cirkel_talk_get_conversation (self->talk));

  if (has_purpose (self, CIRKEL_PURPOSE_VALUES))
    gtk_stack_add_titled (GTK_STACK (stack), make (self->talk, CIRKEL_PURPOSE_VALUES), "values",
                          _ ("Work values"));
  if (has_purpose (self, CIRKEL_PURPOSE_GOALS))
    gtk_stack_add_titled (GTK_STACK (stack), make (self->talk, CIRKEL_PURPOSE_GOALS), "goals",
                          _ ("Small goals"));
  gtk_stack_set_visible_child_name (GTK_STACK (stack), purpose == CIRKEL_PURPOSE_GOALS ? "goals" : "values");
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (stack));
  gtk_widget_add_css_class (switcher, "past-switcher");
  gtk_widget_set_halign (switcher, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (switcher, has_purpose (self, CIRKEL_PURPOSE_VALUES)
                                      && has_purpose (self, CIRKEL_PURPOSE_GOALS));
  gtk_widget_set_vexpand (stack, TRUE);
  gtk_box_append (GTK_BOX (box), switcher);
  gtk_box_append (GTK_BOX (box), stack);

  return box;
}

static AdwViewStack *
make_stack (CirkelPastWindow *self)
{
  AdwViewStack *stack = ADW_VIEW_STACK (adw_view_stack_new ());

  adw_view_stack_add_titled (stack, make_list (self), "list", _ ("Conversations"));
  adw_view_stack_add_titled (stack, make_views (self, cirkel_past_boards_new), "boards", _ ("Side by side"));
  adw_view_stack_add_titled (stack, make_views (self, cirkel_past_table_new), "table", _ ("Overview"));
  adw_view_stack_page_set_icon_name (
    adw_view_stack_get_page (stack, adw_view_stack_get_child_by_name (stack, "list")), "view-list-symbolic");
  adw_view_stack_page_set_icon_name (
    adw_view_stack_get_page (stack, adw_view_stack_get_child_by_name (stack, "boards")),
    "view-dual-symbolic");
  adw_view_stack_page_set_icon_name (
    adw_view_stack_get_page (stack, adw_view_stack_get_child_by_name (stack, "table")), "view-grid-symbolic");
  gtk_widget_set_vexpand (GTK_WIDGET (stack), TRUE);
  gtk_widget_set_name (GTK_WIDGET (stack), "past-views");
  gtk_widget_add_css_class (GTK_WIDGET (stack), "past-views");

  return stack;
}

static void
make_content (CirkelPastWindow *self)
{
  GtkWidget    *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget    *header = adw_header_bar_new ();
  GtkWidget    *title = adw_view_switcher_title_new ();
  GtkWidget    *bar = adw_view_switcher_bar_new ();
  AdwViewStack *stack = make_stack (self);

  adw_view_switcher_title_set_stack (ADW_VIEW_SWITCHER_TITLE (title), stack);
  adw_view_switcher_title_set_title (ADW_VIEW_SWITCHER_TITLE (title), _ ("History"));
  adw_view_switcher_bar_set_stack (ADW_VIEW_SWITCHER_BAR (bar), stack);
  g_object_bind_property (title, "title-visible", bar, "reveal", G_BINDING_SYNC_CREATE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), title);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header),
                             cirkel_example_mark_new (cirkel_talk_get_session (self->talk)));
  adw_header_bar_set_centering_policy (ADW_HEADER_BAR (header), ADW_CENTERING_POLICY_STRICT);

  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (stack));
  gtk_box_append (GTK_BOX (box), bar);
  adw_window_set_content (ADW_WINDOW (self), box);
}

static void
cirkel_past_window_dispose (GObject *object)
{
  CirkelPastWindow *self = CIRKEL_PAST_WINDOW (object);

  G_OBJECT_CLASS (cirkel_past_window_parent_class)->dispose (object);

  g_clear_object (&self->talk);
  g_clear_object (&self->style);
}

static void
cirkel_past_window_class_init (CirkelPastWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cirkel_past_window_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, CIRKEL_TYPE_CONVERSATION);

  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cirkel_past_window_init (CirkelPastWindow *self)
{
  gtk_widget_set_name (GTK_WIDGET (self), "past-window");
}

/**
 * cirkel_past_window_new:
 * @parent: the window of the session; the history covers it
 * @talk: the conversation on the screen
 *
 * Returns: (transfer none): a window with all conversations of the session, in the language in use
 */
CirkelPastWindow *
cirkel_past_window_new (GtkWindow *parent, CirkelTalk *talk)
{
  CirkelPastWindow *self
    = g_object_new (CIRKEL_TYPE_PAST_WINDOW, "application", gtk_window_get_application (parent),
                    "transient-for", parent, "modal", TRUE, "width-request", 360, NULL);
  g_autofree char *title
    = cirkel_example_mark (cirkel_talk_get_session (talk), cirkel_talk_get_method (talk), _ ("History"));
  int width = gtk_widget_get_width (GTK_WIDGET (parent));
  int height = gtk_widget_get_height (GTK_WIDGET (parent));

  gtk_window_set_title (GTK_WINDOW (self), title);
  self->talk = g_object_ref (talk);
  self->style = cirkel_board_style_new (gtk_widget_get_display (GTK_WIDGET (self)));
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  /* As in the window behind it. */
  cirkel_letter_size_apply (GTK_WIDGET (self), cirkel_letter_size_for (width, height));
  make_content (self);

  return self;
}
