/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-disc.h"

#include <math.h>

/* Areas that can be told without a computer. */
typedef struct
{
  const char *what;
  double      radius, x, y, width, height;
  double      area;
} Row;

static const Row rows[] = {
  { "no disc", 0, -1, -1, 2, 2, 0 },
  { "a rectangle of no width", 10, -5, -5, 0, 10, 0 },
  { "wholly inside", 10, -3, -4, 6, 8, 48 },
  { "inside, with its corners on the circle", 5, -3, -4, 6, 8, 48 },
  { "wholly outside", 10, 11, -5, 20, 10, 0 },
  { "outside, though within the square around the disc", 10, 8, 8, 2, 2, 0 },
  { "around the disc", 10, -30, -20, 60, 40, 100 * G_PI },
  { "just around the disc", 10, -10, -10, 20, 20, 100 * G_PI },
  { "the right half", 10, 0, -10, 50, 20, 50 * G_PI },
  { "the upper half", 10, -10, -40, 20, 40, 50 * G_PI },
  { "a quarter", 10, -10, 0, 10, 10, 25 * G_PI },
  /* A circular segment beyond half the radius: (2π/3 - sin (2π/3)) r²/2 */
  { "a segment", 2, 1, -2, 1, 4, 4 * G_PI / 3 - 1.7320508075688772 },
  { "a band", 2, -1, -2, 2, 4, 4 * G_PI - 2 * (4 * G_PI / 3 - 1.7320508075688772) },
};

static void
test_known (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i];
      double     area = cirkel_disc_get_rect_area (row->radius, row->x, row->y, row->width, row->height);

      g_test_message ("%s: %g", row->what, area);
      g_assert_cmpfloat (fabs (area - row->area), <, 1e-9);
    }
}

/* Adds up thin slices, which need no arc. */
static double
sum_slices (double radius, double x, double y, double width, double height)
{
  const guint n_slices = 20000;
  double      area = 0.0;

  for (guint i = 0; i < n_slices; i++)
    {
      double middle = x + (i + 0.5) * width / n_slices;
      double reach = sqrt (MAX (0.0, radius * radius - middle * middle));

      area += MAX (0.0, MIN (y + height, reach) - MAX (y, -reach)) * width / n_slices;
    }

  return area;
}

static void
test_slices (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 300; i++)
    {
      double radius = g_rand_double_range (random, 1.0, 400.0);
      double x = g_rand_double_range (random, -500.0, 400.0);
      double y = g_rand_double_range (random, -500.0, 400.0);
      double width = g_rand_double_range (random, 0.0, 400.0);
      double height = g_rand_double_range (random, 0.0, 300.0);
      double area = cirkel_disc_get_rect_area (radius, x, y, width, height);

      g_assert_cmpfloat (fabs (area - sum_slices (radius, x, y, width, height)), <, 0.1);
    }
}

/* Mirrored, turned and cut rectangles share as much with the disc. */
static void
test_symmetry (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);

  for (guint i = 0; i < 2000; i++)
    {
      double x = g_rand_double_range (random, -150.0, 100.0), y = g_rand_double_range (random, -150.0, 100.0);
      double width = g_rand_double_range (random, 0.0, 150.0),
             height = g_rand_double_range (random, 0.0, 90.0);
      double cut = g_rand_double (random) * width;
      double area = cirkel_disc_get_rect_area (100.0, x, y, width, height);

      g_assert_cmpfloat (fabs (cirkel_disc_get_rect_area (100.0, -x - width, y, width, height) - area), <,
                         1e-8);
      g_assert_cmpfloat (fabs (cirkel_disc_get_rect_area (100.0, x, -y - height, width, height) - area), <,
                         1e-8);
      g_assert_cmpfloat (fabs (cirkel_disc_get_rect_area (100.0, y, x, height, width) - area), <, 1e-8);
      g_assert_cmpfloat (fabs (cirkel_disc_get_rect_area (100.0, x, y, cut, height)
                               + cirkel_disc_get_rect_area (100.0, x + cut, y, width - cut, height) - area),
                         <, 1e-8);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/disc/known", test_known);
  g_test_add_func ("/disc/slices", test_slices);
  g_test_add_func ("/disc/symmetry", test_symmetry);

  return g_test_run ();
}
