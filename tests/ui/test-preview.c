/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "program-fixture.h"

#include "cirkel-pages-view.h"
#include "cirkel-paper-text.h"
#include "cirkel-preview-window.h"
#include "cirkel-preview.h"
#include "cirkel-record-edits.h"
#include "cirkel-session-page.h"
#include "cirkel-talk-edits.h"

/* The window in which people see what leaves, for whom: what is shown is what goes. */

static CirkelAgreement *
agree (ProgramFixture *fixture, const char *text)
{
  CirkelAgreement *agreement = cirkel_agreement_new ();

  g_object_set (agreement, "text", text, "who", CIRKEL_PARTY_CLIENT, NULL);
  g_assert_true (cirkel_edit_add (history_of (fixture), cirkel_session_get_current (session_of (fixture)),
                                  "agreements", agreement));
  /* The conversation keeps it alive. */
  g_object_unref (agreement);

  return agreement;
}

static void
begin_with (ProgramFixture *fixture)
{
  begin (fixture);
  g_settings_reset (cirkel_application_get_settings (fixture->application), "paper-size");
  cirkel_edit_set_label (history_of (fixture), session_of (fixture), "Geheimzinnig");
}

static GtkWidget *
find_preview (ProgramFixture *fixture)
{
  return GTK_WIDGET (cirkel_preview_window_find (GTK_WINDOW (fixture->window)));
}

static GtkWidget *
show_preview (ProgramFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.summary", NULL));
  settle ();
  g_assert_nonnull (find_preview (fixture));

  return find_preview (fixture);
}

static void
choose (GtkWidget *preview, const char *audience)
{
  g_autofree char *name = g_strconcat ("audience-", audience, NULL);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_named (preview, name)), TRUE);
  settle ();
}

static gboolean
is_chosen (GtkWidget *preview, const char *audience)
{
  g_autofree char *name = g_strconcat ("audience-", audience, NULL);

  return gtk_check_button_get_active (GTK_CHECK_BUTTON (find_named (preview, name)));
}

static CirkelPages *
pages_of (GtkWidget *preview)
{
  return cirkel_pages_view_get_pages (CIRKEL_PAGES_VIEW (find_typed (preview, CIRKEL_TYPE_PAGES_VIEW)));
}

static gboolean
says (GtkWidget *preview, const char *words)
{
  CirkelPages     *pages = pages_of (preview);
  g_autofree char *text
    = pages != NULL ? cirkel_paper_to_text (cirkel_pages_get_paper (pages)) : g_strdup ("");

  return strstr (text, words) != NULL;
}

/* Whether it can be printed and saved, which goes together. */
static gboolean
can_leave (GtkWidget *preview)
{
  gboolean can = gtk_widget_is_sensitive (find_named (preview, "preview-print"));

  g_assert_cmpint (gtk_widget_is_sensitive (find_named (preview, "preview-save")), ==, can);
  g_assert_cmpint (pages_of (preview) != NULL, ==, can);

  return can;
}

/* The choice is kept in the session, is no step to undo, and is there again the next time. */
static void
test_audience (ProgramFixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "professional", "employer", "client" };
  static const char *const words[] = { "professional", "employer", "client" };

  begin_with (fixture);
  agree (fixture, "Een cursus zoeken");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint64    state = cirkel_history_get_can_undo (history_of (fixture));
      GtkWidget *preview = show_preview (fixture);
      GtkWidget *title = find_typed (preview, ADW_TYPE_WINDOW_TITLE);

      choose (preview, names[i]);
      g_assert_nonnull (strstr (adw_window_title_get_subtitle (ADW_WINDOW_TITLE (title)), words[i]));
      gtk_window_close (GTK_WINDOW (preview));
      settle ();
      g_assert_null (find_preview (fixture));
      g_assert_cmpint (cirkel_history_get_can_undo (history_of (fixture)), ==, state);

      preview = show_preview (fixture);
      g_assert_true (is_chosen (preview, names[i]));
      gtk_window_close (GTK_WINDOW (preview));
      settle ();
    }
}

/* What changes in the session changes on the paper, and undo takes it from there again. */
static void
test_live (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget       *preview;
  CirkelAgreement *agreement;

  begin_with (fixture);
  preview = show_preview (fixture);
  choose (preview, "professional");
  g_assert_false (says (preview, "Een cursus zoeken"));

  agreement = agree (fixture, "Een cursus zoeken");
  settle ();
  g_assert_true (says (preview, "Een cursus zoeken"));

  cirkel_edit_choose (history_of (fixture), agreement, "private", TRUE);
  settle ();
  g_assert_false (says (preview, "Een cursus zoeken"));
  choose (preview, "client");
  g_assert_true (says (preview, "Een cursus zoeken"));

  choose (preview, "professional");
  g_assert_true (gtk_widget_activate_action (preview, "win.undo", NULL));
  settle ();
  g_assert_true (says (preview, "Een cursus zoeken"));
  g_assert_true (gtk_widget_activate_action (preview, "win.redo", NULL));
  settle ();
  g_assert_false (says (preview, "Een cursus zoeken"));
}

/* Nothing ticked, nothing leaves; one ticked, that one alone. */
static void
test_employer (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget       *preview;
  CirkelAgreement *shared;

  begin_with (fixture);
  preview = show_preview (fixture);
  choose (preview, "employer");
  g_assert_false (can_leave (preview));
  shared = agree (fixture, "Een cursus zoeken");
  agree (fixture, "Met de huisarts praten");
  settle ();
  g_assert_false (can_leave (preview));

  cirkel_edit_choose (history_of (fixture), shared, "for-employer", TRUE);
  settle ();
  g_assert_true (can_leave (preview));
  g_assert_true (says (preview, "Een cursus zoeken"));
  g_assert_false (says (preview, "huisarts"));
  g_assert_false (says (preview, "Geheimzinnig"));

  cirkel_edit_choose (history_of (fixture), shared, "for-employer", FALSE);
  settle ();
  g_assert_false (can_leave (preview));
  choose (preview, "client");
  g_assert_true (can_leave (preview));
}

