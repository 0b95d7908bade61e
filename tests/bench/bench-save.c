/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include <glib/gstdio.h>
#include <stdlib.h>

#include "cirkel-save-job.h"
#include "cirkel-session-file.h"
#include "sample-session.h"

/* What it costs to save a session, from the model to the disk and read back, next
 * to what the library takes to write the same bytes just as safely; and for how
 * long the main thread is held up. The two are measured in turn, so that whatever
 * else the disk does befalls both. */

#define N_RUNS 15
#define RATIO_GOAL 1.3
#define BLOCK_GOAL_MS 4.0

typedef struct
{
  double save;
  double library;
  double block;
} Times;

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
since (gint64 begin)
{
  return (double)(g_get_monotonic_time () - begin) / 1000;
}

static double
time_library (const char *path, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  gint64      begin = g_get_monotonic_time ();

  g_file_set_contents_full (path, data, (gssize)length,
                            G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &error);
  g_assert_no_error (error);

  return since (begin);
}

/* As the saver does it: the main thread copies and starts, the job does the rest. */
static double
time_save (char *path, char *folder, CirkelSession *session, double *block)
{
  CirkelSavePlan plan = { .path = path, .overwrite = TRUE, .drafts_folder = folder };
  g_autoptr (CirkelSaveJob) job = NULL;
  gint64 begin = g_get_monotonic_time ();

  job = cirkel_save_job_new (cirkel_record_copy (session), &plan);
  cirkel_save_job_start (job, NULL, NULL);
  *block = since (begin);
  g_assert_true (cirkel_save_job_wait (job, begin + 60 * G_TIME_SPAN_SECOND));
  g_assert_true (cirkel_save_job_get_in_file (job));

  return since (begin);
}

static gboolean
measure (char *folder, guint n_own_cards, guint n_conversations)
{
  g_autoptr (CirkelSession) session = sample_session_new (1, n_own_cards, n_conversations);
  g_autoptr (GBytes) bytes = cirkel_session_serialize (session);
  g_autofree char *path = g_build_filename (folder, "saved.cirkel.json", NULL);
  g_autofree char *library_path = g_build_filename (folder, "library.cirkel.json", NULL);
  double           saves[N_RUNS], libraries[N_RUNS], blocks[N_RUNS];
  Times            times;

  time_library (path, bytes);
  time_library (library_path, bytes);
  for (guint i = 0; i < N_RUNS; i++)
    {
      libraries[i] = time_library (library_path, bytes);
      saves[i] = time_save (path, folder, session, &blocks[i]);
    }

  times = (Times){ median (saves), median (libraries), median (blocks) };
  g_print ("save %8.3f MB: %8.2f ms, library's write alone %8.2f ms, ratio %.2f (goal <= %.2f); "
           "main thread held up %.2f ms (goal <= %.0f)\n",
           (double)g_bytes_get_size (bytes) / 1e6, times.save, times.library, times.save / times.library,
           RATIO_GOAL, times.block, BLOCK_GOAL_MS);

  g_assert_no_errno (g_unlink (path));
  g_assert_no_errno (g_unlink (library_path));
  return times.save <= RATIO_GOAL * times.library && times.block <= BLOCK_GOAL_MS;
}

int
main (int argc, char **argv)
{
  const guint n_conversations[] = { 1, 10, 60, 600, 6000 };
  g_autoptr (GError) error = NULL;
  /* Where people keep files, not in memory as temporary folders can be. */
  g_autofree char *folder = g_build_filename (g_getenv ("G_TEST_BUILDDIR"), "bench-save.XXXXXX", NULL);
  gboolean         ok = TRUE;

  g_assert_nonnull (g_mkdtemp (folder));
  for (guint i = 0; i < G_N_ELEMENTS (n_conversations); i++)
    ok = measure (folder, 3, n_conversations[i]) && ok;

  g_assert_no_errno (g_rmdir (folder));
  return ok ? 0 : 1;
}
