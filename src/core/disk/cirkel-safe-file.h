/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#pragma once

#include "cirkel-file-stamp.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CIRKEL_SAFE_FILE_MAX:
 *
 * The most bytes that are read of a file or written to one.
 */
#define CIRKEL_SAFE_FILE_MAX (16 * 1024 * 1024)

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

G_END_DECLS