/* Whoever asks for the pages gets them as they are now, not as they were before the last change. */
static void
test_never_old (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelPreview) preview = NULL;
  CirkelAgreement *agreement;

  begin_with (fixture);
  agreement = agree (fixture, "Een cursus zoeken");
  cirkel_edit_choose (history_of (fixture), agreement, "for-employer", TRUE);
  preview = cirkel_preview_new (talk_of (fixture), cirkel_application_get_settings (fixture->application));
  cirkel_preview_set_audience (preview, CIRKEL_AUDIENCE_EMPLOYER);
  g_assert_nonnull (cirkel_preview_get_pages (preview));
  cirkel_edit_choose (history_of (fixture), agreement, "for-employer", FALSE);
  g_assert_null (cirkel_preview_get_pages (preview));
  cirkel_edit_choose (history_of (fixture), agreement, "for-employer", TRUE);
  g_assert_nonnull (cirkel_preview_get_pages (preview));
  cirkel_edit_choose (history_of (fixture), agreement, "private", TRUE);
  g_assert_null (cirkel_preview_get_pages (preview));
}

static void
test_paper (ProgramFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char     *button;
    const char     *setting;
    CirkelPaperSize size;
  } cases[] = {
    { "paper-letter", "letter", CIRKEL_PAPER_LETTER },
    { "paper-a4", "a4", CIRKEL_PAPER_A4 },
  };
  GSettings *settings;
  GtkWidget *preview;

  begin_with (fixture);
  settings = cirkel_application_get_settings (fixture->application);
  preview = show_preview (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *setting = NULL;
      double           width;
      double           height;

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_named (preview, cases[i].button)), TRUE);
      settle ();
      cirkel_paper_size_get_points (cases[i].size, &width, &height);
      g_assert_cmpfloat (cirkel_pages_get_width (pages_of (preview)), ==, width);
      setting = g_settings_get_string (settings, "paper-size");
      g_assert_cmpstr (setting, ==, cases[i].setting);
    }
}

/* One window for a conversation: it goes with it, and with the window of the session. */
static void
test_one_window (ProgramFixture *fixture, gconstpointer data)
{
  GtkWidget *preview;

  begin_with (fixture);
  agree (fixture, "Een cursus zoeken");
  preview = show_preview (fixture);
  g_assert_true (show_preview (fixture) == preview);

  cirkel_edit_start_follow_up (history_of (fixture), session_of (fixture), CIRKEL_PURPOSE_VALUES);
  settle ();
  g_assert_null (find_preview (fixture));

  show_preview (fixture);
  cirkel_edit_set_language (history_of (fixture), session_of (fixture), "nl");
  settle ();
  g_assert_null (find_preview (fixture));

  preview = show_preview (fixture);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (preview)), ==, "Samenvatting");
  gtk_window_close (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_null (find_dialog (CIRKEL_TYPE_PREVIEW_WINDOW));
}

/* An earlier conversation has a summary of its own, in which nothing can be ticked. */
static void
test_past (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelConversation) first = NULL;
  GtkWidget *preview;

  begin_with (fixture);
  agree (fixture, "Een cursus zoeken");
  cirkel_edit_start_follow_up (history_of (fixture), session_of (fixture), CIRKEL_PURPOSE_VALUES);
  settle ();
  agree (fixture, "Een proefweek plannen");
  first = g_list_model_get_item (G_LIST_MODEL (cirkel_session_get_conversations (session_of (fixture))), 0);
  cirkel_session_page_show_conversation (CIRKEL_SESSION_PAGE (cirkel_window_get_page (fixture->window)),
                                         first);
  settle ();

  preview = show_preview (fixture);
  g_assert_true (says (preview, "Een cursus zoeken"));
  g_assert_false (says (preview, "Een proefweek plannen"));
  choose (preview, "employer");
  g_assert_false (can_leave (preview));
  gtk_widget_activate_action (preview, "win.undo", NULL);
  settle ();
  g_assert_cmpuint (
    g_list_model_get_n_items (G_LIST_MODEL (cirkel_session_get_conversations (session_of (fixture)))), ==, 2);
}

/* The last step ends with it. */
static void
test_closing_page (ProgramFixture *fixture, gconstpointer data)
{
  begin_with (fixture);
  cirkel_talk_set_step (talk_of (fixture), CIRKEL_STEP_CLOSING);
  settle ();
  press (find_named (GTK_WIDGET (fixture->window), "take-away"));
  settle ();
  g_assert_nonnull (find_preview (fixture));
}

static void
test_start_screen (ProgramFixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.summary", NULL);
  settle ();
  g_assert_null (find_preview (fixture));
}

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

#define ADD(path, func) g_test_add (path, ProgramFixture, NULL, program_set_up, func, program_tear_down)
  ADD ("/preview/audience", test_audience);
  ADD ("/preview/live", test_live);
  ADD ("/preview/employer", test_employer);
  ADD ("/preview/never-old", test_never_old);
  ADD ("/preview/paper", test_paper);
  ADD ("/preview/one-window", test_one_window);
  ADD ("/preview/past", test_past);
  ADD ("/preview/closing-page", test_closing_page);
  ADD ("/preview/start-screen", test_start_screen);

  return g_test_run ();
}
