/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <time.h>

#include "cirkel-session-file.h"
#include "sample-session.h"

/* What it costs to load a session (scan, parse, model) next to what the JSON
 * library takes to parse the same bytes, and whether the cost is linear. The two
 * are measured in turn, and in the time of the processor that they use, so that
 * whatever else the machine does is counted on neither side. */

#define N_RUNS 9

/* A short text is read again and again: a run reads so many bytes at least. */
#define RUN_BYTES 1000000
#define RATIO_GOAL 1.5
#define LINEAR_GOAL 1.5

typedef struct
{
  double load;
  double parse;
  gsize  length;
} Figures;

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

/* The cost of throwing the result away is counted on neither side. */
static double
time_parse (const char *data, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  double begin = milliseconds_used ();

  json_parser_load_from_data (parser, data, (gssize)length, &error);
  g_assert_no_error (error);

  return milliseconds_used () - begin;
}

static double
time_load (const char *data, gsize length)
{
  g_autoptr (GError) error = NULL;
  double begin = milliseconds_used ();
  g_autoptr (CirkelSession) session = cirkel_session_parse (data, length, NULL, &error);

  g_assert_no_error (error);

  return milliseconds_used () - begin;
}

static Figures
measure (guint n_own_cards, guint n_conversations)
{
  g_autoptr (CirkelSession) session = sample_session_new (1, n_own_cards, n_conversations);
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  Figures     figures;
  const char *data = g_bytes_get_data (bytes, &figures.length);
  double      loads[N_RUNS] = { 0 }, parses[N_RUNS] = { 0 };
  guint       n_times = (guint)(RUN_BYTES / figures.length) + 1;

  for (guint i = 0; i < N_RUNS; i++)
    {
      for (guint j = 0; j < n_times; j++)
        {
          parses[i] += time_parse (data, figures.length) / n_times;
          loads[i] += time_load (data, figures.length) / n_times;
        }
    }

  figures.load = median (loads);
  figures.parse = median (parses);
  g_print ("load %8.3f MB: %8.2f ms, parse alone %8.2f ms, ratio %.2f (goal <= %.2f)\n",
           (double)figures.length / 1e6, figures.load, figures.parse, figures.load / figures.parse,
           RATIO_GOAL);

  return figures;
}

int
main (int argc, char **argv)
{
  const guint n_conversations[] = { 1, 60, 600, 6000 };
  Figures     all[G_N_ELEMENTS (n_conversations)];
  gboolean    ok = TRUE;
  double      growth;

  for (guint i = 0; i < G_N_ELEMENTS (n_conversations); i++)
    {
      all[i] = measure (3, n_conversations[i]);
      ok = ok && all[i].load <= RATIO_GOAL * all[i].parse;
    }

  growth = (all[3].load / (double)all[3].length) / (all[2].load / (double)all[2].length);
  g_print ("time per byte at %.1f MB next to %.1f MB: %.2f (goal <= %.2f)\n", (double)all[3].length / 1e6,
           (double)all[2].length / 1e6, growth, LINEAR_GOAL);

  return ok && growth <= LINEAR_GOAL ? 0 : 1;
}
