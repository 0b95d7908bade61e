/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-explore-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-board-style.h"
#include "cirkel-explore-header.h"
#include "cirkel-explore-layout.h"
#include "cirkel-explore-pages.h"
#include "cirkel-explore-return.h"
#include "cirkel-explore-walk.h"
#include "cirkel-language.h"
#include "cirkel-letter-size.h"
#include "cirkel-trouble-bar.h"

/**
 * CirkelExplorePage:
 *
 * The content of a window in which a client explores alone: one thing at a time, how far it is, and the
 * way back and on. Where it is, is noted in the session; the list of pages follows from the cards there
 * are.
 *
 * Emits `stopped` when the client wants to go on another time.
 */

/* Below this width the header has room for few buttons; all of them are narrower together. */
#define NARROW_WIDTH 600

struct _CirkelExplorePage
{
  AdwBin parent_instance;

  CirkelDocument    *document;
  CirkelTalk        *talk;
  CirkelBoardStyle  *style;
  CirkelExploreWalk *walk;

  GtkWidget *header;
  GtkWidget *progress;
  GtkWidget *trouble_bin;
  GtkWidget *bin;
  gboolean   asking; /* whether to go on or to begin the conversation */
  gboolean   narrow;
  guint      resize_source;

  CirkelLetterSize size;
};

G_DEFINE_FINAL_TYPE (CirkelExplorePage, cirkel_explore_page, ADW_TYPE_BIN)

enum
{
  STOPPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static CirkelExploration *
get_exploration (CirkelExplorePage *self)
{
  return cirkel_session_get_exploration (cirkel_document_get_session (self->document));
}

static CirkelLanguageScope *
enter_language (CirkelExplorePage *self)
{
  return cirkel_language_scope_new (
    cirkel_session_get_language (cirkel_document_get_session (self->document)));
}

/* Which page is on the screen */

static void
show_progress (CirkelExplorePage *self)
{
  double progress = cirkel_explore_walk_get_visiting (self->walk)
                      ? 1
                      : cirkel_explore_stop_get_progress (cirkel_explore_walk_get_stop (self->walk));
  /* Translators: how far the client is, for who does not see the bar; %d is a number of 0 to 100 */
  g_autofree char *text = g_strdup_printf (_ ("Progress: %d percent"), (int)(progress * 100 + 0.5));

  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), progress);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static CirkelExploreLayout *
get_layout (CirkelExplorePage *self)
{
  return CIRKEL_EXPLORE_LAYOUT (adw_bin_get_child (ADW_BIN (self->bin)));
}

/* Who works with keys begins on the page, and not in the header bar above it. */
static void
take_focus (CirkelExplorePage *self)
{
  GtkWidget *page = adw_bin_get_child (ADW_BIN (self->bin));

  if (self->asking)
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (page);
}

static void
show_stop (CirkelExplorePage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  self->asking = FALSE;
  adw_bin_set_child (ADW_BIN (self->bin),
                     cirkel_explore_pages_make (self->talk, cirkel_explore_walk_get_stop (self->walk)));
  if (cirkel_explore_walk_get_visiting (self->walk))
    cirkel_explore_layout_set_returning (get_layout (self));
  cirkel_explore_header_set_back (CIRKEL_EXPLORE_HEADER (self->header),
                                  !cirkel_explore_walk_is_first (self->walk));
  show_progress (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    take_focus (self);
}

static void
ask (CirkelExplorePage *self)
{
  self->asking = TRUE;
  adw_bin_set_child (ADW_BIN (self->bin), cirkel_explore_return_new ());
  cirkel_explore_header_set_back (CIRKEL_EXPLORE_HEADER (self->header), FALSE);
}

/* Where the visit began is where it ends. */
static void
end_visit (CirkelExplorePage *self)
{
  g_autofree char *button
    = g_strconcat ("change-", cirkel_explore_stop_get_id (cirkel_explore_walk_get_stop (self->walk)), NULL);

  cirkel_explore_walk_end_visit (self->walk);
  show_stop (self);
  cirkel_explore_layout_focus_named (get_layout (self), button);
}

/* Undo took the card that the page is about. */
static void
cards_changed_cb (CirkelExplorePage *self)
{
  CirkelCard *card = cirkel_explore_stop_get_card (cirkel_explore_walk_get_stop (self->walk));

  if (self->asking || card == NULL
      || cirkel_table_get_placement (cirkel_talk_get_table (self->talk), card) != NULL)
    return;

  cirkel_explore_walk_step_aside (self->walk);
  show_stop (self);
}

/* What people can ask for */

/* What is being written may make a page more. */
static void
leave_page (CirkelExplorePage *self)
{
  if (!self->asking)
    cirkel_explore_layout_leave (get_layout (self));
}

static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_explore_page_go (CIRKEL_EXPLORE_PAGE (widget), 1);
}

