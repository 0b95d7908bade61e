/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "cirkel-leftovers.h"

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* What writes that were killed left behind. */

/* A writer locks its file before the first byte. So an empty one can be a writer's
 * that has not come to that yet, unless it has been empty for very long. */
#define EMPTY_FOR_S 60

static gboolean
is_ours (const struct stat *info)
{
  return S_ISREG (info->st_mode) && info->st_uid == geteuid () && info->st_nlink == 1;
}

/* Ours, and nobody is at it: a file of our user with our kind of name and no
 * other name, whose writer's lock is gone. */
static gboolean
is_leftover (const char *path)
{
  struct stat info;
  gboolean    left;
  int         fd;

  if (lstat (path, &info) != 0 || !is_ours (&info))
    return FALSE;

  fd = open (path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0)
    return FALSE;

  left = flock (fd, LOCK_EX | LOCK_NB) == 0 && fstat (fd, &info) == 0
         && (info.st_size > 0 || info.st_mtime + EMPTY_FOR_S < time (NULL));
  close (fd);
  return left;
}

/**
 * cirkel_leftovers_list:
 * @folder: (type filename): a folder
 *
 * Finds what writes that were killed left behind: files that certainly are ours
 * and that no program is writing any more.
 *
 * Returns: (transfer full): the paths; none where the folder cannot be read
 */
GStrv
cirkel_leftovers_list (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = NULL;

      if (!g_str_has_prefix (name, CIRKEL_LEFTOVER_PREFIX)
          || strlen (name) != strlen (CIRKEL_LEFTOVER_PREFIX) + strlen (CIRKEL_LEFTOVER_RANDOM))
        continue;

      path = g_build_filename (folder, name, NULL);
      if (is_leftover (path))
        g_strv_builder_add (paths, path);
    }

  return g_strv_builder_end (paths);
}

/**
 * cirkel_leftovers_clean:
 * @folder: (type filename): a folder
 *
 * Deletes what cirkel_leftovers_list() finds.
 *
 * Returns: how many files are gone
 */
guint
cirkel_leftovers_clean (const char *folder)
{
  g_auto (GStrv) paths = cirkel_leftovers_list (folder);
  guint n_gone = 0;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      if (unlink (paths[i]) == 0)
        n_gone++;
    }

  return n_gone;
}
