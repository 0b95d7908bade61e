/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-file-trouble.h"

#include "cirkel-text.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>

/* What goes wrong with files, told to people: which file, what is wrong, and what
 * they can do about it. */

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

/*< private >
 * cirkel_file_trouble_set:
 * @error: (out) (optional): what to set
 * @domain: the domain of the error
 * @code: its code
 * @writing: whether a file was to be saved, and not to be read
 * @path: (type filename): the file
 * @reason: a sentence that tells why, and what can be done
 *
 * Sets an error that names the file.
 */
void
cirkel_file_trouble_set (GError    **error,
                         GQuark      domain,
                         int         code,
                         gboolean    writing,
                         const char *path,
                         const char *reason)
{
  g_autofree char *name = cirkel_text_file_name (path);

  /* Translators: the first %s is the name of a file, the second a sentence that tells why. */
  g_set_error (error, domain, code,
               writing ? _ ("“%s” could not be saved. %s") : _ ("“%s” could not be read. %s"), name, reason);
}

/*< private >
 * cirkel_file_trouble_set_errno:
 * @error: (out) (optional): what to set
 * @number: what the system said, an errno
 * @writing: whether a file was to be saved, and not to be read
 * @path: (type filename): the file
 *
 * Sets an error that names the file and tells in plain words what the system said.
 */
void
cirkel_file_trouble_set_errno (GError **error, int number, gboolean writing, const char *path)
{
  cirkel_file_trouble_set (error, G_IO_ERROR, g_io_error_from_errno (number), writing, path,
                           explain_errno (number));
}
