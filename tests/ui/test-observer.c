/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-observer-group.h"
#include "cirkel-observer-window.h"
#include "program-fixture.h"

/* The sheet of who watches on the screen: every point can be ticked, and nothing is counted. */

static CirkelObserverWindow *
show (ProgramFixture *fixture, CirkelMethod *method, CirkelObservation *observation)
{
  CirkelObserverWindow *window
    = cirkel_observer_window_new (GTK_WINDOW (fixture->window), method, observation);

  gtk_window_present (GTK_WINDOW (window));
  settle ();

  return window;
}

static const CirkelObserverPoint *
get_point (CirkelMethod *method, guint part, guint group, guint point)
{
  guint n_parts;

  return &cirkel_method_get_observer_parts (method, &n_parts)[part].groups[group].points[point];
}

typedef void (*EachPoint) (GtkWidget                 *window,
                           CirkelObservation         *observation,
                           const CirkelObserverPoint *point);

static void
each_point (CirkelMethod *method, EachPoint func, GtkWidget *window, CirkelObservation *observation)
{
  guint                     n_parts;
  const CirkelObserverPart *parts = cirkel_method_get_observer_parts (method, &n_parts);

  for (guint part = 0; part < n_parts; part++)
    for (guint group = 0; group < parts[part].n_groups; group++)
      for (guint i = 0; i < parts[part].groups[group].n_points; i++)
        func (window, observation, &parts[part].groups[group].points[i]);
}

/* As a click, a key and a screen reader do it. */
static void
tick_point (GtkWidget *window, CirkelObservation *observation, const CirkelObserverPoint *point)
{
  GtkWidget *check = find_named (window, point->id);

  g_assert_true (GTK_IS_CHECK_BUTTON (check));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, point->text);
  g_assert_true (gtk_widget_activate (check));
  g_assert_true (cirkel_observation_is_seen (observation, point->id));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_STATE_CHECKED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
}

static void
check_ticked (GtkWidget *window, CirkelObservation *observation, const CirkelObserverPoint *point)
{
  g_assert_true (cirkel_observation_is_seen (observation, point->id));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (find_named (window, point->id))));
}

static void
check_not_ticked (GtkWidget *window, CirkelObservation *observation, const CirkelObserverPoint *point)
{
  g_assert_false (cirkel_observation_is_seen (observation, point->id));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (find_named (window, point->id))));
}

static void
test_tick_and_clear (ProgramFixture *fixture, gconstpointer data)
{
  const char *const *languages = cirkel_method_get_languages ();

  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
      g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
      GtkWidget                 *window = GTK_WIDGET (show (fixture, method, observation));
      GtkWidget                 *clear = find_named (window, "observer-clear");
      const CirkelObserverPoint *first = get_point (method, 0, 0, 0);

      g_assert_false (gtk_widget_is_sensitive (clear));
      each_point (method, tick_point, window, observation);
      cirkel_observation_set_note (observation, "Mooi");
      g_assert_true (gtk_widget_is_sensitive (clear));

      press (clear);
      each_point (method, check_not_ticked, window, observation);
      g_assert_true (cirkel_observation_get_empty (observation));
      g_assert_false (gtk_widget_is_sensitive (clear));

      g_assert_true (gtk_widget_activate_action (window, "observer.undo", NULL));
      each_point (method, check_ticked, window, observation);
      g_assert_cmpstr (cirkel_observation_get_note (observation), ==, "Mooi");
      /* Once only. */
      cirkel_observation_set_seen (observation, first->id, FALSE);
      gtk_widget_activate_action (window, "observer.undo", NULL);
      check_not_ticked (window, observation, first);
      gtk_window_close (GTK_WINDOW (window));
      settle ();
    }
}

static GtkTextBuffer *
get_note (GtkWidget *window)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_named (window, "observer-note")));
}

static char *
dup_note (GtkWidget *window)
{
  char *note;

  g_object_get (get_note (window), "text", &note, NULL);

  return note;
}

/* The ticks are where the window is not: they are there again in the next one. */
static void
test_kept_by_the_observation (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
  const CirkelObserverPoint *point = get_point (method, 0, 2, 1);
  GtkWidget                 *window = GTK_WIDGET (show (fixture, method, observation));
  g_autofree char           *note = NULL;

  tick_point (window, observation, point);
  gtk_text_buffer_set_text (get_note (window), "Veel rust", -1);
  g_assert_cmpstr (cirkel_observation_get_note (observation), ==, "Veel rust");
  gtk_window_close (GTK_WINDOW (window));
  settle ();

  window = GTK_WIDGET (show (fixture, method, observation));
  check_ticked (window, observation, point);
  note = dup_note (window);
  g_assert_cmpstr (note, ==, "Veel rust");
  check_not_ticked (window, observation, get_point (method, 0, 2, 0));
  gtk_window_close (GTK_WINDOW (window));
  settle ();
}

/* Without an observation nothing of the window stays. */
static void
test_nothing_stays (ProgramFixture *fixture, gconstpointer data)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  CirkelObservation *observation = cirkel_observation_new ();
  GtkWidget         *window = GTK_WIDGET (show (fixture, method, observation));

  g_object_add_weak_pointer (G_OBJECT (observation), (gpointer *)&observation);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *)&window);
  tick_point (window, observation, get_point (method, 1, 0, 0));
  g_object_unref (observation);
  gtk_window_close (GTK_WINDOW (window));
  settle ();
  g_assert_null (window);
  g_assert_null (observation);
}

int
main (int argc, char **argv)
{
  program_init (&argc, &argv);

#define ADD(name, test) g_test_add (name, ProgramFixture, NULL, program_set_up, test, program_tear_down)
  ADD ("/observer/tick-and-clear", test_tick_and_clear);
  ADD ("/observer/kept-by-the-observation", test_kept_by_the_observation);
  ADD ("/observer/nothing-stays", test_nothing_stays);

  return g_test_run ();
}