static void
previous_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_explore_page_go (CIRKEL_EXPLORE_PAGE (widget), -1);
}

static void
resume_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelExplorePage *self = CIRKEL_EXPLORE_PAGE (widget);

  cirkel_explore_walk_look_anew (self->walk);
  show_stop (self);
}

static void
skip_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelExplorePage *self = CIRKEL_EXPLORE_PAGE (widget);

  leave_page (self);
  cirkel_explore_walk_skip_chapter (self->walk);
  show_stop (self);
}

static void
go_to_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_explore_page_go_to (CIRKEL_EXPLORE_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
stop_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  leave_page (CIRKEL_EXPLORE_PAGE (widget));
  g_signal_emit (widget, signals[STOPPED], 0);
}

/* The window shows the conversation then. */
static void
begin_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelExplorePage *self = CIRKEL_EXPLORE_PAGE (widget);
  CirkelHistory     *history = cirkel_talk_get_history (self->talk);

  cirkel_history_note_int (history, CIRKEL_RECORD (cirkel_talk_get_conversation (self->talk)), "step",
                           CIRKEL_STEP_OPENING);
  cirkel_history_note_int (history, CIRKEL_RECORD (get_exploration (self)), "handed-over", TRUE);
}

static void
update_trouble (CirkelExplorePage *self)
{
  g_autoptr (CirkelLanguageScope) scope = enter_language (self);

  cirkel_trouble_bar_update (ADW_BIN (self->trouble_bin), self->document);
}

/* Letters grow with the window */

static gboolean
resize_cb (gpointer data)
{
  CirkelExplorePage *self = data;

  self->resize_source = 0;
  cirkel_explore_header_set_narrow (CIRKEL_EXPLORE_HEADER (self->header), self->narrow);
  cirkel_letter_size_apply (self->bin, self->size);

  return G_SOURCE_REMOVE;
}

static void
cirkel_explore_page_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CirkelExplorePage *self = CIRKEL_EXPLORE_PAGE (widget);
  CirkelLetterSize   size = cirkel_letter_size_for (width, height);
  gboolean           narrow = width < NARROW_WIDTH;

  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);

  /* Letters cannot change while widgets are given their size. */
  if ((size != self->size || narrow != self->narrow) && self->resize_source == 0)
    self->resize_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, resize_cb, self, NULL);
  self->size = size;
  self->narrow = narrow;
}

static void
cirkel_explore_page_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
cirkel_explore_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cirkel_explore_page_parent_class)->map (widget);
  take_focus (CIRKEL_EXPLORE_PAGE (widget));
}

static void
cirkel_explore_page_dispose (GObject *object)
{
  CirkelExplorePage *self = CIRKEL_EXPLORE_PAGE (object);

  g_clear_handle_id (&self->resize_source, g_source_remove);
  g_clear_pointer (&self->walk, cirkel_explore_walk_free);
  g_clear_object (&self->talk);
  g_clear_object (&self->style);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (cirkel_explore_page_parent_class)->dispose (object);
}

