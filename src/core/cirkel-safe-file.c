/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-safe-file.h"

#include "cirkel-file-error.h"
#include "cirkel-message.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* A write that is under way, or that was killed, is in a file of this name
 * beside the one it will become. The name is the program's own and not the
 * file's, so that no other program's temporary file is ever taken for ours, and
 * so that the longest name of a file still has room for it. */
#define LEFTOVER_PREFIX ".cirkelgesprek-"
#define LEFTOVER_RANDOM "XXXXXX"

/* As many symbolic links as the kernel follows. */
#define MAX_LINKS 40

static const char *
explain_errno (int number)
{
  switch (number)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return _ ("There is no room left on the disk. Make room, or save in another place.");
    case EACCES:
    case EPERM:
    case EROFS:
      return _ ("You have no permission. Choose another place.");
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
      return _ ("The file or its folder is not there. Choose another place.");
    case EIO:
      return _ ("The disk reports a fault. Save in another place.");
    case ELOOP:
      return _ ("The links lead round in a circle.");
    case ENAMETOOLONG:
      return _ ("The name is too long. Choose a shorter one.");
    default:
      return g_strerror (number);
    }
}

static void
set_error (GError **error, GQuark domain, int code, gboolean writing, const char *path, const char *reason)
{
  g_autofree char *name = cirkel_message_file_name (path);

  /* Translators: the first %s is the name of a file, the second a sentence that tells why. */
  g_set_error (error, domain, code,
               writing ? _ ("“%s” could not be saved. %s") : _ ("“%s” could not be read. %s"), name, reason);
}

static void
set_errno_error (GError **error, int number, gboolean writing, const char *path)
{
  set_error (error, G_IO_ERROR, g_io_error_from_errno (number), writing, path, explain_errno (number));
}

static guint64
get_folder_device (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  struct stat      info;

  return stat (folder, &info) == 0 ? info.st_dev : 0;
}

static void
fill_stamp (CirkelFileStamp *stamp, const struct stat *info, const char *path)
{
  stamp->device = info->st_dev;
  stamp->inode = info->st_ino;
  stamp->size = (guint64)info->st_size;
  stamp->modified = (gint64)info->st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + info->st_mtim.tv_nsec;
  stamp->folder_device = get_folder_device (path);
}

/**
 * cirkel_file_stamp_equal:
 * @a: a stamp
 * @b: another
 *
 * Returns: whether both tell of one file with one content
 */
gboolean
cirkel_file_stamp_equal (const CirkelFileStamp *a, const CirkelFileStamp *b)
{
  return a->device == b->device && a->inode == b->inode && a->size == b->size && a->modified == b->modified;
}

/**
 * cirkel_safe_file_same:
 * @a: (type filename): a name
 * @b: (type filename): another
 *
 * Returns: whether both names lead to one file that is there
 */
gboolean
cirkel_safe_file_same (const char *a, const char *b)
{
  struct stat info_a;
  struct stat info_b;

  return stat (a, &info_a) == 0 && stat (b, &info_b) == 0 && info_a.st_dev == info_b.st_dev
         && info_a.st_ino == info_b.st_ino;
}

/* Tells of a regular file and of nothing else: reading a folder fails oddly, a
 * pipe hangs, and a device can do things. */
static gboolean
require_regular (const struct stat *info, gboolean writing, const char *path, GError **error)
{
  if (S_ISREG (info->st_mode))
    return TRUE;

  set_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_NOT_REGULAR, writing, path,
             _ ("It is not an ordinary file."));
  return FALSE;
}

/* Opening alone can hang on a pipe and start things on a device. So look before,
 * and, since the file can be exchanged in between, look again after. */
static int
open_regular (const char *path, struct stat *info, GError **error)
{
  int fd;

  if (stat (path, info) != 0)
    {
      set_errno_error (error, errno, FALSE, path);
      return -1;
    }
  if (!require_regular (info, FALSE, path, error))
    return -1;

  fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (fd < 0 || fstat (fd, info) != 0)
    {
      set_errno_error (error, errno, FALSE, path);
      if (fd >= 0)
        close (fd);
      return -1;
    }
  if (!require_regular (info, FALSE, path, error))
    {
      close (fd);
      return -1;
    }

  return fd;
}

