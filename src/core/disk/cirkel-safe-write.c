/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-safe-file.h"

#include "cirkel-file-error.h"
#include "cirkel-file-trouble.h"
#include "cirkel-leftovers.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* As many symbolic links as the kernel follows. */
#define MAX_LINKS 40

typedef struct
{
  const char            *path;   /* where the links lead */
  const char            *folder; /* where that is */
  char                  *temporary;
  int                    fd;
  GBytes                *bytes;
  const CirkelFileStamp *expected;
  gboolean               renamed;
} Write;

/* The rename would put a file where a symbolic link was. So find out where the
 * last name leads; the kernel follows the links among the folders. The file
 * need not be there yet. */
static char *
follow_links (const char *path, GError **error)
{
  char *place = g_strdup (path);

  for (int i = 0; i < MAX_LINKS; i++)
    {
      char        target[4096];
      struct stat info;
      gssize      length;
      char       *folder;
      char       *next;

      gboolean there = lstat (place, &info) == 0;

      if (there ? !S_ISLNK (info.st_mode) : errno == ENOENT)
        return place;

      length = there ? readlink (place, target, sizeof target - 1) : -1;
      if (length < 0)
        {
          cirkel_file_trouble_set_errno (error, errno, TRUE, path);
          g_free (place);
          return NULL;
        }
      target[length] = '\0';

      folder = g_path_get_dirname (place);
      next = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
      g_free (folder);
      g_free (place);
      place = next;
    }

  cirkel_file_trouble_set_errno (error, ELOOP, TRUE, path);
  g_free (place);
  return NULL;
}

static gboolean
write_all (int fd, GBytes *bytes)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);

  while (length > 0)
    {
      gssize n = write (fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      data += n;
      length -= (gsize)n;
    }

  return TRUE;
}

/* A folder that cannot be synced, as on some network disks, is no failure: there
 * is nothing more to be done. A disk that reports a fault is one. */
static gboolean
sync_folder (const char *folder)
{
  int      fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean synced;
  int      sync_errno;

  if (fd < 0)
    return errno != EIO && errno != ENOSPC;

  synced = fsync (fd) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
  sync_errno = errno;
  close (fd);
  errno = sync_errno;

  return synced;
}

/* What the disk gives back must be what was meant, byte for byte, and whoever
 * knows what the bytes mean must agree. */
static gboolean
read_back (const Write        *self,
           CirkelSafeFileCheck check,
           gpointer            user_data,
           CirkelFileStamp    *stamp,
           GError            **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) written = cirkel_safe_file_read (self->temporary, stamp, &local_error);

  if (written == NULL)
    {
      cirkel_file_trouble_set (error, local_error->domain, local_error->code, TRUE, self->path,
                               _ ("What was written cannot be read back."));
      return FALSE;
    }
  if (!g_bytes_equal (self->bytes, written))
    {
      cirkel_file_trouble_set (error, G_IO_ERROR, G_IO_ERROR_FAILED, TRUE, self->path,
                               _ ("The disk gives back something else."));
      return FALSE;
    }
  if (check != NULL && !check (written, user_data, &local_error))
    {
      cirkel_file_trouble_set (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, TRUE, self->path,
                               local_error->message);
      return FALSE;
    }

  return TRUE;
}

/* The moment between this look and the rename cannot be closed with the calls
 * that all disks have; it is some microseconds long. */
static gboolean
is_as_expected (const char *path, const CirkelFileStamp *expected, GError **error)
{
  struct stat     info;
  CirkelFileStamp present;

  if (stat (path, &info) != 0)
    {
      /* A folder that is empty because its disk was taken away is not the same folder. */
      if (errno == ENOENT
          && (expected == NULL || cirkel_file_folder_device (path) == expected->folder_device))
        return TRUE;

      cirkel_file_trouble_set_errno (error, errno, TRUE, path);
      return FALSE;
    }
  if (!cirkel_file_require_regular (&info, TRUE, path, error))
    return FALSE;
  if (expected == NULL)
    return TRUE;

  cirkel_file_stamp_fill (&present, &info, path);
  if (!cirkel_file_stamp_equal (&present, expected))
    {
      cirkel_file_trouble_set (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG, TRUE, path,
                               _ ("Someone else changed it meanwhile. Both versions are kept."));
      return FALSE;
    }

  return TRUE;
}

