/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-board-drawing.h"

#include "board-samples.h"
#include "cirkel-palette.h"
#include "cirkel-card-drawing.h"
#include "cirkel-text-drawing.h"

#include <math.h>
#include <string.h>

static const struct
{
  int width;
  int height;
} sizes[] = { { 1600, 1200 }, { 842, 595 }, { 600, 900 }, { 40, 30 }, { 3, 2 }, { 2400, 300 } };

static cairo_surface_t *
draw (CirkelSession *session, int width, int height)
{
  g_autoptr (CirkelMethod) method = cirkel_method_new (cirkel_session_get_language (session));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t         *cr = cairo_create (surface);

  const CirkelBoardPicture picture
    = { session, cirkel_session_get_current (session), method, CIRKEL_AUDIENCE_CLIENT, FALSE };

  cirkel_board_draw (cr, &picture, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

/* Counts the pixels of exactly this colour. */
static guint
count_pixels (cairo_surface_t *surface, guint32 rgb)
{
  const int     width = cairo_image_surface_get_width (surface);
  const int     height = cairo_image_surface_get_height (surface);
  const int     stride = cairo_image_surface_get_stride (surface);
  const guint8 *data = cairo_image_surface_get_data (surface);
  guint         n_pixels = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      n_pixels += (((const guint32 *)(const void *)(data + y * stride))[x] & 0xffffff) == rgb;

  return n_pixels;
}

/* To look at: one picture of each board, in the folder that the variable names. */
static void
keep_picture (cairo_surface_t *surface, const char *name, int width)
{
  const char      *folder = g_getenv ("CIRKEL_TEST_PICTURES");
  g_autofree char *file = g_strdup_printf ("%s-%d.png", name, width);
  g_autofree char *path = folder != NULL ? g_build_filename (folder, file, NULL) : NULL;

  if (path != NULL)
    g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
}

static void
test_samples (void)
{
  guint              n_samples;
  const BoardSample *samples = board_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_autoptr (CirkelSession) session = board_sample_create (&samples[i]);
        cairo_surface_t *surface = draw (session, sizes[j].width, sizes[j].height);

        keep_picture (surface, samples[i].name, sizes[j].width);
        if (sizes[j].width >= 600)
          {
            g_test_message ("%s at %d", samples[i].name, sizes[j].width);
            g_assert_cmpuint (count_pixels (surface, 0xb4d6d0), >, 300);
            g_assert_cmpuint (count_pixels (surface, 0xe0d9f3), >, 300);
            g_assert_cmpuint (count_pixels (surface, 0xfbefe1), >, 300);
          }
        cairo_surface_destroy (surface);
      }
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *)(const void *)row)[x] & 0xffffff;
}

/* From the lower edge of the inner circle straight down, each circle comes once, in its colour, and then
 * paper. */
static void
test_circles_in_order (void)
{
  static const guint32 order[] = { 0xb4d6d0, 0xe0d9f3, 0xfbefe1, 0xffffff };
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  cairo_surface_t *surface;
  guint            n_met = 1;
  int              edge = 0;

  g_list_store_remove_all (cirkel_conversation_get_placements (cirkel_session_get_current (session)));
  surface = draw (session, 1000, 1000);

  for (int y = 0; y < 1000; y++)
    if (get_pixel (surface, 500, y) == order[0])
      edge = y;
  g_assert_cmpint (edge, >, 500);

  for (int y = edge; y < 1000; y++)
    {
      guint32 pixel = get_pixel (surface, 500, y);

      for (guint i = 0; i < G_N_ELEMENTS (order); i++)
        if (pixel == order[i] && i != n_met - 1)
          {
            g_assert_cmpuint (i, ==, n_met);
            n_met++;
            break;
          }
    }
  g_assert_cmpuint (n_met, ==, G_N_ELEMENTS (order));
  cairo_surface_destroy (surface);
}

/* A conversation about small goals shows their cards only, wherever the others lie. */
static void
test_purpose (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("nl", "");
  CirkelConversation *conversation = cirkel_session_get_current (session);
  cairo_surface_t    *values, *goals, *empty;

  values = draw (session, 600, 600);
  g_object_set (conversation, "purpose", CIRKEL_PURPOSE_GOALS, NULL);
  goals = draw (session, 600, 600);
  g_list_store_remove_all (cirkel_conversation_get_placements (conversation));
  empty = draw (session, 600, 600);

  g_assert_true (memcmp (cairo_image_surface_get_data (goals), cairo_image_surface_get_data (empty),
                         (gsize)cairo_image_surface_get_stride (empty) * 600)
                 == 0);
  g_assert_true (memcmp (cairo_image_surface_get_data (values), cairo_image_surface_get_data (empty),
                         (gsize)cairo_image_surface_get_stride (empty) * 600)
                 != 0);
  cairo_surface_destroy (values);
  cairo_surface_destroy (goals);
  cairo_surface_destroy (empty);
}

