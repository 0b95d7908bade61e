/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include <librsvg/rsvg.h>
#include <stdlib.h>

#include "cirkel-content.h"
#include "cirkel-symbol-drawing.h"
#include "cirkel-symbol-path.h"

/* Our reading of the symbols' files, held against a library that knows all of SVG. */

#define FOLDER RESOURCE_PATH "/symbols/"
#define SIZE 96

static cairo_surface_t *
draw_ours (const char *name)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t         *cr = cairo_create (surface);

  cirkel_symbol_fill (cr, name, &(CirkelRect){ 0, 0, SIZE, SIZE });
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static cairo_surface_t *
draw_theirs (const char *path)
{
  const RsvgRectangle viewport = { 0, 0, SIZE, SIZE };
  cairo_surface_t    *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t            *cr = cairo_create (surface);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;
  RsvgHandle *handle
    = rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);

  g_assert_no_error (error);
  rsvg_handle_render_document (handle, cr, &viewport, &error);
  g_assert_no_error (error);
  g_object_unref (handle);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static void
compare (cairo_surface_t *ours, cairo_surface_t *theirs)
{
  int  stride = cairo_image_surface_get_stride (ours);
  long ink = 0;
  long difference = 0;

  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      {
        int a = cairo_image_surface_get_data (ours)[y * stride + x];
        int b = cairo_image_surface_get_data (theirs)[y * stride + x];

        ink += b;
        difference += labs (a - b);
      }

  g_assert_cmpint (ink, >, SIZE * SIZE * 255 / 20);
  /* Edges may differ by how they are smoothed. */
  g_assert_cmpint (difference, <, ink / 100);
}

static void
test_like_librsvg (gconstpointer data)
{
  const char      *file = data;
  g_autofree char *path = g_strconcat (FOLDER, file, NULL);
  g_autofree char *name = g_strndup (file, strlen (file) - strlen ("-symbolic.svg"));
  cairo_surface_t *ours = draw_ours (name);
  cairo_surface_t *theirs = draw_theirs (path);

  compare (ours, theirs);
  cairo_surface_destroy (ours);
  cairo_surface_destroy (theirs);
}

typedef struct
{
  const char *data;
  gboolean    understood;
  double      x;
  double      y;
} PathCase;

/* What is understood, and where it ends. */
static const PathCase path_cases[] = {
  { "", TRUE, 0, 0 },
  { "M1 2", TRUE, 1, 2 },
  { "M1,2 3,4", TRUE, 3, 4 },
  { "m1 2 3 4", TRUE, 4, 6 },
  { "M1-2", TRUE, 1, -2 },
  { "M.5.25", TRUE, .5, .25 },
  { "M1 2H5", TRUE, 5, 2 },
  { "M1 2h5", TRUE, 6, 2 },
  { "M1 2V5", TRUE, 1, 5 },
  { "M1 2v5", TRUE, 1, 7 },
  { "M1 2v5-1", TRUE, 1, 6 },
  { "M0 0C1 1 2 2 3 4S5 5 6 7", TRUE, 6, 7 },
  { "M1 1c1 1 2 2 3 4s1 1 2 2", TRUE, 6, 7 },
  { "M1 2L3 4Z", TRUE, 1, 2 },
  { "M1 2L3 4zl1 1", TRUE, 2, 3 },
  { "M1 2A3 3 0 01 4 5", TRUE, 4, 5 },
  { "M1 2a3 3 0 1 0 3 3", TRUE, 4, 5 },
  { "M1 2A0 3 0 0 1 4 5", TRUE, 4, 5 },
  { "M1", FALSE },
  { "1 2", FALSE },
  { "M1 2 Z 3", FALSE },
  { "M1 2Q1 1 2 2", FALSE },
  { "M1 2T2 2", FALSE },
  { "M1 2A3 3 0 2 1 4 5", FALSE },
  { "M1 2L", FALSE },
  { "M1 2 nonsense", FALSE },
};

static void
test_path (gconstpointer data)
{
  const PathCase  *expected = data;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t         *cr = cairo_create (surface);
  double           x = 0, y = 0;

  g_assert_cmpint (cirkel_symbol_path_add (cr, expected->data), ==, expected->understood);
  if (expected->understood)
    {
      cairo_get_current_point (cr, &x, &y);
      g_assert_cmpfloat_with_epsilon (x, expected->x, 0.01);
      g_assert_cmpfloat_with_epsilon (y, expected->y, 0.01);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_auto (GStrv) files = NULL;

  g_test_init (&argc, &argv, NULL);

  cirkel_content_register ();
  files = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert_cmpuint (g_strv_length (files), >=, 11);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat ("/symbols/", files[i], NULL);

      g_test_add_data_func (name, files[i], test_like_librsvg);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (path_cases); i++)
    {
      g_autofree char *name = g_strdup_printf ("/symbols/path/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (name, &path_cases[i], test_path);
    }

  return g_test_run ();
}
