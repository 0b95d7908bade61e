/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-pages-export.h"
#include "cirkel-pages-style.h"
#include "paper-samples.h"
#include "random-paper.h"

#include <math.h>
#include <string.h>

/* Pages as who looks at them sees them. */

#define N_RANDOM 8

/* What letters may stick out of their room. */
#define STICK_OUT 4.0

static void
test_sizes (void)
{
  static const struct
  {
    const char *name;
    double      width;
    double      height;
  } sizes[] = { { "a4", 595.28, 841.89 }, { "letter", 612.0, 792.0 }, { "a3", 841.89, 1190.55 } };

  G_STATIC_ASSERT (G_N_ELEMENTS (sizes) == CIRKEL_N_PAPER_SIZES);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      CirkelPaperSize size;
      double          width, height;

      g_assert_true (cirkel_paper_size_from_name (sizes[i].name, &size));
      g_assert_cmpstr (cirkel_paper_size_get_name (size), ==, sizes[i].name);
      cirkel_paper_size_get_points (size, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, sizes[i].width, 0.01);
      g_assert_cmpfloat_with_epsilon (height, sizes[i].height, 0.01);
    }
  g_assert_false (cirkel_paper_size_from_name ("A4", &(CirkelPaperSize){ 0 }));
  g_assert_false (cirkel_paper_size_from_name ("", &(CirkelPaperSize){ 0 }));
}

static cairo_rectangle_t
find_ink (CirkelPages *pages, guint page)
{
  cairo_surface_t  *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t          *cr = cairo_create (surface);
  cairo_rectangle_t ink;

  cirkel_pages_draw (pages, page, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &ink.x, &ink.y, &ink.width, &ink.height);
  cairo_surface_destroy (surface);

  return ink;
}

/* How much larger than on usual paper everything is on sheets whose shorter edge is this long. */
static double
get_scale (double edge)
{
  return edge > 612.0 ? edge / 612.0 : edge < 498.9 ? edge / 498.9 : 1.0;
}

/* Sheets fill their page, all else keeps to the margins: text above, and the foot below. No line is
 * longer than on a usual sheet. */
static void
check_ink (CirkelPages *pages, double scale)
{
  const double width = cirkel_pages_get_width (pages);
  const double height = cirkel_pages_get_height (pages);
  const double text
    = MIN (width - 2.0 * CIRKEL_PAGES_MARGIN * scale, (612.0 - 2.0 * CIRKEL_PAGES_MARGIN) * scale);
  const double stick_out = STICK_OUT * MAX (1.0, scale);

  for (guint i = 0; i < cirkel_pages_get_n_pages (pages); i++)
    {
      const cairo_rectangle_t ink = find_ink (pages, i);

      if (ink.width <= 0.0)
        continue;
      if (ink.x < 1.0)
        {
          g_assert_cmpfloat (fabs (ink.width - width), <=, 2.0);
          g_assert_cmpfloat (fabs (ink.height - height), <=, 2.0);
          continue;
        }
      g_assert_cmpfloat (ink.x, >=, (width - text) / 2.0 - stick_out);
      g_assert_cmpfloat (ink.y, >=, CIRKEL_PAGES_MARGIN * scale - stick_out);
      g_assert_cmpfloat (ink.x + ink.width, <=, (width + text) / 2.0 + stick_out);
      g_assert_cmpfloat (ink.y + ink.height, <=, height - CIRKEL_PAGES_FOOT_BASELINE * scale + stick_out);
    }
}

/* All kinds that a printer may have, in points. */
static const struct
{
  double width;
  double height;
} sheets[] = {
  { 595.28, 841.89 }, { 612.0, 792.0 },   { 841.89, 1190.55 },  { 841.89, 595.28 },
  { 419.53, 595.28 }, { 297.64, 419.53 }, { 2383.94, 3370.39 }, { 100.0, 700.0 },
};

static void
check_all_ink (CirkelPaper *paper, const char *name)
{
  g_autoptr (CirkelPages) narrow = cirkel_pages_new_endless (paper, 250.0);

  g_test_message ("%s", name);
  check_ink (narrow, 1.0);
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (CirkelPages) pages = cirkel_pages_new_for_sheet (paper, sheets[i].width, sheets[i].height);

      g_assert_cmpfloat_with_epsilon (cirkel_pages_get_width (pages), sheets[i].width, 1e-6);
      g_assert_cmpfloat_with_epsilon (cirkel_pages_get_height (pages), sheets[i].height, 1e-6);
      check_ink (pages, get_scale (MIN (sheets[i].width, sheets[i].height)));
    }
}

