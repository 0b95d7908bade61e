/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-edits.h"
#include "cirkel-enum-types.h"
#include "cirkel-help-passage.h"
#include "cirkel-help-topic.h"
#include "cirkel-help-window.h"
#include "cirkel-language.h"
#include "cirkel-method.h"
#include "cirkel-observer-window.h"
#include "cirkel-past-window.h"
#include "cirkel-preview-window.h"
#include "cirkel-roles-window.h"
#include "cirkel-share-window.h"
#include "program-fixture.h"

/* The help: all of it can be read, and it begins where it was asked. */

/* How large the window is where there is room: it fits on the screen of a small laptop, 1366×768. */
#define WIDTH 1000
#define HEIGHT 720

static CirkelHelpWindow *
ask (ProgramFixture *fixture)
{
  cirkel_help_window_show (fixture->window, cirkel_help_topic_find (GTK_WINDOW (fixture->window)));
  settle ();

  return CIRKEL_HELP_WINDOW (find_dialog (CIRKEL_TYPE_HELP_WINDOW));
}

static void
check_topic (ProgramFixture *fixture, CirkelHelpTopic topic)
{
  CirkelHelpWindow *help = ask (fixture);
  GtkWidget        *list = find_named (GTK_WIDGET (help), "help-subjects");
  g_autoptr (GEnumClass) topics = g_type_class_ref (CIRKEL_TYPE_HELP_TOPIC);
  g_autofree char *name = g_strconcat ("help-", g_enum_get_value (topics, (int)topic)->value_nick, NULL);

  g_assert_cmpint (cirkel_help_window_get_topic (help), ==, topic);
  g_assert_cmpstr (gtk_widget_get_name (GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)))), ==,
                   name);
}

static guint
count_rows (ProgramFixture *fixture)
{
  GtkWidget *list = find_named (GTK_WIDGET (ask (fixture)), "help-subjects");
  guint      n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int)n) != NULL)
    n++;

  return n;
}

static void
set_language (CirkelDocument *document, const char *language)
{
  cirkel_edit_set_language (cirkel_document_get_history (document), cirkel_document_get_session (document),
                            language);
  settle ();
}

/* Where it begins */

static void
test_steps (ProgramFixture *fixture, gconstpointer data)
{
  static const CirkelHelpTopic topics[CIRKEL_N_STEPS]
    = { CIRKEL_HELP_TOPIC_OPENING, CIRKEL_HELP_TOPIC_CARDS,      CIRKEL_HELP_TOPIC_VALUES,
        CIRKEL_HELP_TOPIC_VALUES,  CIRKEL_HELP_TOPIC_AGREEMENTS, CIRKEL_HELP_TOPIC_NEXT };

  check_topic (fixture, CIRKEL_HELP_TOPIC_FIRST);
  begin (fixture);
  for (int step = 0; step < CIRKEL_N_STEPS; step++)
    {
      cirkel_talk_set_step (cirkel_window_get_talk (fixture->window), (CirkelStep)step);
      check_topic (fixture, topics[step]);
    }
}

static CirkelHelpTopic
find_topic (ProgramFixture *fixture, const char *action, GType type)
{
  GtkWindow      *window;
  CirkelHelpTopic topic;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
  settle ();
  window = find_dialog (type);
  g_assert_nonnull (window);
  topic = cirkel_help_topic_find (window);
  gtk_window_destroy (window);

  return topic;
}

static void
test_other_windows (ProgramFixture *fixture, gconstpointer data)
{
  begin (fixture);
  g_assert_cmpint (find_topic (fixture, "win.summary", CIRKEL_TYPE_PREVIEW_WINDOW), ==,
                   CIRKEL_HELP_TOPIC_ALONG);
  g_assert_cmpint (find_topic (fixture, "win.share", CIRKEL_TYPE_SHARE_WINDOW), ==,
                   CIRKEL_HELP_TOPIC_SCREENS);
  g_assert_cmpint (find_topic (fixture, "win.history", CIRKEL_TYPE_PAST_WINDOW), ==, CIRKEL_HELP_TOPIC_NEXT);
}

static void
test_group (ProgramFixture *fixture, gconstpointer data)
{
  cirkel_application_demonstrate (fixture->application, GTK_WINDOW (fixture->window));
  check_topic (fixture, CIRKEL_HELP_TOPIC_GROUP);
  press (find_named (GTK_WIDGET (fixture->window), "case-warehouse"));
  settle ();
  check_topic (fixture, CIRKEL_HELP_TOPIC_GROUP);
  g_assert_cmpint (find_topic (fixture, "demo.roles", CIRKEL_TYPE_ROLES_WINDOW), ==, CIRKEL_HELP_TOPIC_GROUP);
  g_assert_cmpint (find_topic (fixture, "demo.observer", CIRKEL_TYPE_OBSERVER_WINDOW), ==,
                   CIRKEL_HELP_TOPIC_GROUP);
}

