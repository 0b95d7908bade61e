/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CIRKEL_SAFE_FILE_MAX:
 *
 * The most bytes that are read of a file or written to one.
 */
#define CIRKEL_SAFE_FILE_MAX (16 * 1024 * 1024)

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

/**
 * CirkelSafeFileCheck:
 * @bytes: what was read back from the disk
 * @user_data: what was given with the function
 * @error: return location for what is wrong with it
 *
 * Judges what was written before it replaces the old file.
 *
 * Returns: whether it may replace the old file
 */
typedef gboolean (*CirkelSafeFileCheck) (GBytes *bytes, gpointer user_data, GError **error);

GBytes  *cirkel_safe_file_read (const char *path, CirkelFileStamp *stamp, GError **error);
gboolean cirkel_safe_file_write (const char            *path,
                                 GBytes                *bytes,
                                 const CirkelFileStamp *expected,
                                 CirkelSafeFileCheck    check,
                                 gpointer               user_data,
                                 CirkelFileStamp       *stamp,
                                 GError               **error);

gboolean cirkel_safe_file_same (const char *a, const char *b);
gboolean cirkel_file_stamp_equal (const CirkelFileStamp *a, const CirkelFileStamp *b);

GStrv cirkel_safe_file_list_leftovers (const char *folder);
guint cirkel_safe_file_clean (const char *folder);

G_END_DECLS