static void
test_ink (void)
{
  guint              n_samples;
  const PaperSample *samples = paper_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (CirkelPaper) paper = paper_sample_create (&samples[i]);

      check_all_ink (paper, samples[i].name);
    }
  for (guint32 seed = 0; seed < N_RANDOM; seed++)
    {
      g_autofree char *name = g_strdup_printf ("random %u", seed);
      g_auto (RandomPaper) random;

      random_paper_init (&random, seed);
      check_all_ink (random.paper, name);
    }
}

static void
check_doubled (const cairo_rectangle_t *usual, const cairo_rectangle_t *large)
{
  const double near = 4.0; /* Ink is known in whole points. */

  g_assert_cmpfloat_with_epsilon (large->x, 2.0 * usual->x, near);
  g_assert_cmpfloat_with_epsilon (large->y, 2.0 * usual->y, near);
  g_assert_cmpfloat_with_epsilon (large->width, 2.0 * usual->width, near);
  g_assert_cmpfloat_with_epsilon (large->height, 2.0 * usual->height, near);
}

/* On a sheet twice as large are the same pages, twice as large; with an end or without. */
static void
test_larger_sheet (void)
{
  g_autoptr (CirkelPaper) paper = paper_sample_create_by_name ("usual");
  g_autoptr (CirkelPages) usual = cirkel_pages_new (paper, CIRKEL_PAPER_LETTER);
  g_autoptr (CirkelPages) large = cirkel_pages_new_for_sheet (paper, 1224.0, 1584.0);
  g_autoptr (CirkelPages) usual_endless = cirkel_pages_new_endless (paper, 612.0);
  g_autoptr (CirkelPages) large_endless = cirkel_pages_new_endless (paper, 1224.0);
  cairo_rectangle_t usual_picture, large_picture;

  g_assert_cmpuint (cirkel_pages_get_n_pages (large), ==, cirkel_pages_get_n_pages (usual));
  for (guint i = 0; i < cirkel_pages_get_n_pages (usual); i++)
    {
      const cairo_rectangle_t ink = find_ink (usual, i);
      const cairo_rectangle_t large_ink = find_ink (large, i);

      check_doubled (&ink, &large_ink);
    }

  usual_picture = find_ink (usual_endless, 0);
  large_picture = find_ink (large_endless, 0);
  check_doubled (&usual_picture, &large_picture);
  g_assert_cmpfloat_with_epsilon (cirkel_pages_get_height (large_endless),
                                  2.0 * cirkel_pages_get_height (usual_endless), 1e-6);
}

static void
count_cb (cairo_t *cr, double width, double height, gpointer n_drawn)
{
  g_assert_cmpfloat (width, >, 0.0);
  g_assert_cmpfloat (height, >, 0.0);
  ++*(guint *)n_drawn;
}

/* The board is below the title, also where a sheet is wider than it is high. */
static void
test_drawing_on_first_page (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr (CirkelPaper) paper = cirkel_paper_new ("en", "A sample");
      g_autoptr (CirkelPages) pages = NULL;
      guint n_drawn = 0;

      cirkel_paper_add_title (paper, "What we talked about");
      cirkel_paper_add_text (paper, CIRKEL_PAPER_SOFT, "For you. All of this conversation is in it.");
      cirkel_paper_add_drawing (paper, "The board", 0.95, 1.4, count_cb, &n_drawn, NULL);
      pages = cirkel_pages_new_for_sheet (paper, sheets[i].width, sheets[i].height);
      g_test_message ("%.0f x %.0f", sheets[i].width, sheets[i].height);
      find_ink (pages, 0);
      g_assert_cmpuint (n_drawn, ==, 1);
      g_assert_cmpuint (cirkel_pages_get_n_pages (pages), ==, 1);
    }
}

static cairo_surface_t *
draw_large (CirkelPages *pages, guint page, int scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 600 * scale, 850 * scale);
  cairo_t         *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  cirkel_pages_draw (pages, page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static cairo_surface_t *
draw (CirkelPages *pages, guint page)
{
  return draw_large (pages, page, 1);
}

/* The darkest that anything is, from 0 for black to 255. */
static guint
find_darkest (cairo_surface_t *surface)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const int     stride = cairo_image_surface_get_stride (surface);
  guint         darkest = 255;

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      if (data[y * stride + 4 * x + 3] == 255)
        darkest = MIN (darkest, data[y * stride + 4 * x]);

  return darkest;
}

