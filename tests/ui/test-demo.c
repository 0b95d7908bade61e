/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-demo-bar.h"
#include "cirkel-demo-sight.h"
#include "program-fixture.h"

#include "cirkel-questions.h"
#include "cirkel-session-file.h"

#define NARROW 350

/* A case is chosen, played, left and taken up again; nothing of it is kept. */

static CirkelDemo *
demonstrate (ProgramFixture *fixture, const char *name)
{
  cirkel_application_demonstrate (fixture->application, GTK_WINDOW (fixture->window));
  press (find_named (GTK_WIDGET (fixture->window), name));
  g_assert_nonnull (cirkel_window_get_demo (fixture->window));

  return cirkel_window_get_demo (fixture->window);
}

static CirkelReplay *
play_warehouse (ProgramFixture *fixture)
{
  return cirkel_demo_get_replay (demonstrate (fixture, "case-warehouse"));
}

static void
act (ProgramFixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL));
}

static GtkWidget *
find_in_window (ProgramFixture *fixture, const char *name)
{
  GtkWidget *found = find_named (GTK_WIDGET (fixture->window), name);

  g_assert_nonnull (found);

  return found;
}

static const char *
get_text (ProgramFixture *fixture, const char *name)
{
  return gtk_label_get_label (GTK_LABEL (find_in_window (fixture, name)));
}

/* All of a session but when it was written. */
static char *
write_session (ProgramFixture *fixture)
{
  CirkelSession *session = cirkel_document_get_session (cirkel_window_get_document (fixture->window));
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
lay (ProgramFixture *fixture, guint position)
{
  lay_card (cirkel_window_get_document (fixture->window), position);
}

static int
measure_bar (ProgramFixture *fixture)
{
  GtkWidget *bar = find_typed (GTK_WIDGET (fixture->window), CIRKEL_TYPE_DEMO_BAR);
  int        least;

  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return least;
}

/* A phone has room for the bar, also while the group goes on by itself. */
static void
test_narrow (ProgramFixture *fixture, gconstpointer data)
{
  play_warehouse (fixture);
  g_assert_cmpint (measure_bar (fixture), <=, NARROW);
  lay (fixture, 0);
  g_assert_cmpint (measure_bar (fixture), <=, NARROW);
}

/* At each moment the bar says what the case says, and by the buttons alone one comes to the end and back. */
static void
test_bar (ProgramFixture *fixture, gconstpointer data)
{
  CirkelReplay    *replay = play_warehouse (fixture);
  guint            n_beats = cirkel_replay_get_n_beats (replay);
  g_autofree char *before = write_session (fixture);
  g_autofree char *after = NULL;

  g_assert_cmpuint (n_beats, >=, 20);
  g_assert_false (gtk_widget_is_sensitive (find_in_window (fixture, "demo-back")));
  for (guint i = 1; i <= n_beats; i++)
    {
      CirkelCaseBeat  *beat;
      g_autofree char *progress = g_strdup_printf ("Moment %u of %u", i, n_beats);

      press (find_in_window (fixture, "demo-forward"));
      beat = cirkel_replay_get_beat (replay);
      g_assert_cmpuint (cirkel_replay_get_position (replay), ==, i);
      g_assert_cmpstr (get_text (fixture, "demo-caption"), ==, cirkel_case_beat_get_text (beat));
      g_assert_cmpstr (get_text (fixture, "demo-progress"), ==, progress);
      g_assert_cmpstr (get_text (fixture, "demo-who"), ==,
                       cirkel_case_beat_get_by (beat) == CIRKEL_PARTY_CLIENT ? "Client" : "Professional");
      g_assert_cmpint ((int)cirkel_talk_get_step (cirkel_window_get_talk (fixture->window)), ==,
                       (int)cirkel_case_beat_get_step (beat));
    }
  g_assert_false (gtk_widget_is_sensitive (find_in_window (fixture, "demo-forward")));
  g_assert_false (gtk_widget_is_sensitive (find_in_window (fixture, "demo-play")));

  for (guint i = n_beats; i > 0; i--)
    press (find_in_window (fixture, "demo-back"));
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 0);
  after = write_session (fixture);
  g_assert_cmpint (
    cirkel_history_get_can_undo (cirkel_document_get_history (cirkel_window_get_document (fixture->window))),
    ==, FALSE);
  g_assert_cmpuint (strlen (before), >, 0);
  g_assert_cmpuint (strlen (after), >, 0);
}