/* The border of a card tells its circle: its colour is there when it lies in the circle, and the
 * circle's own line alone is far less of it. */
static void
test_border_colors (void)
{
  static const guint32 lines[] = { 0x1f7a70, 0x6d55b0, 0xb5651d };
  const BoardSample    empty = { "empty", "nl", 0, -1, CIRKEL_PLACE_TRAY, NULL };
  g_autoptr (CirkelSession) without = board_sample_create (&empty);
  cairo_surface_t *bare = draw (without, 1600, 1200);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const BoardSample full = { "full", "nl", 0, -1, CIRKEL_PLACE_INNER + i, NULL };
      g_autoptr (CirkelSession) with = board_sample_create (&full);
      cairo_surface_t *surface = draw (with, 1600, 1200);

      g_assert_cmpuint (count_pixels (surface, lines[i]), >, 2 * count_pixels (bare, lines[i]));
      cairo_surface_destroy (surface);
    }
  cairo_surface_destroy (bare);
}

/* A recorder knows what was drawn on an endless sheet. */
static void
get_extents (const CirkelBoardPicture *picture, int width, int height, double extents[4])
{
  cairo_surface_t *recorder = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t         *cr = cairo_create (recorder);

  cirkel_board_draw (cr, picture, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (recorder, &extents[0], &extents[1], &extents[2], &extents[3]);
  cairo_surface_destroy (recorder);
}

/* Nothing of the picture may lie outside it, whether it stands by itself or in a text. */
static void
test_inside_picture (void)
{
  guint              n_samples;
  const BoardSample *samples = board_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    for (guint j = 0; j < 6; j++)
      {
        g_autoptr (CirkelSession) session = board_sample_create (&samples[i]);
        g_autoptr (CirkelMethod) method = cirkel_method_new (samples[i].language);
        const int                width = sizes[j / 2].width;
        const int                height = sizes[j / 2].height;
        const CirkelBoardPicture picture
          = { session, cirkel_session_get_current (session), method, CIRKEL_AUDIENCE_CLIENT, j % 2 == 1 };
        double extents[4];

        get_extents (&picture, width, height, extents);
        g_test_message ("%s at %d: %g %g %g %g", samples[i].name, width, extents[0], extents[1], extents[2],
                        extents[3]);
        g_assert_cmpfloat (extents[0], >=, -1.0);
        g_assert_cmpfloat (extents[1], >=, -1.0);
        g_assert_cmpfloat (extents[0] + extents[2], <=, width + 1.0);
        g_assert_cmpfloat (extents[1] + extents[3], <=, height + 1.0);
      }
}

/* In words there is the same as on the picture: every circle, and other places only where cards lie. */
static void
test_description (void)
{
  g_autoptr (CirkelSession) session = cirkel_session_new ("en", "");
  g_autoptr (CirkelMethod) method = cirkel_method_new ("en");
  CirkelConversation *conversation = cirkel_session_get_current (session);
  GListStore         *placements = cirkel_conversation_get_placements (conversation);
  CirkelBoardPicture  picture = { session, conversation, method, CIRKEL_AUDIENCE_PROFESSIONAL, FALSE };
  g_autoptr (CirkelPlacement) inner = g_list_model_get_item (G_LIST_MODEL (placements), 0);
  g_autoptr (CirkelPlacement) aside = g_list_model_get_item (G_LIST_MODEL (placements), 5);
  g_autofree char *shared = NULL;
  g_autofree char *kept = NULL;

  g_list_store_remove_all (placements);
  g_list_store_append (placements, inner);
  g_list_store_append (placements, aside);
  g_object_set (inner, "place", CIRKEL_PLACE_INNER, NULL);
  g_object_set (aside, "place", CIRKEL_PLACE_ASIDE, NULL);
  shared = cirkel_board_describe (&picture);
  g_assert_cmpstr (shared, ==,
                   "This goes well: Using knowledge and skills\nThis can be better: –\n"
                   "This comes later: –\nNot important to me: Earning a good income");

  g_object_set (aside, "private", TRUE, NULL);
  kept = cirkel_board_describe (&picture);
  g_assert_cmpstr (kept, ==,
                   "This goes well: Using knowledge and skills\nThis can be better: –\n"
                   "This comes later: –");
}

static void
assert_title_fits (cairo_t *cr, const char *title, double card_width)
{
  g_autoptr (PangoLayout) layout = cirkel_card_set_title (cr, title, card_width);
  PangoRectangle ink, logical;
  double         width, height;

  pango_layout_get_extents (layout, &ink, &logical);
  cirkel_text_get_size (layout, &width, &height);

  g_test_message ("%s", title);
  g_assert_false (pango_layout_is_ellipsized (layout));
  g_assert_cmpint (pango_layout_get_line_count (layout), <=, 3);
  g_assert_cmpint (pango_layout_get_unknown_glyphs_count (layout), ==, 0);
  g_assert_cmpfloat (pango_units_to_double (ink.width), <=, card_width);
  /* What is left of a card of 4 by 3 under its symbol. */
  g_assert_cmpfloat (height, <=, card_width * 0.75 - card_width * 0.26);
}

static void
test_titles_fit (void)
{
  cairo_surface_t   *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);
  cairo_t           *cr = cairo_create (surface);
  const char *const *languages = cirkel_method_get_languages ();
  const char *const *ids = cirkel_card_get_standard_ids ();
  guint              n_samples;
  const BoardSample *samples = board_samples_get (&n_samples);

  for (guint l = 0; languages[l] != NULL; l++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (languages[l]);

      for (guint i = 0; ids[i] != NULL; i++)
        {
          g_autoptr (CirkelCard) card = cirkel_card_new_standard (ids[i]);

          assert_title_fits (cr, cirkel_method_get_card_short_title (method, card), 124.0);
        }
    }
  for (guint i = 0; i < n_samples; i++)
    if (samples[i].own_title != NULL)
      assert_title_fits (cr, samples[i].own_title, 124.0);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* A text that no size makes fit is cut, and seen to be. */
static void
test_text_is_cut_last (void)
{
  const CirkelTextStyle style = { 10.0, 0.5, 40.0, 3, FALSE, PANGO_ALIGN_LEFT };
  cairo_surface_t      *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);
  cairo_t              *cr = cairo_create (surface);
  g_autofree char      *text = g_strnfill (500, 'w');
  g_autoptr (PangoLayout) cut = cirkel_text_layout_new (cr, text, &style);
  g_autoptr (PangoLayout) whole = cirkel_text_layout_new (cr, "ww", &style);

  g_assert_true (pango_layout_is_ellipsized (cut));
  g_assert_cmpint (pango_layout_get_line_count (cut), ==, 3);
  g_assert_false (pango_layout_is_ellipsized (whole));

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_dates (void)
{
  static const struct
  {
    const char *language;
    const char *date;
    const char *shown;
  } dates[] = {
    { "nl", "2026-11-02", "2 november 2026" },
    { "en", "2026-03-31", "31 March 2026" },
    { "fr", "2026-01-01", "1 January 2026" },
    { "nl", "2026-13-01", "2026-13-01" },
    { "nl", "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (CirkelMethod) method = cirkel_method_new (dates[i].language);
      g_autofree char *shown = cirkel_method_dup_date (method, dates[i].date);

      g_assert_cmpstr (shown, ==, dates[i].shown);
    }
}

/* As a printer without colours sees them, from 0 for black to 255 for white. */
static double
get_grey (const char *color)
{
  guint64 rgb = g_ascii_strtoull (color + 1, NULL, 16);

  return 0.299 * (double)(rgb >> 16) + 0.587 * (double)((rgb >> 8) & 0xff) + 0.114 * (double)(rgb & 0xff);
}

static void
test_grey (void)
{
  double before = 0.0;

  for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_OUTER; place++)
    {
      double grey = get_grey (cirkel_palette_get_circle (place, FALSE)->paper);

      g_assert_cmpfloat (grey, >, before + 12.0);
      before = grey;
    }
  g_assert_cmpfloat (get_grey ("#ffffff"), >, before + 12.0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/board/samples", test_samples);
  g_test_add_func ("/report/board/circles-in-order", test_circles_in_order);
  g_test_add_func ("/report/board/purpose", test_purpose);
  g_test_add_func ("/report/board/border-colors", test_border_colors);
  g_test_add_func ("/report/board/inside-picture", test_inside_picture);
  g_test_add_func ("/report/board/description", test_description);
  g_test_add_func ("/report/board/grey", test_grey);
  g_test_add_func ("/report/card/titles-fit", test_titles_fit);
  g_test_add_func ("/report/text/cut-last", test_text_is_cut_last);
  g_test_add_func ("/report/words/dates", test_dates);

  return g_test_run ();
}
