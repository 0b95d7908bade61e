/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-leftovers.h"
#include "disk-fixture.h"
#include "savers.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* A program that is killed while it saves loses nothing. */

#define LENGTH 200000
#define N_KILLS 200
#define MOST_WAIT_US 6000

static void
save_for_ever (const char *path, Saver saver, int ready)
{
  for (guint version = 0;; version++)
    {
      g_autoptr (GBytes) bytes = text_of_version (version, LENGTH);

      if (!saver (path, bytes, NULL))
        _exit (1);
      if (version == 0 && write (ready, "x", 1) != 1)
        _exit (2);
    }
}

/* Returns: whether the file is whole afterwards */
static gboolean
kill_once (const char *path, Saver saver)
{
  int   ready[2];
  int   status;
  char  byte;
  pid_t child;

  g_assert_no_errno (pipe (ready));
  child = fork ();
  if (child == 0)
    save_for_ever (path, saver, ready[1]);

  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  /* Not to wait for something, but to kill at any moment of a save. */
  g_usleep ((gulong)g_test_rand_int_range (0, MOST_WAIT_US));
  g_assert_no_errno (kill (child, SIGKILL));
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  close (ready[0]);
  close (ready[1]);

  return is_whole (path, LENGTH);
}

static void
test_kill (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  guint            n_left = 0;

  for (int i = 0; i < N_KILLS; i++)
    {
      g_assert_true (kill_once (path, save_safely));
      /* What the killed one left is known for what it is, and nothing more is there. */
      n_left += cirkel_leftovers_clean (f->folder);
      g_assert_cmpuint (disk_count (f->folder, ".cirkel.json"), ==, 1);
    }

  g_test_message ("%d kills, %u of them in the middle of a write", N_KILLS, n_left);
  /* Kills that never hit a save would show nothing. */
  g_assert_cmpuint (n_left, >, 0);
}

static void
test_control (DiskFixture *f, gconstpointer data)
{
  g_autofree char *path = disk_path (f, "session.cirkel.json");
  guint            n_lost = 0;

  for (int i = 0; i < N_KILLS && n_lost == 0; i++)
    n_lost += kill_once (path, save_plainly) ? 0 : 1;

  g_assert_cmpuint (n_lost, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/faults/kill/safe", DiskFixture, NULL, disk_set_up, test_kill, disk_tear_down);
  g_test_add ("/faults/kill/control", DiskFixture, NULL, disk_set_up, test_control, disk_tear_down);

  return g_test_run ();
}