/* Whoever does something by hand sees so, and one button takes all of it back. */
static void
test_adrift (ProgramFixture *fixture, gconstpointer data)
{
  CirkelReplay    *replay = play_warehouse (fixture);
  g_autofree char *at_case = NULL;
  g_autofree char *by_hand = NULL;
  g_autofree char *returned = NULL;

  act (fixture, "demo.forward");
  act (fixture, "demo.forward");
  at_case = write_session (fixture);
  g_assert_false (gtk_widget_get_mapped (find_in_window (fixture, "demo-return")));
  lay (fixture, 0);
  lay (fixture, 1);
  settle ();
  by_hand = write_session (fixture);
  g_assert_cmpstr (by_hand, !=, at_case);
  g_assert_true (cirkel_replay_get_adrift (replay));
  g_assert_true (gtk_widget_get_mapped (find_in_window (fixture, "demo-return")));
  g_assert_cmpstr (get_text (fixture, "demo-who"), ==, "");
  g_assert_false (gtk_widget_is_sensitive (find_in_window (fixture, "demo-forward")));

  press (find_in_window (fixture, "demo-return"));
  g_assert_false (cirkel_replay_get_adrift (replay));
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 2);
  returned = write_session (fixture);
  g_assert_cmpstr (returned, ==, at_case);
  act (fixture, "demo.forward");
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 3);
}

/* A case can be begun anew also from what the group did by itself. */
static void
test_anew (ProgramFixture *fixture, gconstpointer data)
{
  CirkelReplay *replay = play_warehouse (fixture);

  act (fixture, "demo.last");
  lay (fixture, 0);
  act (fixture, "demo.swap-roles");
  cirkel_replay_set_pace (replay, 12);
  act (fixture, "demo.first");
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 0);
  g_assert_false (cirkel_replay_get_adrift (replay));
  g_assert_cmpuint (cirkel_replay_get_pace (replay), ==, 12);
  g_assert_cmpuint (cirkel_demo_get_turn (cirkel_window_get_demo (fixture->window)), ==, 1);
  g_assert_false (gtk_widget_is_sensitive (find_in_window (fixture, "demo-first")));
}

/* Under the curtain nothing goes on. */
static void
test_curtain (ProgramFixture *fixture, gconstpointer data)
{
  CirkelReplay *replay = play_warehouse (fixture);

  act (fixture, "demo.play");
  g_assert_true (cirkel_replay_get_playing (replay));
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 1);
  cirkel_window_set_curtain (fixture->window, TRUE);
  g_assert_false (cirkel_replay_get_playing (replay));
  act (fixture, "demo.forward");
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 1);
  cirkel_window_set_curtain (fixture->window, FALSE);
  act (fixture, "demo.forward");
  g_assert_cmpuint (cirkel_replay_get_position (replay), ==, 2);
}

/* Each group has each role once in three turns, and no two have the same. */
static void
test_roles (ProgramFixture *fixture, gconstpointer data)
{
  CirkelDemo *demo = demonstrate (fixture, "case-teacher");
  guint       had[CIRKEL_N_ROLES] = { 0 };

  for (guint turn = 0; turn < CIRKEL_N_ROLES; turn++)
    {
      guint seen = 0;

      g_assert_cmpuint (cirkel_demo_get_turn (demo), ==, turn);
      for (guint role = 0; role < CIRKEL_N_ROLES; role++)
        {
          guint group = cirkel_demo_get_group (demo, role);

          seen |= 1u << group;
          had[group] |= 1u << role;
        }
      g_assert_cmpuint (seen, ==, 7);
      act (fixture, "demo.swap-roles");
    }
  g_assert_cmpuint (cirkel_demo_get_turn (demo), ==, 0);
  for (guint group = 0; group < CIRKEL_N_ROLES; group++)
    g_assert_cmpuint (had[group], ==, 7);
}

static int
get_dpi (void)
{
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);

  return dpi;
}

/* Larger letters go with the last window that demonstrates. */
static void
test_projector (ProgramFixture *fixture, gconstpointer data)
{
  int           plain = get_dpi ();
  CirkelWindow *other;

  demonstrate (fixture, "case-teacher");
  act (fixture, "demo.projector");
  g_assert_cmpint (get_dpi (), >, plain * 5 / 4);
  act (fixture, "demo.projector");
  g_assert_cmpint (get_dpi (), ==, plain);

  act (fixture, "demo.projector");
  act (fixture, "demo.cases");
  g_assert_cmpint (get_dpi (), >, plain);
  other = cirkel_window_new (fixture->application, NULL);
  cirkel_window_show_cases (other);
  act (fixture, "demo.stop");
  g_assert_cmpint (get_dpi (), >, plain);
  gtk_window_destroy (GTK_WINDOW (other));
  settle ();
  g_assert_cmpint (get_dpi (), ==, plain);
}

/* Which question is on the screen. */
static const char *
get_question (ProgramFixture *fixture)
{
  return cirkel_questions_get_current (cirkel_window_get_talk (fixture->window))->id;
}

/* Selecting a card brings up a question about its circle; the next moment is about that of the case again,
 * also where that is the same as before. */