/* What is said softly below a text stays soft where it goes on on another page. */
static void
test_note_on_two_pages (void)
{
  const CirkelPaperColumn column = { "", 1.0, FALSE };
  g_autoptr (CirkelPaper) paper = cirkel_paper_new ("en", "A sample");
  g_autoptr (CirkelPages) pages = NULL;
  g_autoptr (GString) note = g_string_new (NULL);

  for (guint i = 0; i < 80; i++)
    g_string_append (note, "MMMMMM\n");
  cirkel_paper_add_table (paper, &column, 1);
  cirkel_paper_add_row (paper,
                        &(CirkelPaperCell){ CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, "MMMMMM", note->str });
  pages = cirkel_pages_new (paper, CIRKEL_PAPER_A4);
  g_assert_cmpuint (cirkel_pages_get_n_pages (pages), ==, 2);

  for (guint i = 0; i < 2; i++)
    {
      cairo_surface_t *picture = draw_large (pages, i, 3);
      const double     grey = i == 0 ? CIRKEL_PAGES_INK : CIRKEL_PAGES_SOFT;

      g_assert_cmpfloat_with_epsilon (find_darkest (picture), 255.0 * grey, 2.0);
      cairo_surface_destroy (picture);
    }
}

static gboolean
look_alike (cairo_surface_t *one, cairo_surface_t *other)
{
  const gsize size
    = (gsize)cairo_image_surface_get_stride (one) * (gsize)cairo_image_surface_get_height (one);

  return memcmp (cairo_image_surface_get_data (one), cairo_image_surface_get_data (other), size) == 0;
}

/* A page is the same whenever it is drawn, and has no background. */
static void
test_drawing_again (void)
{
  g_autoptr (CirkelPaper) paper = paper_sample_create_by_name ("usual");
  g_autoptr (CirkelPages) pages = cirkel_pages_new (paper, CIRKEL_PAPER_A4);
  cairo_surface_t *second = draw (pages, 1);
  cairo_surface_t *first = draw (pages, 0);
  cairo_surface_t *again = draw (pages, 1);

  g_assert_true (look_alike (second, again));
  g_assert_false (look_alike (first, second));
  g_assert_cmpuint (*(guint32 *)(void *)cairo_image_surface_get_data (first), ==, 0);

  cairo_surface_destroy (second);
  cairo_surface_destroy (first);
  cairo_surface_destroy (again);
}

static void
test_numbers_of_pages (void)
{
  static const struct
  {
    const char *name;
    guint       n_pages;
  } papers[] = { { "empty", 1 }, { "one", 1 }, { "usual", 2 }, { "headings", 2 }, { "sheets", 4 } };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (CirkelPaper) paper = paper_sample_create_by_name (papers[i].name);
      g_autoptr (CirkelPages) pages = cirkel_pages_new (paper, CIRKEL_PAPER_A4);

      g_test_message ("%s", papers[i].name);
      g_assert_true (cirkel_pages_get_paper (pages) == paper);
      g_assert_cmpuint (cirkel_pages_get_n_pages (pages), ==, papers[i].n_pages);
    }
}

/* A page without an end is as high as what stands on it. */
static void
test_endless (void)
{
  guint              n_samples;
  const PaperSample *samples = paper_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (CirkelPaper) paper = paper_sample_create (&samples[i]);
      g_autoptr (CirkelPages) pages = cirkel_pages_new_endless (paper, 400.0);
      const cairo_rectangle_t ink = find_ink (pages, 0);

      g_test_message ("%s", samples[i].name);
      g_assert_cmpuint (cirkel_pages_get_n_pages (pages), ==, 1);
      g_assert_cmpfloat (cirkel_pages_get_width (pages), >=, 400.0);
      g_assert_cmpfloat (cirkel_pages_get_width (pages), <=, 400.0);
      if (*cirkel_paper_get_foot (paper) == '\0' && ink.height > 0.0)
        g_assert_cmpfloat_with_epsilon (ink.y + ink.height,
                                        cirkel_pages_get_height (pages) - CIRKEL_PAGES_MARGIN, 12.0);
    }
}

/* Puts the same signs on a paper of any language. */
static CirkelPages *
create_signs (const char *language)
{
  const CirkelPaperColumn columns[] = { { "1", 1.0, FALSE }, { "2", 3.0, FALSE } };
  const CirkelPaperCell   cells[] = { { CIRKEL_PAPER_BOX, CIRKEL_PAPER_PLAIN, NULL },
                                      { CIRKEL_PAPER_NO_MARK, CIRKEL_PAPER_OWN_WORDS, "3" } };
  g_autoptr (CirkelPaper) paper = cirkel_paper_new (language, "Signs");

  cirkel_paper_set_foot (paper, "0");
  cirkel_paper_add_item (paper, CIRKEL_PAPER_BULLET, CIRKEL_PAPER_PLAIN, "8");
  cirkel_paper_add_text (paper, CIRKEL_PAPER_OWN_WORDS, "11");
  cirkel_paper_add_fact (paper, "1", CIRKEL_PAPER_PLAIN, "88");
  cirkel_paper_add_table (paper, columns, G_N_ELEMENTS (columns));
  cirkel_paper_add_row (paper, cells);

  return cirkel_pages_new (paper, CIRKEL_PAPER_A4);
}