/* A client who explores alone is told what is for them; whoever goes on together, everything. */
static void
test_alone (ProgramFixture *fixture, gconstpointer data)
{
  CirkelSession *session;

  g_assert_cmpuint (count_rows (fixture), ==, CIRKEL_N_HELP_TOPICS);
  cirkel_application_explore (fixture->application, GTK_WINDOW (fixture->window));
  settle ();
  g_assert_cmpuint (count_rows (fixture), ==, 4);
  check_topic (fixture, CIRKEL_HELP_TOPIC_ALONE);

  session = cirkel_document_get_session (cirkel_window_get_document (fixture->window));
  g_object_set (cirkel_session_get_exploration (session), "handed-over", TRUE, NULL);
  settle ();
  g_assert_cmpint (cirkel_help_window_get_topic (ask (fixture)), !=, CIRKEL_HELP_TOPIC_ALONE);
  g_assert_cmpuint (count_rows (fixture), ==, CIRKEL_N_HELP_TOPICS);
}

/* All of it */

static void
collect_texts (GtkWidget *widget, GString *texts)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

static void
check_has (const GString *texts, const char *text)
{
  if (strstr (texts->str, text) == NULL)
    g_error ("“%s” is not to be read", text);
}

static void
check_lines (const GString *texts, CirkelRecord *part, const char *name)
{
  GListModel *lines = G_LIST_MODEL (cirkel_record_list (part, name));

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (CirkelRecord) line = g_list_model_get_item (lines, i);

      check_has (texts, cirkel_record_text (line, "text"));
    }
}

/* Each part can have the focus, and is heard with its title. */
static void
check_parts (GtkWidget *page, CirkelHelpSubject *subject)
{
  GListModel *parts = G_LIST_MODEL (cirkel_record_list (subject, "parts"));
  GtkWidget  *widget = find_typed (page, CIRKEL_TYPE_HELP_PASSAGE);
  g_autoptr (GString) texts = g_string_new (NULL);

  collect_texts (page, texts);
  check_has (texts, cirkel_record_text (subject, "title"));
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++, widget = gtk_widget_get_next_sibling (widget))
    {
      g_autoptr (CirkelRecord) part = g_list_model_get_item (parts, i);
      const char *title = cirkel_record_text (part, "title");
      const char *text = cirkel_record_text (part, "text");

      g_assert_true (gtk_widget_get_focusable (widget));
      if (i == 0)
        title = cirkel_record_text (subject, "title");
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           *title != '\0' ? title : text);
      check_has (texts, cirkel_record_text (part, "title"));
      check_has (texts, text);
      check_lines (texts, part, "steps");
      check_lines (texts, part, "points");
    }
  g_assert_null (widget);
}

static GtkAdjustment *
get_height (GtkWidget *help)
{
  return gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (adw_bin_get_child (ADW_BIN (find_named (help, "help-page")))));
}

static gboolean
is_laid_out (gpointer help)
{
  return gtk_adjustment_get_page_size (get_height (help)) > 0;
}

static void
check_language (ProgramFixture *fixture, CirkelHelpWindow *window, const char *language)
{
  g_autoptr (CirkelHelp) help = cirkel_help_new (language);
  GListModel *subjects = G_LIST_MODEL (cirkel_record_list (help, "subjects"));
  GtkWidget  *list = find_named (GTK_WIDGET (window), "help-subjects");

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       g_str_equal (language, "nl") ? "Onderwerpen" : "Subjects");
  for (guint i = 0; i < g_list_model_get_n_items (subjects); i++)
    {
      g_autoptr (CirkelHelpSubject) subject = g_list_model_get_item (subjects, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int)i);
      GtkWidget     *page;

      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           cirkel_record_text (subject, "title"));
      gtk_list_box_select_row (GTK_LIST_BOX (list), row);
      wait_for (is_laid_out, window);
      page = adw_bin_get_child (ADW_BIN (find_named (GTK_WIDGET (window), "help-page")));
      check_parts (page, subject);
      if (gtk_adjustment_get_upper (get_height (GTK_WIDGET (window)))
          > gtk_adjustment_get_page_size (get_height (GTK_WIDGET (window))))
        g_error ("“%s” is more than a screenful", cirkel_record_text (subject, "title"));
    }
}