static void
test_selected_by_hand (ProgramFixture *fixture, gconstpointer data)
{
  CirkelReplay *replay = play_warehouse (fixture);
  CirkelTalk   *talk = cirkel_window_get_talk (fixture->window);
  guint         n_kept = 0;
  guint         n_beats = cirkel_replay_get_n_beats (replay);

  for (guint i = 1; i < n_beats; i++)
    {
      g_autofree char *at_hand = NULL;
      CirkelTable     *table = cirkel_talk_get_table (talk);

      act (fixture, "demo.forward");
      at_hand = g_strdup (get_question (fixture));
      for (int circle = CIRKEL_PLACE_INNER; circle <= CIRKEL_PLACE_OUTER; circle++)
        cirkel_table_point_at (table, (CirkelPlace)circle);
      n_kept += !g_str_equal (get_question (fixture), at_hand);
      g_assert_false (cirkel_replay_get_adrift (replay));

      act (fixture, "demo.forward");
      act (fixture, "demo.back");
      g_assert_cmpstr (get_question (fixture), ==, at_hand);
    }
  g_assert_cmpuint (n_kept, >, 0);
}

/* Whether what the moment filled in can be seen, or as much of it as there is room for. */
static gboolean
is_in_sight (gpointer widget)
{
  GtkWidget      *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;
  float           height = (float)gtk_widget_get_height (scroller);

  return gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, scroller, &bounds)
         && bounds.size.height > 0 && bounds.origin.y >= 0
         && (bounds.origin.y + bounds.size.height <= height || bounds.size.height > height);
}

/* A group sees what happens: in a low window too the page goes along with the moments. */
static void
test_in_sight (ProgramFixture *fixture, gconstpointer name)
{
  CirkelReplay *replay;
  guint         n_seen = 0;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1024, 600);
  replay = cirkel_demo_get_replay (demonstrate (fixture, name));
  while (cirkel_replay_get_position (replay) < cirkel_replay_get_n_beats (replay))
    {
      const char *part;

      act (fixture, "demo.forward");
      part = cirkel_demo_sight_find_part (cirkel_replay_get_beat (replay));
      if (part == NULL)
        continue;
      wait_for (is_in_sight, find_in_window (fixture, part));
      n_seen++;
    }
  g_assert_cmpuint (n_seen, >=, 4);
}

static const struct
{
  const char *name;
  const char *action;
} over[] = {
  { "roles", "demo.roles" },    { "observer", "demo.observer" }, { "share", "win.share" },
  { "history", "win.history" }, { "summary", "win.summary" },
};

static GtkWindow *
find_over (CirkelWindow *window)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) other = g_list_model_get_item (windows, i);

      if (other != GTK_WINDOW (window))
        return other;
    }

  return NULL;
}

/* What works anywhere in the program works in a window that lies over another one too. */
static void
test_quit_from (ProgramFixture *fixture, gconstpointer action)
{
  GtkWindow *window;

  play_warehouse (fixture);
  act (fixture, action);
  settle ();
  window = find_over (fixture->window);
  g_assert_nonnull (window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "app.quit", NULL));
  settle ();
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 0);
}

/* A group is looking there too: nothing of a client is begun. */
static void
test_closed_from (ProgramFixture *fixture, gconstpointer action)
{
  GtkWindow *window;

  play_warehouse (fixture);
  act (fixture, action);
  settle ();
  window = find_over (fixture->window);
  gtk_window_present (window);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "app.new", NULL));
  g_assert_nonnull (find_dialog (ADW_TYPE_MESSAGE_DIALOG));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 3);
}

#define TEST(path, function)                                                                                 \
  g_test_add ("/demo/" path, ProgramFixture, NULL, program_set_up, function, program_tear_down)

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

  TEST ("narrow", test_narrow);
  TEST ("bar", test_bar);
  TEST ("adrift", test_adrift);
  TEST ("anew", test_anew);
  TEST ("curtain", test_curtain);
  TEST ("roles", test_roles);
  TEST ("projector", test_projector);
  TEST ("selected-by-hand", test_selected_by_hand);
  g_test_add ("/demo/in-sight/first", ProgramFixture, "case-warehouse", program_set_up, test_in_sight,
              program_tear_down);
  g_test_add ("/demo/in-sight/follow-up", ProgramFixture, "case-it-administrator", program_set_up,
              test_in_sight, program_tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (over); i++)
    {
      g_autofree char *quit = g_strconcat ("/demo/quit-from/", over[i].name, NULL);
      g_autofree char *closed = g_strconcat ("/demo/closed-from/", over[i].name, NULL);

      g_test_add (quit, ProgramFixture, over[i].action, program_set_up, test_quit_from, program_tear_down);
      g_test_add (closed, ProgramFixture, over[i].action, program_set_up, test_closed_from,
                  program_tear_down);
    }

  return g_test_run ();
}