/* The columns of pixels that have ink in these rows, as the first and the last. */
static void
find_columns (cairo_surface_t *surface, int top, int bottom, int *first, int *last)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  const int     stride = cairo_image_surface_get_stride (surface);

  *first = cairo_image_surface_get_width (surface);
  *last = -1;
  for (int y = top; y < bottom; y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      if (data[y * stride + 4 * x + 3] > 40)
        {
          *first = MIN (*first, x);
          *last = MAX (*last, x);
        }
}

/* What begins at the left in one language begins at the right in another. */
static void
test_mirrored (void)
{
  g_autoptr (CirkelPages) left = create_signs ("nl");
  cairo_surface_t  *picture = draw (left, 0);
  const char *const languages[] = { "ar", "fa", "he", "ur" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (CirkelPages) right = create_signs (languages[i]);
      cairo_surface_t *mirrored = draw (right, 0);
      guint            n_rows = 0;

      g_test_message ("%s", languages[i]);
      for (int y = 0; y < 840; y += 4)
        {
          int first, last, mirrored_first, mirrored_last;

          find_columns (picture, y, y + 4, &first, &last);
          find_columns (mirrored, y, y + 4, &mirrored_first, &mirrored_last);
          if (last < 0)
            continue;
          n_rows++;
          g_assert_cmpint (ABS (first - (594 - mirrored_last)), <=, 5);
          g_assert_cmpint (ABS (last - (594 - mirrored_first)), <=, 5);
        }
      g_assert_cmpuint (n_rows, >, 10);
      cairo_surface_destroy (mirrored);
    }
  cairo_surface_destroy (picture);
}

static void
test_pictures (void)
{
  g_autoptr (CirkelPaper) paper = paper_sample_create_by_name ("usual");
  g_autoptr (CirkelPages) pages = cirkel_pages_new_endless (paper, 500.0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = cirkel_pages_to_picture (pages, CIRKEL_PICTURE_PNG, &error);
  g_autoptr (GBytes) svg = cirkel_pages_to_picture (pages, CIRKEL_PICTURE_SVG, &error);
  const guchar *size;

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (png, NULL), 8, "\x89PNG\r\n\x1a\n", 8);
  size = (const guchar *)g_bytes_get_data (png, NULL) + 16;
  g_assert_cmpint ((size[2] << 8) + size[3], ==, 1000);
  g_assert_cmpint ((size[6] << 8) + size[7], ==, (int)ceil (2.0 * cirkel_pages_get_height (pages)));
  g_assert_nonnull (
    g_strstr_len (g_bytes_get_data (svg, NULL), (gssize)g_bytes_get_size (svg), "width=\"1000px\""));
}

/* A picture that is higher than pictures can be is an error, and no crash. */
static void
test_too_high (void)
{
  g_autoptr (CirkelPaper) paper = paper_sample_create_by_name ("one");
  g_autoptr (CirkelPages) pages = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1000; i++)
    cirkel_paper_add_text (paper, CIRKEL_PAPER_PLAIN, "1\n2\n3\n4\n5\n6\n7\n8");
  pages = cirkel_pages_new_endless (paper, 400.0);

  g_assert_null (cirkel_pages_to_picture (pages, CIRKEL_PICTURE_PNG, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/pages/sizes", test_sizes);
  g_test_add_func ("/report/pages/ink", test_ink);
  g_test_add_func ("/report/pages/larger-sheet", test_larger_sheet);
  g_test_add_func ("/report/pages/drawing-on-first-page", test_drawing_on_first_page);
  g_test_add_func ("/report/pages/note-on-two-pages", test_note_on_two_pages);
  g_test_add_func ("/report/pages/drawing-again", test_drawing_again);
  g_test_add_func ("/report/pages/numbers-of-pages", test_numbers_of_pages);
  g_test_add_func ("/report/pages/endless", test_endless);
  g_test_add_func ("/report/pages/mirrored", test_mirrored);
  g_test_add_func ("/report/pages/pictures", test_pictures);
  g_test_add_func ("/report/pages/too-high", test_too_high);

  return g_test_run ();
}