/* A lock on the temporary file tells that somebody is still at it, for
 * cirkel_leftovers_list(); where there are no locks, nothing is ever taken for a
 * leftover. */
static gboolean
write_beside (Write *self, GError **error)
{
  /* Whoever looks whether it is locked holds the lock for a moment only. */
  while (flock (self->fd, LOCK_EX) != 0 && errno == EINTR)
    ;

  if (write_all (self->fd, self->bytes) && fsync (self->fd) == 0)
    return TRUE;

  cirkel_file_trouble_set_errno (error, errno, TRUE, self->path);
  return FALSE;
}

/* Some disks on a network do a rename and then report that they could not. */
static gboolean
is_there (const char *path, const CirkelFileStamp *written)
{
  struct stat info;

  return stat (path, &info) == 0 && info.st_dev == written->device && info.st_ino == written->inode;
}

static gboolean
replace (Write *self, const CirkelFileStamp *written, GError **error)
{
  gboolean good;
  int      number;

  if (!is_as_expected (self->path, self->expected, error))
    return FALSE;

  good = rename (self->temporary, self->path) == 0;
  number = errno;
  self->renamed = good || is_there (self->path, written);
  if (good)
    {
      good = sync_folder (self->folder);
      number = errno;
    }
  if (!good)
    cirkel_file_trouble_set_errno (error, number, TRUE, self->path);

  return good;
}

/**
 * cirkel_safe_file_write:
 * @path: (type filename): the file; symbolic links are followed and stay
 * @bytes: what is to be in it, at most %CIRKEL_SAFE_FILE_MAX bytes
 * @expected: (nullable): what must be there now, or no file; %NULL for no matter what
 * @check: (nullable) (scope call): judges what was written, before it counts
 * @user_data: for @check
 * @stamp: (inout) (optional): set as soon as the file is replaced, also where an error follows
 * @error: return location for an error that names the file
 *
 * Replaces a file, or makes one, such that after a fault, a crash or a power cut
 * the file is the old one or the new one, whole. When this returns %TRUE the new
 * one is on the disk. Only its owner can read it (mode 0600). It is a new file:
 * other hard links to the old one keep the old content.
 *
 * This is the sequence of g_file_set_contents_full() with consistency and
 * durability, and as many syncs, with two looks in between that it has no room
 * for: the bytes are read back and judged *before* they replace the good file,
 * and the stamp is taken from the new file before anyone else can know its name.
 *
 * Errors: %G_IO_ERROR_WRONG_ETAG where the file is not the @expected one; it is
 * not touched then. Others as the system reports them.
 *
 * Returns: whether the file is safe on the disk
 */
gboolean
cirkel_safe_file_write (const char            *path,
                        GBytes                *bytes,
                        const CirkelFileStamp *expected,
                        CirkelSafeFileCheck    check,
                        gpointer               user_data,
                        CirkelFileStamp       *stamp,
                        GError               **error)
{
  g_autofree char *place = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *temporary = NULL;
  CirkelFileStamp  written;
  Write            self = { .bytes = bytes, .expected = expected };
  gboolean         saved;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_bytes_get_size (bytes) > CIRKEL_SAFE_FILE_MAX)
    {
      cirkel_file_trouble_set (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE, TRUE, path,
                               _ ("It is larger than 16 MB."));
      return FALSE;
    }

  place = follow_links (path, error);
  if (place == NULL || !is_as_expected (place, expected, error))
    return FALSE;

  self.path = place;
  self.folder = folder = g_path_get_dirname (place);
  self.temporary = temporary = g_build_filename (folder, CIRKEL_LEFTOVER_PREFIX CIRKEL_LEFTOVER_RANDOM, NULL);
  self.fd = g_mkstemp_full (temporary, O_RDWR | O_CLOEXEC, 0600);
  if (self.fd < 0)
    {
      cirkel_file_trouble_set_errno (error, errno, TRUE, place);
      return FALSE;
    }

  saved = write_beside (&self, error) && read_back (&self, check, user_data, &written, error)
          && replace (&self, &written, error);

  /* Once it is renamed the file is ours, even where the disk then fails: a next
   * try must not take it for somebody else's. */
  if (self.renamed && stamp != NULL)
    *stamp = written;
  if (!self.renamed)
    unlink (temporary);
  close (self.fd);

  return saved;
}