static void
cirkel_explore_page_class_init (CirkelExplorePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = cirkel_explore_page_dispose;
  widget_class->size_allocate = cirkel_explore_page_size_allocate;
  widget_class->measure = cirkel_explore_page_measure;
  widget_class->map = cirkel_explore_page_map;

  signals[STOPPED] = g_signal_new ("stopped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "explore.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "explore.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "explore.resume", NULL, resume_cb);
  gtk_widget_class_install_action (widget_class, "explore.skip", NULL, skip_cb);
  gtk_widget_class_install_action (widget_class, "explore.go-to", "s", go_to_cb);
  gtk_widget_class_install_action (widget_class, "explore.stop", NULL, stop_cb);
  gtk_widget_class_install_action (widget_class, "explore.begin", NULL, begin_cb);
  gtk_widget_class_set_css_name (widget_class, "cirkel-explore");
}

static void
cirkel_explore_page_init (CirkelExplorePage *self)
{
  /* The page itself tells when its size changes. */
  gtk_widget_set_layout_manager (GTK_WIDGET (self), NULL);
}

static void
make_content (CirkelExplorePage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->header = cirkel_explore_header_new (self->document, cirkel_talk_get_method (self->talk));
  self->progress = gtk_progress_bar_new ();
  self->trouble_bin = adw_bin_new ();
  self->bin = adw_bin_new ();
  gtk_widget_set_name (self->progress, "explore-progress");
  gtk_widget_set_vexpand (self->bin, TRUE);
  gtk_box_append (GTK_BOX (box), self->header);
  gtk_box_append (GTK_BOX (box), self->progress);
  gtk_box_append (GTK_BOX (box), self->trouble_bin);
  gtk_box_append (GTK_BOX (box), self->bin);
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * cirkel_explore_page_new:
 * @document: a session that a client explores
 * @ask_first: whether to ask first if people want to go on with it, or begin the conversation
 *
 * Returns: (transfer floating): the exploration at the page where it was left, in the language in use
 */
GtkWidget *
cirkel_explore_page_new (CirkelDocument *document, gboolean ask_first)
{
  CirkelExplorePage *self = g_object_new (CIRKEL_TYPE_EXPLORE_PAGE, NULL);
  CirkelSession     *session = cirkel_document_get_session (document);

  self->document = g_object_ref (document);
  self->style = cirkel_board_style_new (gtk_widget_get_display (GTK_WIDGET (self)));
  self->talk = cirkel_talk_new (document, cirkel_session_get_current (session));
  self->walk = cirkel_explore_walk_new (session, cirkel_document_get_history (document));
  make_content (self);
  show_stop (self);
  if (ask_first)
    ask (self);
  g_signal_connect_object (document, "notify::state", G_CALLBACK (update_trouble), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cirkel_talk_get_table (self->talk), "cards-changed", G_CALLBACK (cards_changed_cb),
                           self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  update_trouble (self);

  return GTK_WIDGET (self);
}

/**
 * cirkel_explore_page_get_talk:
 * @self: an exploration
 *
 * Returns: (transfer none): the conversation that the client prepares
 */
CirkelTalk *
cirkel_explore_page_get_talk (CirkelExplorePage *self)
{
  return self->talk;
}

/**
 * cirkel_explore_page_get_stop:
 * @self: an exploration
 *
 * Returns: (transfer none): the page on the screen
 */
CirkelExploreStop *
cirkel_explore_page_get_stop (CirkelExplorePage *self)
{
  return cirkel_explore_walk_get_stop (self->walk);
}

/**
 * cirkel_explore_page_get_asking:
 * @self: an exploration
 *
 * Returns: whether it asks if people want to go on with it, or begin the conversation
 */
gboolean
cirkel_explore_page_get_asking (CirkelExplorePage *self)
{
  return self->asking;
}

/**
 * cirkel_explore_page_go:
 * @self: an exploration
 * @pages: 1 for the next page, -1 for the one before
 *
 * Goes there, if there is one. That is noted, for the next time; it is nothing to undo. From a page that
 * is visited both ways lead back to the last page.
 */
void
cirkel_explore_page_go (CirkelExplorePage *self, int pages)
{
  if (self->asking)
    return;

  leave_page (self);
  if (cirkel_explore_walk_get_visiting (self->walk))
    end_visit (self);
  else if (cirkel_explore_walk_go (self->walk, pages))
    show_stop (self);
}

/**
 * cirkel_explore_page_go_to:
 * @self: an exploration
 * @id: the id of a page
 *
 * Goes to any page. From the last one that is a visit: to change something, and come back.
 */
void
cirkel_explore_page_go_to (CirkelExplorePage *self, const char *id)
{
  cirkel_explore_walk_go_to (self->walk, id);
  show_stop (self);
}