/* Asks for one byte more than there should be, so that a file that grows
 * meanwhile is noticed; at most for one more than the limit. */
static gssize
read_up_to (int fd, char *data, gsize length)
{
  gsize done = 0;

  while (done < length)
    {
      gssize n = read (fd, data + done, length - done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return -1;
      if (n == 0)
        break;
      done += (gsize)n;
    }

  return (gssize)done;
}

/**
 * cirkel_safe_file_read:
 * @path: (type filename): a file, by any name that leads to it
 * @stamp: (out) (optional): tells this content of the file from later ones
 * @error: return location for an error that names the file
 *
 * Reads a whole file of at most %CIRKEL_SAFE_FILE_MAX bytes. Anything but a
 * regular file is refused, without waiting for it.
 *
 * Returns: (transfer full) (nullable): what is in it, or %NULL with @error set
 */
GBytes *
cirkel_safe_file_read (const char *path, CirkelFileStamp *stamp, GError **error)
{
  struct stat info;
  int         fd = open_regular (path, &info, error);
  gsize       room;
  gssize      length;
  char       *data;
  int         read_errno;

  if (fd < 0)
    return NULL;

  room = (gsize)MIN (info.st_size, CIRKEL_SAFE_FILE_MAX) + 1;
  data = g_malloc (room);
  length = info.st_size <= CIRKEL_SAFE_FILE_MAX ? read_up_to (fd, data, room) : 0;
  read_errno = errno;
  close (fd);

  if (length < 0)
    set_errno_error (error, read_errno, FALSE, path);
  else if (info.st_size > CIRKEL_SAFE_FILE_MAX)
    set_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE, FALSE, path,
               _ ("It is larger than 16 MB."));
  else if (length != info.st_size)
    set_error (error, G_IO_ERROR, G_IO_ERROR_BUSY, FALSE, path,
               _ ("Something is still writing to it. Try again."));

  if (length != info.st_size)
    {
      g_free (data);
      return NULL;
    }

  if (stamp != NULL)
    fill_stamp (stamp, &info, path);
  return g_bytes_new_take (data, (gsize)length);
}

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

      if (lstat (place, &info) != 0 || !S_ISLNK (info.st_mode))
        return place;

      length = readlink (place, target, sizeof target - 1);
      if (length < 0)
        return place;
      target[length] = '\0';

      folder = g_path_get_dirname (place);
      next = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
      g_free (folder);
      g_free (place);
      place = next;
    }

  set_errno_error (error, ELOOP, TRUE, path);
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

/* What is in the file must be what was meant, and whoever knows what it means
 * must agree. */
static gboolean
read_back (const char         *path,
           const char         *temporary,
           GBytes             *bytes,
           CirkelSafeFileCheck check,
           gpointer            user_data,
           CirkelFileStamp    *stamp,
           GError            **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) written = cirkel_safe_file_read (temporary, stamp, &local_error);

  if (written == NULL)
    {
      set_error (error, local_error->domain, local_error->code, TRUE, path,
                 _ ("What was written cannot be read back."));
      return FALSE;
    }
  if (!g_bytes_equal (bytes, written))
    {
      set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, TRUE, path, _ ("The disk gives back something else."));
      return FALSE;
    }
  if (check != NULL && !check (written, user_data, &local_error))
    {
      set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, TRUE, path, local_error->message);
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
      if (errno == ENOENT && (expected == NULL || get_folder_device (path) == expected->folder_device))
        return TRUE;

      set_errno_error (error, errno, TRUE, path);
      return FALSE;
    }
  if (!require_regular (&info, TRUE, path, error))
    return FALSE;
  if (expected == NULL)
    return TRUE;

  fill_stamp (&present, &info, path);
  if (!cirkel_file_stamp_equal (&present, expected))
    {
      set_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG, TRUE, path,
                 _ ("Someone else changed it meanwhile. Both versions are kept."));
      return FALSE;
    }

  return TRUE;
}

typedef struct
{
  const char            *path;   /* where the links lead */
  const char            *folder; /* where that is */
  GBytes                *bytes;
  const CirkelFileStamp *expected;
  CirkelSafeFileCheck    check;
  gpointer               user_data;
  CirkelFileStamp       *stamp;
} Write;

