/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-file-stamp.h"

#include "cirkel-file-error.h"
#include "cirkel-file-trouble.h"

#include <glib/gi18n-lib.h>

/*< private >
 * cirkel_file_folder_device:
 * @path: (type filename): a file, there or not
 *
 * Returns: the disk that its folder is on; 0 where there is no folder
 */
guint64
cirkel_file_folder_device (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  struct stat      info;

  return stat (folder, &info) == 0 ? info.st_dev : 0;
}

/*< private >
 * cirkel_file_stamp_fill:
 * @stamp: (out): the stamp
 * @info: what the system tells of the file
 * @path: (type filename): the file
 */
void
cirkel_file_stamp_fill (CirkelFileStamp *stamp, const struct stat *info, const char *path)
{
  stamp->device = info->st_dev;
  stamp->inode = info->st_ino;
  stamp->size = (guint64)info->st_size;
  stamp->modified = (gint64)info->st_mtim.tv_sec * G_GINT64_CONSTANT (1000000000) + info->st_mtim.tv_nsec;
  stamp->folder_device = cirkel_file_folder_device (path);
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
 * cirkel_file_same:
 * @a: (type filename): a name
 * @b: (type filename): another
 *
 * Returns: whether both names lead to one file that is there
 */
gboolean
cirkel_file_same (const char *a, const char *b)
{
  struct stat info_a;
  struct stat info_b;

  return stat (a, &info_a) == 0 && stat (b, &info_b) == 0 && info_a.st_dev == info_b.st_dev
         && info_a.st_ino == info_b.st_ino;
}

/*< private >
 * cirkel_file_require_regular:
 * @info: what the system tells of the file
 * @writing: whether it is to be saved, and not to be read
 * @path: (type filename): the file
 * @error: return location
 *
 * Refuses what is no regular file: reading a folder fails oddly, a pipe hangs, and
 * a device can do things.
 *
 * Returns: whether it is a regular file
 */
gboolean
cirkel_file_require_regular (const struct stat *info, gboolean writing, const char *path, GError **error)
{
  if (S_ISREG (info->st_mode))
    return TRUE;

  cirkel_file_trouble_set (error, CIRKEL_FILE_ERROR, CIRKEL_FILE_ERROR_NOT_REGULAR, writing, path,
                           _ ("It is not an ordinary file."));
  return FALSE;
}
