/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-window-actions.h"

#include "cirkel-conflict-dialog.h"
#include "cirkel-demo-save.h"
#include "cirkel-explore-page.h"
#include "cirkel-follow-up.h"
#include "cirkel-next-dialog.h"
#include "cirkel-past-window.h"
#include "cirkel-preview-window.h"
#include "cirkel-read-aloud.h"
#include "cirkel-rename-dialog.h"
#include "cirkel-save-dialog.h"
#include "cirkel-session-page.h"
#include "cirkel-share-window.h"

/*
 * What can be done with the session of a window. All of it is off on the start screen.
 */

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_history_undo (cirkel_document_get_history (cirkel_window_get_document (CIRKEL_WINDOW (widget))));
}

static void
redo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_history_redo (cirkel_document_get_history (cirkel_window_get_document (CIRKEL_WINDOW (widget))));
}

static void
save_as_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelWindow *window = CIRKEL_WINDOW (widget);

  if (cirkel_window_get_demo (window) != NULL)
    cirkel_demo_save (window);
  else
    cirkel_save_dialog_show (GTK_WINDOW (window), cirkel_window_get_document (window));
}

/* Work is saved by itself; who asks for it wants it on the disk now, or wants to say where. */
static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelDocument *document = cirkel_window_get_document (CIRKEL_WINDOW (widget));

  if (cirkel_document_get_state (document) == CIRKEL_DOCUMENT_CONFLICT)
    cirkel_conflict_dialog_show (CIRKEL_WINDOW (widget));
  else if (cirkel_document_get_file (document) == NULL)
    save_as_cb (widget, action, parameter);
  else
    cirkel_document_save_async (document, NULL, NULL, NULL);
}

/* A draft that could not be kept is tried again as a draft. */
static void
retry_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_document_save_async (cirkel_window_get_document (CIRKEL_WINDOW (widget)), NULL, NULL, NULL);
}

static void
resolve_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_conflict_dialog_show (CIRKEL_WINDOW (widget));
}

static void
rename_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_rename_dialog_show (GTK_WINDOW (widget), cirkel_window_get_document (CIRKEL_WINDOW (widget)));
}

static void
fullscreen_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

/* Only when nothing else was to be closed: this comes last. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  if (!gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    return FALSE;

  gtk_window_unfullscreen (GTK_WINDOW (widget));

  return TRUE;
}

static void
go (GtkWidget *widget, int steps)
{
  GtkWidget *page = cirkel_window_get_page (CIRKEL_WINDOW (widget));

  if (CIRKEL_IS_EXPLORE_PAGE (page))
    cirkel_explore_page_go (CIRKEL_EXPLORE_PAGE (page), steps);
  else
    cirkel_session_page_go (CIRKEL_SESSION_PAGE (page), steps);
}

static void
next_step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  go (widget, 1);
}

static void
previous_step_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  go (widget, -1);
}

static void
next_conversation_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_next_dialog_show (GTK_WINDOW (widget), cirkel_window_get_document (CIRKEL_WINDOW (widget)));
}

static void
history_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelSessionPage *page = CIRKEL_SESSION_PAGE (cirkel_window_get_page (CIRKEL_WINDOW (widget)));
  CirkelPastWindow  *past = cirkel_past_window_new (GTK_WINDOW (widget), cirkel_session_page_get_talk (page));

  g_signal_connect_object (past, "chosen", G_CALLBACK (cirkel_session_page_show_conversation), page,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (past));
}

/* It is of the conversation on the screen, and goes with it. */
static void
summary_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow           *window = GTK_WINDOW (widget);
  CirkelPreviewWindow *preview = cirkel_preview_window_find (window);

  if (preview == NULL)
    {
      CirkelApplication *application = CIRKEL_APPLICATION (gtk_window_get_application (window));

      preview = cirkel_preview_window_new (window, cirkel_window_get_talk (CIRKEL_WINDOW (window)),
                                           cirkel_application_get_settings (application));
      g_signal_connect_object (window, "notify::talk", G_CALLBACK (gtk_window_destroy), preview,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (window, "destroy", G_CALLBACK (gtk_window_destroy), preview,
                               G_CONNECT_SWAPPED);
    }
  gtk_window_present (GTK_WINDOW (preview));
}

static void
present_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWidget *page = cirkel_window_get_page (CIRKEL_WINDOW (widget));

  cirkel_session_page_show_conversation (CIRKEL_SESSION_PAGE (page), NULL);
}

static void
read_aloud_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  cirkel_read_aloud (GTK_WINDOW (widget));
}

static void
share_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelWindow      *window = CIRKEL_WINDOW (widget);
  CirkelShareWindow *share = cirkel_share_window_find (window);

  gtk_window_present (GTK_WINDOW (share != NULL ? share : cirkel_share_window_new (window)));
}

/* The client wants to look at it once more, alone. The window shows that then. */
static void
explore_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  CirkelDocument *document = cirkel_window_get_document (CIRKEL_WINDOW (widget));
  gpointer        exploration = cirkel_session_get_exploration (cirkel_document_get_session (document));

  cirkel_history_note_int (cirkel_document_get_history (document), exploration, "handed-over", FALSE);
}

