/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-safe-file.h"

#include "cirkel-file-error.h"
#include "cirkel-file-trouble.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

/* Opening alone can hang on a pipe and start things on a device. So look before,
 * and, since the file can be exchanged in between, look again after. */
static int
open_regular (const char *path, struct stat *info, GError **error)
{
  int fd;

  if (stat (path, info) != 0)
    {
      cirkel_file_trouble_set_errno (error, errno, FALSE, path);
      return -1;
    }
  if (!cirkel_file_require_regular (info, FALSE, path, error))
    return -1;

  fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (fd < 0 || fstat (fd, info) != 0)
    {
      cirkel_file_trouble_set_errno (error, errno, FALSE, path);
      if (fd >= 0)
        close (fd);
      return -1;
    }
  if (!cirkel_file_require_regular (info, FALSE, path, error))
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
    cirkel_file_trouble_set_errno (error, read_errno, FALSE, path);
  else if (info.st_size > CIRKEL_SAFE_FILE_MAX)
    cirkel_file_trouble_set (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_TOO_LARGE, FALSE, path,
                             _ ("It is larger than 16 MB."));
  else if (length != info.st_size)
    cirkel_file_trouble_set (error, G_IO_ERROR, G_IO_ERROR_BUSY, FALSE, path,
                             _ ("Something is still writing to it. Try again."));

  if (length != info.st_size)
    {
      g_free (data);
      return NULL;
    }

  if (stamp != NULL)
    cirkel_file_stamp_fill (stamp, &info, path);
  return g_bytes_new_take (data, (gsize)length);
}
