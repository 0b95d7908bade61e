/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-summary-export.h"

#include "board-samples.h"
#include "cirkel-method.h"

#include <glib/gstdio.h>
#include <librsvg/rsvg.h>
#include <string.h>

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("cirkel-export-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

static GBytes *
render_sheets (const BoardSample *sample, CirkelSummaryFormat format, CirkelPaperSize size)
{
  g_autoptr (CirkelSession) session = board_sample_create (sample);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = cirkel_summary_render (session, cirkel_session_get_current (session),
                                         CIRKEL_AUDIENCE_CLIENT, format, size, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);

  return bytes;
}

static GBytes *
render (const BoardSample *sample, CirkelSummaryFormat format)
{
  return render_sheets (sample, format, CIRKEL_PAPER_A4);
}

/* Runs a program on the picture and gives back what it prints. */
static char *
inspect (Fixture *fixture, GBytes *picture, const char *program, const char *option, gboolean to_stdout)
{
  g_autofree char *path = g_build_filename (fixture->folder, "picture", NULL);
  const char      *argv[] = { program, path, to_stdout ? "-" : NULL, NULL };
  const char      *argv_with_option[] = { program, option, path, to_stdout ? "-" : NULL, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int   status;

  g_file_set_contents (path, g_bytes_get_data (picture, NULL), (gssize)g_bytes_get_size (picture), &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **)(option != NULL ? argv_with_option : argv), NULL, G_SPAWN_SEARCH_PATH, NULL,
                NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  g_assert_cmpint (g_unlink (path), ==, 0);

  return output;
}

/* Text on a card is on several lines: compare words. */
static void
assert_has_words (const char *text, const char *words)
{
  g_auto (GStrv) split = g_strsplit (words, " ", -1);

  for (guint i = 0; split[i] != NULL; i++)
    {
      g_test_message ("%s", split[i]);
      g_assert_nonnull (strstr (text, split[i]));
    }
}

/* A word that is broken over lines keeps all its letters, and gets no others. */
static void
assert_has_broken_word (const char *text, const char *word)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *joined = g_strjoinv ("", lines);

  g_test_message ("%s", word);
  g_assert_nonnull (strstr (joined, word));
}

/* Whoever gets the PDF can select, search and have read aloud every card of it. */
static void
test_pdf_text (Fixture *fixture, gconstpointer user_data)
{
  guint              n_samples;
  const BoardSample *samples = board_samples_get (&n_samples);
  const char *const *ids = cirkel_card_get_standard_ids ();

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (GBytes) picture = render (&samples[i], CIRKEL_SUMMARY_PDF);
      g_autofree char *text = inspect (fixture, picture, "pdftotext", "-raw", TRUE);
      g_autoptr (CirkelMethod) method = cirkel_method_new (samples[i].language);

      g_assert_nonnull (strstr (text, samples[i].name));
      for (CirkelPlace place = CIRKEL_PLACE_INNER; place <= CIRKEL_PLACE_OUTER; place++)
        g_assert_nonnull (strstr (text, cirkel_method_get_place_name (method, place)));
      for (guint j = 0; ids[j] != NULL; j++)
        {
          g_autoptr (CirkelCard) card = cirkel_card_new_standard (ids[j]);

          assert_has_words (text, cirkel_method_get_card_short_title (method, card));
        }
      if (samples[i].own_title != NULL && strchr (samples[i].own_title, ' ') == NULL)
        assert_has_broken_word (text, samples[i].own_title);
      else if (samples[i].own_title != NULL && g_str_is_ascii (samples[i].own_title))
        assert_has_words (text, samples[i].own_title);
    }
}

static void
test_pdf_fonts (Fixture *fixture, gconstpointer user_data)
{
  guint              n_samples;
  const BoardSample *samples = board_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (GBytes) picture = render (&samples[i], CIRKEL_SUMMARY_PDF);
      g_autofree char *fonts = inspect (fixture, picture, "pdffonts", NULL, FALSE);
      g_auto (GStrv) lines = g_strsplit (g_strchomp (fonts), "\n", -1);
      g_autoptr (GRegex) all_yes = g_regex_new (" yes +yes +yes +\\d", 0, 0, NULL);

      /* Two lines of heading; embedded, a subset, and known in Unicode. */
      g_assert_cmpuint (g_strv_length (lines), >, 2);
      for (guint j = 2; lines[j] != NULL; j++)
        g_assert_true (g_regex_match (all_yes, lines[j], 0, NULL));
    }
}

