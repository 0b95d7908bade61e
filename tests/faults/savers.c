/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "savers.h"

#include "cirkel-safe-file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

gboolean
save_safely (const char *path, GBytes *bytes, GError **error)
{
  return cirkel_safe_file_write (path, bytes, NULL, NULL, NULL, NULL, error);
}

gboolean
save_plainly (const char *path, GBytes *bytes, GError **error)
{
  gsize       length;
  const char *data = g_bytes_get_data (bytes, &length);
  FILE       *file = fopen (path, "w");
  gboolean    saved = file != NULL && fwrite (data, 1, length, file) == length;

  if (file != NULL && fclose (file) != 0)
    saved = FALSE;
  if (!saved)
    g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), "“%s”: %s", path, g_strerror (errno));

  return saved;
}

GBytes *
text_of_version (guint version, gsize length)
{
  return g_bytes_new_take (memset (g_malloc (length), 'a' + (int)(version % 26), length), length);
}

gboolean
is_whole (const char *path, gsize length)
{
  g_autofree char *data = NULL;
  gsize            found;

  if (!g_file_get_contents (path, &data, &found, NULL) || found != length)
    return FALSE;

  for (gsize i = 1; i < found; i++)
    {
      if (data[i] != data[0])
        return FALSE;
    }

  return TRUE;
}
