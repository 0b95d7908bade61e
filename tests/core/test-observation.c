/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-method.h"
#include "cirkel-observation.h"

/* What somebody who watches has ticked: in memory, without a number. */

#define MOST_STEPS 400

static void
count_cb (guint *n)
{
  (*n)++;
}

/* A signal for each change, and none where nothing is another. */
static void
test_changes (void)
{
  g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
  guint n_changes = 0;
  guint n_empty = 0;

  g_signal_connect_swapped (observation, "changed", G_CALLBACK (count_cb), &n_changes);
  g_signal_connect_swapped (observation, "notify::empty", G_CALLBACK (count_cb), &n_empty);
  g_assert_true (cirkel_observation_get_empty (observation));

  cirkel_observation_set_seen (observation, "a", TRUE);
  cirkel_observation_set_seen (observation, "a", TRUE);
  cirkel_observation_set_seen (observation, "b", FALSE);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_true (cirkel_observation_is_seen (observation, "a"));
  g_assert_false (cirkel_observation_is_seen (observation, "b"));

  cirkel_observation_set_note (observation, "Mooi");
  cirkel_observation_set_note (observation, "Mooi");
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_cmpuint (n_empty, ==, 1);

  cirkel_observation_set_seen (observation, "a", FALSE);
  g_assert_false (cirkel_observation_get_empty (observation));
  cirkel_observation_set_note (observation, "");
  g_assert_cmpuint (n_changes, ==, 4);
  g_assert_cmpuint (n_empty, ==, 2);
  g_assert_true (cirkel_observation_get_empty (observation));

  cirkel_observation_clear (observation);
  g_assert_cmpuint (n_changes, ==, 4);
}

/* What is cleared comes back whole, also when something was ticked after that. */
static void
test_clear_and_restore (void)
{
  g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
  g_autoptr (CirkelObservation) earlier = NULL;

  cirkel_observation_set_seen (observation, "a", TRUE);
  cirkel_observation_set_note (observation, "Mooi");
  earlier = cirkel_observation_copy (observation);
  cirkel_observation_clear (observation);
  g_assert_true (cirkel_observation_get_empty (observation));
  g_assert_false (cirkel_observation_is_seen (observation, "a"));
  g_assert_cmpstr (cirkel_observation_get_note (observation), ==, "");
  g_assert_true (cirkel_observation_is_seen (earlier, "a"));

  cirkel_observation_set_seen (observation, "b", TRUE);
  cirkel_observation_restore (observation, earlier);
  g_assert_true (cirkel_observation_is_seen (observation, "a"));
  g_assert_false (cirkel_observation_is_seen (observation, "b"));
  g_assert_cmpstr (cirkel_observation_get_note (observation), ==, "Mooi");
  g_assert_false (cirkel_observation_get_empty (observation));
}

static GPtrArray *
list_points (CirkelMethod *method)
{
  GPtrArray                *points = g_ptr_array_new ();
  guint                     n_parts;
  const CirkelObserverPart *parts = cirkel_method_get_observer_parts (method, &n_parts);

  for (guint part = 0; part < n_parts; part++)
    for (guint group = 0; group < parts[part].n_groups; group++)
      for (guint i = 0; i < parts[part].groups[group].n_points; i++)
        g_ptr_array_add (points, (gpointer)parts[part].groups[group].points[i].id);

  return points;
}

/* Any ticks in any order: each point is what was said of it last, and of no other. */
static void
test_random (void)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new ("nl");
  g_autoptr (CirkelObservation) observation = cirkel_observation_new ();
  g_autoptr (GPtrArray) points = list_points (method);
  g_autofree gboolean *seen = g_new0 (gboolean, points->len);

  g_assert_cmpuint (points->len, >, 30);
  for (guint step = 0; step < MOST_STEPS; step++)
    {
      const guint at = (guint)g_test_rand_int_range (0, (int)points->len);
      gboolean    any = FALSE;

      seen[at] = g_test_rand_bit ();
      cirkel_observation_set_seen (observation, points->pdata[at], seen[at]);
      for (guint i = 0; i < points->len; i++)
        {
          g_assert_cmpint (cirkel_observation_is_seen (observation, points->pdata[i]), ==, seen[i]);
          any |= seen[i];
        }
      g_assert_cmpint (cirkel_observation_get_empty (observation), ==, !any);
    }
}

/* A tick is kept by the id of its point, so it must be the same point in every language. */
static void
test_languages (void)
{
  const char *const *languages = cirkel_method_get_languages ();
  g_autoptr (CirkelMethod) first = cirkel_method_new (languages[0]);
  g_autoptr (GPtrArray) points = list_points (first);

  for (guint i = 1; languages[i] != NULL; i++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (languages[i]);
      g_autoptr (GPtrArray) others = list_points (method);

      g_assert_cmpuint (others->len, ==, points->len);
      for (guint at = 0; at < points->len; at++)
        g_assert_cmpstr (others->pdata[at], ==, points->pdata[at]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/observation/changes", test_changes);
  g_test_add_func ("/observation/clear-and-restore", test_clear_and_restore);
  g_test_add_func ("/observation/random", test_random);
  g_test_add_func ("/observation/languages", test_languages);

  return g_test_run ();
}
