/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * CirkelFileStamp:
 * @device: the disk that the file is on
 * @inode: which file it is on that disk
 * @size: its length in bytes
 * @modified: when its contents last changed, in nanoseconds since 1970
 * @folder_device: the disk that its folder is on
 *
 * Tells whether a file is still the one that was read or written.
 */
typedef struct
{
  guint64 device;
  guint64 inode;
  guint64 size;
  gint64  modified;
  guint64 folder_device;
} CirkelFileStamp;

guint64  cirkel_file_folder_device (const char *path);
void     cirkel_file_stamp_fill (CirkelFileStamp *stamp, const struct stat *info, const char *path);
gboolean cirkel_file_stamp_equal (const CirkelFileStamp *a, const CirkelFileStamp *b);
gboolean cirkel_file_same (const char *a, const char *b);
gboolean
cirkel_file_require_regular (const struct stat *info, gboolean writing, const char *path, GError **error);

G_END_DECLS
