/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "disk-fixture.h"
#include "savers.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* A disk that has room for the old file and not for the new one: a real one, in a
 * space of names of our own where the system lets us have one, and always a limit
 * on the size of files, which fails in the same place. */

#define OLD_LENGTH 20000
#define NEW_LENGTH 80000

enum
{
  KEPT = 0,
  LOST,
  NO_ERROR,
  SAVED,
  NOT_BEGUN,
  NO_SPACE_OF_NAMES = 77,
};

/* In a child. */
static int
try_saver (const char *path, Saver saver)
{
  g_autoptr (GBytes) bytes = text_of_version (1, NEW_LENGTH);
  g_autoptr (GError) error = NULL;

  if (saver (path, bytes, &error))
    return SAVED;
  if (error == NULL || strstr (error->message, "session.cirkel.json") == NULL)
    return NO_ERROR;

  return is_whole (path, OLD_LENGTH) ? KEPT : LOST;
}

static int
in_child (int (*function) (const char *folder, Saver saver), const char *folder, Saver saver)
{
  int   status;
  pid_t child = fork ();

  if (child == 0)
    _exit (function (folder, saver));

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  return WEXITSTATUS (status);
}

static gboolean
make_old (const char *path)
{
  g_autoptr (GBytes) bytes = text_of_version (0, OLD_LENGTH);

  return save_safely (path, bytes, NULL);
}

static int
try_limit (const char *folder, Saver saver)
{
  g_autofree char    *path = g_build_filename (folder, "session.cirkel.json", NULL);
  const struct rlimit limit = { NEW_LENGTH / 2, NEW_LENGTH / 2 };

  if (!make_old (path))
    return NOT_BEGUN;
  signal (SIGXFSZ, SIG_IGN);
  if (setrlimit (RLIMIT_FSIZE, &limit) != 0)
    return NO_SPACE_OF_NAMES;

  return try_saver (path, saver);
}

static gboolean
write_to (const char *path, const char *text)
{
  int      fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  gboolean written = fd >= 0 && write (fd, text, strlen (text)) == (gssize)strlen (text);

  if (fd >= 0)
    close (fd);
  return written;
}

/* Somebody else than root needs a space of users as well, in which he is root. */
static gboolean
enter_own_space (void)
{
  g_autofree char *users = g_strdup_printf ("0 %u 1", (guint)geteuid ());
  g_autofree char *groups = g_strdup_printf ("0 %u 1", (guint)getegid ());

  if (geteuid () == 0)
    return unshare (CLONE_NEWNS) == 0;

  return unshare (CLONE_NEWUSER | CLONE_NEWNS) == 0 && write_to ("/proc/self/setgroups", "deny")
         && write_to ("/proc/self/uid_map", users) && write_to ("/proc/self/gid_map", groups);
}

/* A disk of 64 kB: the old file fits, and half of the new one. */
static int
try_small_disk (const char *folder, Saver saver)
{
  g_autofree char *path = g_build_filename (folder, "session.cirkel.json", NULL);

  if (!enter_own_space () || mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0
      || mount ("none", folder, "tmpfs", 0, "size=65536,mode=0700") != 0)
    return NO_SPACE_OF_NAMES;

  return make_old (path) ? try_saver (path, saver) : NOT_BEGUN;
}

static void
test_limit (DiskFixture *f, gconstpointer data)
{
  g_assert_cmpint (in_child (try_limit, f->folder, save_safely), ==, KEPT);
  g_assert_cmpuint (disk_count (f->folder, NULL), ==, 1);
}

static void
test_limit_control (DiskFixture *f, gconstpointer data)
{
  g_assert_cmpint (in_child (try_limit, f->folder, save_plainly), ==, LOST);
}

static void
test_small_disk (DiskFixture *f, gconstpointer data)
{
  int result = in_child (try_small_disk, f->folder, save_safely);

  if (result == NO_SPACE_OF_NAMES)
    {
      g_test_message ("no space of names here: the limit on the size of files stands in for a full disk");
      result = in_child (try_limit, f->folder, save_safely);
    }
  g_assert_cmpint (result, ==, KEPT);
}

static void
test_small_disk_control (DiskFixture *f, gconstpointer data)
{
  int result = in_child (try_small_disk, f->folder, save_plainly);

  if (result == NO_SPACE_OF_NAMES)
    result = in_child (try_limit, f->folder, save_plainly);
  g_assert_cmpint (result, ==, LOST);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function)                                                                                  \
  g_test_add ("/faults/full-disk" path, DiskFixture, NULL, disk_set_up, function, disk_tear_down)
  ADD ("/limit/safe", test_limit);
  ADD ("/limit/control", test_limit_control);
  ADD ("/small/safe", test_small_disk);
  ADD ("/small/control", test_small_disk_control);
#undef ADD

  return g_test_run ();
}
