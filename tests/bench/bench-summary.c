/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <cairo-pdf.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cirkel-session-file.h"
#include "cirkel-summary-export.h"

/* What it costs to make the PDF of the example's summary, from its session to the bytes of
 * the file, next to a bare PDF with the same letters that nobody has laid out. The two are
 * measured in turn, and in the time of the processor that they use. */

#define N_RUNS 15

/* A bare PDF has no lines found for it, no tables, no structure, one font, and no board. */
#define RATIO_GOAL 7.5

/* The letters of a bare line, and where it stands. */
#define LINE_BYTES 90
#define LINE_HEIGHT 15.0
#define MARGIN 57.0

static int
compare_doubles (const void *a, const void *b)
{
  double x = *(const double *)a;
  double y = *(const double *)b;

  return (x > y) - (x < y);
}

static double
median (double *times)
{
  qsort (times, N_RUNS, sizeof *times, compare_doubles);

  return times[N_RUNS / 2];
}

static double
milliseconds_used (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static CirkelSession *
load (const char *path)
{
  g_autofree char *data = NULL;
  gsize            length;
  CirkelSession   *session;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);
  session = cirkel_session_parse (data, length, NULL, &error);
  g_assert_no_error (error);

  return session;
}

static GBytes *
render (CirkelSession *session, CirkelSummaryFormat format)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = cirkel_summary_render (session, cirkel_session_get_current (session),
                                         CIRKEL_AUDIENCE_CLIENT, format, CIRKEL_PAPER_A4, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 0);

  return bytes;
}

static double
time_summary (CirkelSession *session)
{
  const double begin = milliseconds_used ();
  g_autoptr (GBytes) pdf = render (session, CIRKEL_SUMMARY_PDF);

  return milliseconds_used () - begin;
}

static cairo_status_t
count_cb (void *closure, const unsigned char *data, unsigned int length)
{
  *(gsize *)closure += length;

  return CAIRO_STATUS_SUCCESS;
}

/* Shows a text in lines of so many bytes, page after page. */
static void
show_text (cairo_t *cr, const char *text, double height)
{
  const char *end = text + strlen (text);
  double      y = MARGIN;

  while (text < end)
    {
      const char      *next = MIN (text + LINE_BYTES, end);
      g_autofree char *line = NULL;

      next = next < end ? g_utf8_find_prev_char (text, next + 1) : end;
      line = g_strdelimit (g_strndup (text, (gsize)(next - text)), "\n", ' ');
      cairo_move_to (cr, MARGIN, y);
      cairo_show_text (cr, line);
      text = next;
      y += LINE_HEIGHT;
      if (y > height - MARGIN)
        {
          cairo_show_page (cr);
          y = MARGIN;
        }
    }
}

static double
time_bare (const char *text)
{
  const double     begin = milliseconds_used ();
  gsize            size = 0;
  double           width, height;
  cairo_surface_t *surface;
  cairo_t         *cr;

  cirkel_paper_size_get_points (CIRKEL_PAPER_A4, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (count_cb, &size, width, height);
  cr = cairo_create (surface);
  cairo_select_font_face (cr, "Cantarell", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size (cr, 11.5);
  show_text (cr, text, height);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_assert_cmpuint (size, >, 0);

  return milliseconds_used () - begin;
}

int
main (int argc, char **argv)
{
  g_autoptr (CirkelSession) session = load (argv[1]);
  g_autoptr (GBytes) bytes = render (session, CIRKEL_SUMMARY_TEXT);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  double           summaries[N_RUNS], bares[N_RUNS];
  double           summary, bare;

  for (guint i = 0; i < N_RUNS; i++)
    {
      bares[i] = time_bare (text);
      summaries[i] = time_summary (session);
    }
  g_print ("first summary %.1f ms, first bare PDF %.1f ms\n", summaries[0], bares[0]);

  summary = median (summaries);
  bare = median (bares);
  g_print ("summary of the example as PDF %.1f ms, bare PDF of the same %ld letters %.1f ms, "
           "ratio %.2f (goal <= %.2f)\n",
           summary, g_utf8_strlen (text, -1), bare, summary / bare, RATIO_GOAL);

  return summary <= RATIO_GOAL * bare ? 0 : 1;
}
