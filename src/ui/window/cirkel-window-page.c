/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-window-page.h"

#include <glib/gi18n-lib.h>

#include "cirkel-cases-page.h"
#include "cirkel-demo-bar.h"
#include "cirkel-demo-sight.h"
#include "cirkel-error-dialog.h"
#include "cirkel-explore-page.h"
#include "cirkel-session-page.h"
#include "cirkel-start-page.h"

/* Which page a window shows, and what comes after it: the start page, the cases to choose from, what a client
 * explores alone, or a session, which a group may look at. */

static CirkelApplication *
get_application (CirkelWindow *window)
{
  return CIRKEL_APPLICATION (gtk_window_get_application (GTK_WINDOW (window)));
}

/* What a client explores alone */

/* What is on the screen is kept, or it stays there. */
static void
explore_stopped_cb (CirkelWindow *window)
{
  g_autoptr (CirkelDocument) document = g_object_ref (cirkel_window_get_document (window));
  g_autoptr (GError) error = NULL;

  if (!cirkel_document_flush (document, &error) && !cirkel_document_get_kept (document))
    {
      cirkel_error_dialog_show (GTK_WINDOW (window), _ ("Your Preparation Cannot Be Kept"), error);
      return;
    }

  cirkel_application_remember (get_application (window), document);
  cirkel_document_close (document, NULL);
  cirkel_window_set_document (window, NULL);
  /* Where nothing was done there is nothing to go on with. */
  if (cirkel_document_get_saved_at (document) != NULL)
    cirkel_start_page_tell (CIRKEL_START_PAGE (cirkel_window_get_page (window)),
                            _ ("Your preparation is kept. You can go on later."));
}

static GtkWidget *
make_explore_page (CirkelWindow *window, CirkelDocument *document, gboolean opened)
{
  CirkelExploration *exploration = cirkel_session_get_exploration (cirkel_document_get_session (document));
  GtkWidget         *before = cirkel_window_get_page (window);
  /* What has a file, or is done, may be in other hands now. */
  gboolean ready = cirkel_document_get_file (document) != NULL
                   || g_str_equal (cirkel_record_text (exploration, "page"), "my-page");
  gboolean asking
    = CIRKEL_IS_EXPLORE_PAGE (before) && cirkel_explore_page_get_asking (CIRKEL_EXPLORE_PAGE (before));
  GtkWidget *page = cirkel_explore_page_new (document, asking || (opened && ready));

  g_signal_connect_object (page, "stopped", G_CALLBACK (explore_stopped_cb), window, G_CONNECT_SWAPPED);

  return page;
}

/* A session in front of a group */

/* Who plays on looks at the question of the case, and not at that of a card which somebody selected. */
static void
replay_moved_cb (CirkelReplay *replay, GParamSpec *pspec, CirkelSessionPage *page)
{
  if (cirkel_replay_get_adrift (replay))
    return;

  cirkel_talk_take_noted (cirkel_session_page_get_talk (page));
  cirkel_demo_sight_show (GTK_WIDGET (page), replay);
}

static GtkWidget *
make_group_page (CirkelDocument *document, CirkelDemo *demo)
{
  GtkWidget    *page = cirkel_session_page_new_for_group (document, cirkel_demo_bar_new (demo));
  CirkelReplay *replay = cirkel_demo_get_replay (demo);

  g_signal_connect_object (replay, "notify::position", G_CALLBACK (replay_moved_cb), page, 0);
  g_signal_connect_object (replay, "notify::adrift", G_CALLBACK (replay_moved_cb), page, 0);

  return page;
}

/* The cases */

static void
case_chosen_cb (CirkelWindow *window, CirkelCase *the_case)
{
  CirkelApplication *application = get_application (window);
  g_autoptr (CirkelProjector) projector = cirkel_application_dup_projector (application);
  g_autoptr (CirkelDemo) demo
    = cirkel_demo_new (the_case, cirkel_application_get_drafts (application), projector);

  cirkel_window_set_demo (window, demo);
}

static GtkWidget *
make_cases_page (CirkelWindow *window)
{
  GtkWidget *page = cirkel_cases_page_new (cirkel_window_get_language (window));

  g_signal_connect_object (page, "chosen", G_CALLBACK (case_chosen_cb), window, G_CONNECT_SWAPPED);

  return page;
}

/**
 * cirkel_window_page_new:
 * @window: a window, with what it is to show and with the page that was there before
 * @opened: whether its session came on the screen just now
 *
 * Returns: (transfer floating): the page for what it is to show, in the language in use
 */
GtkWidget *
cirkel_window_page_new (CirkelWindow *window, gboolean opened)
{
  CirkelDocument *document = cirkel_window_get_document (window);

  if (document != NULL && cirkel_session_get_exploring (cirkel_document_get_session (document)))
    return make_explore_page (window, document, opened);
  if (document != NULL && cirkel_window_get_demo (window) != NULL)
    return make_group_page (document, cirkel_window_get_demo (window));
  if (document != NULL)
    return cirkel_session_page_new (document);
  if (cirkel_window_is_demonstrating (window))
    return make_cases_page (window);

  return cirkel_start_page_new (get_application (window));
}

/**
 * cirkel_window_page_get_talk:
 * @page: (nullable): the page of a window
 *
 * Returns: (transfer none) (nullable): the conversation on the page; %NULL where there is none
 */
CirkelTalk *
cirkel_window_page_get_talk (GtkWidget *page)
{
  if (CIRKEL_IS_SESSION_PAGE (page))
    return cirkel_session_page_get_talk (CIRKEL_SESSION_PAGE (page));
  if (CIRKEL_IS_EXPLORE_PAGE (page))
    return cirkel_explore_page_get_talk (CIRKEL_EXPLORE_PAGE (page));

  return NULL;
}