/* On success the temporary file is gone: it has become the file. A lock on it
 * tells that somebody is still at it, for cirkel_safe_file_list_leftovers();
 * where there are no locks, nothing is ever taken for a leftover. */
static gboolean
write_and_rename (const Write *self, int fd, const char *temporary, gboolean *renamed, GError **error)
{
  CirkelFileStamp written;

  (void)flock (fd, LOCK_EX | LOCK_NB);

  if (!write_all (fd, self->bytes) || fsync (fd) != 0)
    {
      set_errno_error (error, errno, TRUE, self->path);
      return FALSE;
    }
  if (!read_back (self->path, temporary, self->bytes, self->check, self->user_data, &written, error))
    return FALSE;
  if (!is_as_expected (self->path, self->expected, error))
    return FALSE;

  *renamed = rename (temporary, self->path) == 0;
  if (!*renamed)
    {
      set_errno_error (error, errno, TRUE, self->path);
      return FALSE;
    }

  /* From here on the file is ours, even where the disk then fails: a next try
   * must not take it for somebody else's. */
  if (self->stamp != NULL)
    *self->stamp = written;
  if (!sync_folder (self->folder))
    {
      set_errno_error (error, errno, TRUE, self->path);
      return FALSE;
    }

  return TRUE;
}

/**
 * cirkel_safe_file_write:
 * @path: (type filename): the file; symbolic links are followed and stay
 * @bytes: what is to be in it, at most %CIRKEL_SAFE_FILE_MAX bytes
 * @expected: (nullable): what must be there now, or no file; %NULL for no matter what
 * @check: (nullable) (scope call): judges what was written before it counts
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
  gboolean         renamed = FALSE;
  gboolean         saved;
  int              fd;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (g_bytes_get_size (bytes) > CIRKEL_SAFE_FILE_MAX)
    {
      set_error (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE, TRUE, path,
                 _ ("It is larger than 16 MB."));
      return FALSE;
    }

  place = follow_links (path, error);
  if (place == NULL || !is_as_expected (place, expected, error))
    return FALSE;

  folder = g_path_get_dirname (place);
  temporary = g_build_filename (folder, LEFTOVER_PREFIX LEFTOVER_RANDOM, NULL);
  fd = g_mkstemp_full (temporary, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      set_errno_error (error, errno, TRUE, place);
      return FALSE;
    }

  saved = write_and_rename (&(Write){ place, folder, bytes, expected, check, user_data, stamp }, fd,
                            temporary, &renamed, error);
  if (!renamed)
    unlink (temporary);
  close (fd);

  return saved;
}

/* Ours, and nobody is at it: a file of our user with our kind of name and no
 * other name, whose writer's lock is gone. */
static gboolean
is_leftover (const char *path)
{
  struct stat info;
  gboolean    unlocked;
  int         fd;

  if (lstat (path, &info) != 0 || !S_ISREG (info.st_mode) || info.st_uid != geteuid () || info.st_nlink != 1)
    return FALSE;

  fd = open (path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0)
    return FALSE;

  unlocked = flock (fd, LOCK_EX | LOCK_NB) == 0;
  close (fd);
  return unlocked;
}

/**
 * cirkel_safe_file_list_leftovers:
 * @folder: (type filename): a folder
 *
 * Finds what writes that were killed left behind: files that certainly are ours
 * and that no program is writing any more.
 *
 * Returns: (transfer full): the paths; none where the folder cannot be read
 */
GStrv
cirkel_safe_file_list_leftovers (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = NULL;

      if (!g_str_has_prefix (name, LEFTOVER_PREFIX)
          || strlen (name) != strlen (LEFTOVER_PREFIX) + strlen (LEFTOVER_RANDOM))
        continue;

      path = g_build_filename (folder, name, NULL);
      if (is_leftover (path))
        g_strv_builder_add (paths, path);
    }

  return g_strv_builder_end (paths);
}

/**
 * cirkel_safe_file_clean:
 * @folder: (type filename): a folder
 *
 * Deletes what cirkel_safe_file_list_leftovers() finds.
 *
 * Returns: how many files are gone
 */
guint
cirkel_safe_file_clean (const char *folder)
{
  g_auto (GStrv) paths = cirkel_safe_file_list_leftovers (folder);
  guint n_gone = 0;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      if (unlink (paths[i]) == 0)
        n_gone++;
    }

  return n_gone;
}