/* The size of the sheets is that of the paper, and the file is called as the conversation is. */
static void
test_pdf_page (Fixture *fixture, gconstpointer user_data)
{
  static const char *const sizes[CIRKEL_N_PAPER_SIZES]
    = { "595.276 x 841.89 pts \\(A4\\)", "612 x 792 pts \\(letter\\)", "841.89 x 1190.55 pts \\(A3\\)" };
  guint              n_samples;
  const BoardSample *sample = &board_samples_get (&n_samples)[5];

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GBytes) pdf = render_sheets (sample, CIRKEL_SUMMARY_PDF, (CirkelPaperSize)i);
      g_autofree char *info = inspect (fixture, pdf, "pdfinfo", NULL, FALSE);

      g_test_message ("%s", info);
      g_assert_true (g_regex_match_simple (sizes[i], info, 0, 0));
      g_assert_true (g_regex_match_simple ("Title: +.*spread", info, 0, 0));
    }
}

static void
test_png (void)
{
  static const guint8 signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
  guint               n_samples;
  g_autoptr (GBytes) picture = render (&board_samples_get (&n_samples)[5], CIRKEL_SUMMARY_PNG);
  const guint8 *data = g_bytes_get_data (picture, NULL);

  g_assert_cmpuint (g_bytes_get_size (picture), >, 1000);
  g_assert_cmpmem (data, sizeof signature, signature, sizeof signature);
  g_assert_cmpint (data[18] << 8 | data[19], ==, 1600);
  g_assert_cmpint (data[22] << 8 | data[23], ==, 1200);
}

static void
test_svg (void)
{
  guint              n_samples;
  const BoardSample *samples = board_samples_get (&n_samples);

  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (GBytes) picture = render (&samples[i], CIRKEL_SUMMARY_SVG);
      g_autoptr (GError) error = NULL;
      RsvgHandle *handle
        = rsvg_handle_new_from_data (g_bytes_get_data (picture, NULL), g_bytes_get_size (picture), &error);
      double width, height;

      g_assert_no_error (error);
      g_assert_true (rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height));
      g_assert_cmpfloat_with_epsilon (width, 1600.0, 0.5);
      g_assert_cmpfloat_with_epsilon (height, 1200.0, 0.5);
      g_object_unref (handle);
    }
}

/* The symbols and letters are lines in it, no dots. */
static void
test_svg_is_sharp (void)
{
  guint n_samples;
  g_autoptr (GBytes) picture = render (&board_samples_get (&n_samples)[5], CIRKEL_SUMMARY_SVG);

  g_assert_null (
    g_strstr_len (g_bytes_get_data (picture, NULL), (gssize)g_bytes_get_size (picture), "<image"));
}

static void
test_formats (void)
{
  CirkelSummaryFormat format = CIRKEL_SUMMARY_PDF;

  for (guint i = 0; i < CIRKEL_N_SUMMARY_FORMATS; i++)
    {
      const char *name = cirkel_summary_format_get_name ((CirkelSummaryFormat)i);

      g_assert_true (cirkel_summary_format_from_name (name, &format));
      g_assert_cmpint (format, ==, i);
    }

  g_assert_false (cirkel_summary_format_from_name ("PDF", &format));
  g_assert_false (cirkel_summary_format_from_name ("txt", &format));
  g_assert_false (cirkel_summary_format_from_name ("", &format));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/report/export/pdf-text", Fixture, NULL, set_up, test_pdf_text, tear_down);
  g_test_add ("/report/export/pdf-fonts", Fixture, NULL, set_up, test_pdf_fonts, tear_down);
  g_test_add ("/report/export/pdf-page", Fixture, NULL, set_up, test_pdf_page, tear_down);
  g_test_add_func ("/report/export/png", test_png);
  g_test_add_func ("/report/export/svg", test_svg);
  g_test_add_func ("/report/export/svg-is-sharp", test_svg_is_sharp);
  g_test_add_func ("/report/export/formats", test_formats);

  return g_test_run ();
}