/* What an exploration has as well, and what only a conversation has. */
static const char *const session_actions[] = {
  "win.save",      "win.save-as",       "win.rename",  "win.retry",      "win.resolve",
  "win.next-step", "win.previous-step", "win.summary", "win.read-aloud",
};

static const char *const talk_actions[] = {
  "win.history",
  "win.guide",
  "win.share",
};

/**
 * cirkel_window_actions_install:
 * @klass: the class of the window
 *
 * Adds the actions to a class of windows.
 */
void
cirkel_window_actions_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (klass, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (klass, "win.save", NULL, save_cb);
  gtk_widget_class_install_action (klass, "win.save-as", NULL, save_as_cb);
  gtk_widget_class_install_action (klass, "win.rename", NULL, rename_cb);
  gtk_widget_class_install_action (klass, "win.retry", NULL, retry_cb);
  gtk_widget_class_install_action (klass, "win.resolve", NULL, resolve_cb);
  gtk_widget_class_install_action (klass, "win.next-step", NULL, next_step_cb);
  gtk_widget_class_install_action (klass, "win.previous-step", NULL, previous_step_cb);
  gtk_widget_class_install_action (klass, "win.next-conversation", NULL, next_conversation_cb);
  gtk_widget_class_install_action (klass, "win.history", NULL, history_cb);
  gtk_widget_class_install_action (klass, "win.explore", NULL, explore_cb);
  gtk_widget_class_install_action (klass, "win.summary", NULL, summary_cb);
  gtk_widget_class_install_action (klass, "win.share", NULL, share_cb);
  gtk_widget_class_install_action (klass, "win.present", NULL, present_cb);
  gtk_widget_class_install_action (klass, "win.read-aloud", NULL, read_aloud_cb);
  gtk_widget_class_install_property_action (klass, "win.guide", "guide-shown");
  gtk_widget_class_install_action (klass, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_add_binding (klass, GDK_KEY_Escape, 0, escape_cb, NULL);
}

/* An earlier conversation is only looked at: what was done last was done in another one. */
static gboolean
shows_past (CirkelWindow *window)
{
  GtkWidget *page = cirkel_window_get_page (window);

  return CIRKEL_IS_SESSION_PAGE (page)
         && !cirkel_talk_get_editable (cirkel_session_page_get_talk (CIRKEL_SESSION_PAGE (page)));
}

/* A conversation that was begun from what the client prepared. */
static gboolean
was_explored (CirkelDocument *document)
{
  gpointer exploration = cirkel_session_get_exploration (cirkel_document_get_session (document));

  return *cirkel_record_text (exploration, "page") != '\0';
}

/* One for the table on the screen; none where no board was before. */
static void
update_ghosts (CirkelWindow *window)
{
  GtkWidget    *page = cirkel_window_get_page (window);
  CirkelGhosts *ghosts = NULL;
  g_autoptr (GPropertyAction) action = NULL;

  if (CIRKEL_IS_SESSION_PAGE (page))
    ghosts = cirkel_table_get_ghosts (
      cirkel_talk_get_table (cirkel_session_page_get_talk (CIRKEL_SESSION_PAGE (page))));
  if (ghosts == NULL || cirkel_ghosts_get_before (ghosts) == NULL)
    {
      g_action_map_remove_action (G_ACTION_MAP (window), "ghosts");
      return;
    }

  action = g_property_action_new ("ghosts", ghosts, "shown");
  g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
}

/**
 * cirkel_window_actions_update_page:
 * @window: a window
 *
 * Switches actions on and off after another conversation came on the screen, or none.
 */
void
cirkel_window_actions_update_page (CirkelWindow *window)
{
  update_ghosts (window);
  cirkel_window_actions_update (window);
}

/**
 * cirkel_window_actions_update:
 * @window: a window
 *
 * Switches actions on and off after what they depend on changed.
 */
void
cirkel_window_actions_update (CirkelWindow *window)
{
  GtkWidget      *widget = GTK_WIDGET (window);
  gboolean        covered = cirkel_window_get_curtain (window);
  CirkelDocument *document = covered ? NULL : cirkel_window_get_document (window);
  CirkelHistory  *history = document != NULL ? cirkel_document_get_history (document) : NULL;
  gboolean        past = document != NULL && shows_past (window);
  gboolean        talk = document != NULL && CIRKEL_IS_SESSION_PAGE (cirkel_window_get_page (window));

  for (gsize i = 0; i < G_N_ELEMENTS (session_actions); i++)
    gtk_widget_action_set_enabled (widget, session_actions[i], document != NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (talk_actions); i++)
    gtk_widget_action_set_enabled (widget, talk_actions[i], talk);
  gtk_widget_action_set_enabled (widget, "win.explore", talk && !past && was_explored (document));

  gtk_widget_action_set_enabled (widget, "win.undo",
                                 history != NULL && !past && cirkel_history_get_can_undo (history));
  gtk_widget_action_set_enabled (widget, "win.redo",
                                 history != NULL && !past && cirkel_history_get_can_redo (history));
  gtk_widget_action_set_enabled (widget, "win.next-conversation",
                                 talk && !past
                                   && cirkel_session_is_begun (cirkel_document_get_session (document)));
  gtk_widget_action_set_enabled (widget, "win.present", past);
}