/* Each subject in each language, and without scrolling. */
static void
test_all_subjects (ProgramFixture *fixture, gconstpointer data)
{
  const char *const *languages = cirkel_method_get_languages ();
  CirkelDocument    *document = begin (fixture);
  CirkelHelpWindow  *help = ask (fixture);
  int                width;
  int                height;

  gtk_window_get_default_size (GTK_WINDOW (help), &width, &height);
  g_assert_cmpint (width, <=, WIDTH);
  g_assert_cmpint (height, <=, HEIGHT);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      set_language (document, languages[i]);
      check_language (fixture, help, languages[i]);
    }
}

static gboolean
is_gone (gpointer widget)
{
  return !gtk_widget_get_mapped (widget);
}

/* In a narrow window: the subject, and a button that leads to the list. */
static void
test_narrow (ProgramFixture *fixture, gconstpointer data)
{
  CirkelWindow *narrow = cirkel_window_new (fixture->application, NULL);
  GtkWidget    *help;
  GtkWidget    *list;
  GtkWidget    *page;

  gtk_window_set_default_size (GTK_WINDOW (narrow), 360, 640);
  cirkel_help_window_show (narrow, CIRKEL_HELP_TOPIC_FIRST);
  help = GTK_WIDGET (find_dialog (CIRKEL_TYPE_HELP_WINDOW));
  list = find_named (help, "help-subjects");
  page = find_named (help, "help-page");
  wait_for (is_mapped, page);
  wait_for (is_gone, list);
  g_assert_cmpint (gtk_widget_get_width (help), <=, 360);

  press (find_named (help, "help-back"));
  wait_for (is_mapped, list);
  wait_for (is_gone, page);
  g_signal_emit_by_name (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 3), "activate");
  wait_for (is_mapped, page);
  g_assert_cmpint (cirkel_help_window_get_topic (CIRKEL_HELP_WINDOW (help)), ==, CIRKEL_HELP_TOPIC_CARDS);
}

/* Beside the other windows */

static guint
count_help_windows (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  guint       n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      n += CIRKEL_IS_HELP_WINDOW (window) ? 1 : 0;
    }

  return n;
}

/* One for a window; it is covered with it, and goes with it. */
static void
test_with_its_window (ProgramFixture *fixture, gconstpointer data)
{
  CirkelHelpWindow *help = ask (fixture);
  CirkelWindow     *other = cirkel_window_new (fixture->application, NULL);

  g_assert_true (ask (fixture) == help);
  g_assert_false (gtk_window_get_modal (GTK_WINDOW (help)));
  cirkel_help_window_show (other, CIRKEL_HELP_TOPIC_FIRST);
  g_assert_cmpuint (count_help_windows (), ==, 2);
  gtk_window_destroy (GTK_WINDOW (other));
  settle ();
  g_assert_cmpuint (count_help_windows (), ==, 1);

  cirkel_window_set_curtain (fixture->window, TRUE);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (help)));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "help", NULL);
  settle ();
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (help)));
  cirkel_window_set_curtain (fixture->window, FALSE);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (help)));

  /* And nothing of it stays. */
  g_object_add_weak_pointer (G_OBJECT (help), (gpointer *)&help);
  gtk_window_close (GTK_WINDOW (help));
  settle ();
  g_assert_null (help);
}

/* It speaks the language of its window, whatever the program speaks elsewhere, and stays at its subject. */
static void
test_language (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDocument   *document = begin (fixture);
  CirkelHelpWindow *help;

  set_language (document, "nl");
  cirkel_language_use ("en");
  help = ask (fixture);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (help)), ==, "Hulp");
  cirkel_help_window_show (fixture->window, CIRKEL_HELP_TOPIC_PRIVACY);
  set_language (document, "en");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (help)), ==, "Help");
  g_assert_cmpint (cirkel_help_window_get_topic (help), ==, CIRKEL_HELP_TOPIC_PRIVACY);
}

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

#define ADD(name, test)                                                                                      \
  g_test_add ("/help/" name, ProgramFixture, NULL, program_set_up, test, program_tear_down)
  ADD ("steps", test_steps);
  ADD ("other-windows", test_other_windows);
  ADD ("group", test_group);
  ADD ("alone", test_alone);
  ADD ("all-subjects", test_all_subjects);
  ADD ("narrow", test_narrow);
  ADD ("with-its-window", test_with_its_window);
  ADD ("language", test_language);

  return g_test_run ();
}
