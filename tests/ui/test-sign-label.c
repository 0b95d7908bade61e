/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-sign-label.h"

#include <adwaita.h>

/* A sign with words beside it: as high as its words need at each width, and beside the first line. */

#define WORDS "Blijft bij mij. Het komt niet in het dossier en ook niet bij mijn werkgever."

static GtkWidget *
find_words (GtkWidget *widget)
{
  GtkWidget *words = gtk_widget_get_last_child (widget);

  g_assert_true (GTK_IS_LABEL (words));

  return words;
}

static int
measure (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int minimum;
  int natural;

  gtk_widget_measure (widget, orientation, for_size, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, natural);

  return natural;
}

static void
allocate (GtkWidget *widget, int width)
{
  gtk_widget_allocate (widget, width, measure (widget, GTK_ORIENTATION_VERTICAL, width), -1, NULL);
}

static graphene_rect_t
find_place (GtkWidget *child, GtkWidget *widget)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (child, widget, &place));

  return place;
}

static GtkWidget *
make (GtkTextDirection direction)
{
  GtkWidget *widget = g_object_ref_sink (cirkel_sign_label_new ("cirkel-lock", WORDS));

  gtk_widget_set_direction (widget, direction);
  gtk_widget_set_direction (find_words (widget), direction);

  return widget;
}

static void
test_heights (void)
{
  g_autoptr (GtkWidget) widget = make (GTK_TEXT_DIR_LTR);
  int least;
  int before = G_MAXINT;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  for (int width = least; width < 1200; width += 7)
    {
      int height = measure (widget, GTK_ORIENTATION_VERTICAL, width);

      g_assert_cmpint (height, <=, before);
      before = height;
    }
  g_assert_cmpint (before, ==, measure (widget, GTK_ORIENTATION_VERTICAL, -1));
}

static void
test_places (gconstpointer data)
{
  GtkTextDirection direction = GPOINTER_TO_INT (data);
  g_autoptr (GtkWidget) widget = make (direction);
  GtkWidget *sign = gtk_widget_get_first_child (widget);
  GtkWidget *words = find_words (widget);
  int        line = measure (words, GTK_ORIENTATION_VERTICAL, -1);

  for (int width = 80; width < 800; width += 60)
    {
      graphene_rect_t sign_place;
      graphene_rect_t words_place;

      allocate (widget, width);
      sign_place = find_place (sign, widget);
      words_place = find_place (words, widget);
      g_assert_cmpfloat (words_place.size.height, >=,
                         measure (words, GTK_ORIENTATION_VERTICAL, words_place.size.width));
      g_assert_cmpfloat (sign_place.origin.y + sign_place.size.height, <=,
                         words_place.origin.y + MAX (line, sign_place.size.height));
      if (direction == GTK_TEXT_DIR_RTL)
        g_assert_cmpfloat (words_place.origin.x + words_place.size.width, <=, sign_place.origin.x);
      else
        g_assert_cmpfloat (sign_place.origin.x + sign_place.size.width, <=, words_place.origin.x);
    }
}

/* The height of a button to tick follows from its width, too. */
static void
test_in_button (void)
{
  g_autoptr (GtkWidget) button = g_object_ref_sink (gtk_check_button_new ());

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), cirkel_sign_label_new ("cirkel-lock", WORDS));
  g_assert_cmpint (measure (button, GTK_ORIENTATION_VERTICAL, 1200), ==,
                   measure (button, GTK_ORIENTATION_VERTICAL, -1));
  g_assert_cmpint (measure (button, GTK_ORIENTATION_VERTICAL, 200), >,
                   measure (button, GTK_ORIENTATION_VERTICAL, 1200));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/sign-label/heights", test_heights);
  g_test_add_data_func ("/sign-label/left-to-right", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_places);
  g_test_add_data_func ("/sign-label/right-to-left", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_places);
  g_test_add_func ("/sign-label/in-button", test_in_button);

  return g_test_run ();
}
