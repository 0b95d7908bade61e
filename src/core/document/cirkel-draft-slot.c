/* SPDX-License-Identifier: GPL-3.0-or-later
 * Copyright The Cirkelgesprek developers */
#include "config.h"

#include "cirkel-draft-slot.h"

#include "cirkel-text.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/**
 * CirkelDraftSlot:
 *
 * A place for one draft in the private folder, held by one document.
 *
 * Holding it is a lock on a file beside the draft. The kernel gives the lock back
 * when the program ends, in whatever way, so a draft whose lock is free was left
 * by a crash or a close, and can be offered. A number of a process would tell
 * less: numbers are used again, and mean nothing outside a sandbox.
 */

struct _CirkelDraftSlot
{
  char *path;
  char *lock_path;
  int   lock_fd;
};

/* So many drafts of one session are more than a person makes. */
#define MAX_COPIES 1000

static char *
get_lock_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *lock_name = g_strconcat (".", name, ".lock", NULL);

  return g_build_filename (folder, lock_name, NULL);
}

/* The file could be deleted by whoever held it between our opening and locking
 * it. A lock on a file that has no name is worth nothing. */
static gboolean
lock_has_name (int fd, const char *lock_path)
{
  struct stat held;
  struct stat named;

  return fstat (fd, &held) == 0 && stat (lock_path, &named) == 0 && held.st_ino == named.st_ino
         && held.st_dev == named.st_dev;
}

/* Returns -1 with errno set; EWOULDBLOCK where somebody holds it. */
static int
lock (const char *lock_path)
{
  for (;;)
    {
      int fd = open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
      int lock_errno;

      if (fd < 0)
        return -1;
      /* A disk without locks is no reason to keep people from their work. */
      if (flock (fd, LOCK_EX | LOCK_NB) == 0 || errno == ENOLCK || errno == ENOSYS || errno == ENOTSUP)
        {
          if (lock_has_name (fd, lock_path))
            return fd;
          close (fd);
          continue;
        }

      lock_errno = errno;
      close (fd);
      errno = lock_errno;
      return -1;
    }
}

static CirkelDraftSlot *
new_slot (const char *path, int *number)
{
  g_autofree char *lock_path = get_lock_path (path);
  CirkelDraftSlot *self;
  int              fd = lock (lock_path);

  *number = errno;
  if (fd < 0)
    return NULL;

  self = g_new0 (CirkelDraftSlot, 1);
  self->path = g_strdup (path);
  self->lock_path = g_steal_pointer (&lock_path);
  self->lock_fd = fd;
  return self;
}

static void
set_error (GError **error, int number, const char *path)
{
  g_autofree char *name = cirkel_text_file_name (path);

  if (number == EWOULDBLOCK)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_BUSY, _ ("%s is already open."), name);
  else
    g_set_error (error, G_IO_ERROR, g_io_error_from_errno (number),
                 _ ("The draft %s cannot be kept in the private folder: %s"), name, g_strerror (number));
}

/**
 * cirkel_draft_slot_claim:
 * @folder: (type filename): the private folder, made where it is not there
 * @session_id: the id of the session to be kept
 * @error: return location
 *
 * Finds a name that no draft has and holds it. Nothing is written to it yet.
 *
 * Returns: (transfer full) (nullable): the slot, or %NULL with @error set
 */
CirkelDraftSlot *
cirkel_draft_slot_claim (const char *folder, const char *session_id, GError **error)
{
  int number = EEXIST;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      set_error (error, errno, folder);
      return NULL;
    }

  for (int i = 1; i <= MAX_COPIES; i++)
    {
      g_autofree char *name = i == 1 ? g_strconcat (session_id, CIRKEL_DRAFT_SUFFIX, NULL)
                                     : g_strdup_printf ("%s-%d" CIRKEL_DRAFT_SUFFIX, session_id, i);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (CirkelDraftSlot) self = new_slot (path, &number);

      if (self != NULL && !g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&self);
      if (self == NULL && number != EWOULDBLOCK)
        break;
    }

  set_error (error, number, folder);
  return NULL;
}

/**
 * cirkel_draft_slot_take:
 * @path: (type filename): a draft that is there
 * @error: return location
 *
 * Holds a draft that was left, to go on with it.
 *
 * Errors: %G_IO_ERROR_BUSY where another document holds it.
 *
 * Returns: (transfer full) (nullable): the slot, or %NULL with @error set
 */
CirkelDraftSlot *
cirkel_draft_slot_take (const char *path, GError **error)
{
  int              number;
  CirkelDraftSlot *self = new_slot (path, &number);

  if (self == NULL)
    set_error (error, number, path);

  return self;
}

/**
 * cirkel_draft_slot_free:
 * @self: (transfer full): a slot
 *
 * Lets go of a slot. A draft in it stays, to be offered later.
 */
void
cirkel_draft_slot_free (CirkelDraftSlot *self)
{
  /* Deleted while it is held, so that nobody loses a lock that he just got. */
  unlink (self->lock_path);
  close (self->lock_fd);
  g_free (self->path);
  g_free (self->lock_path);
  g_free (self);
}

/**
 * cirkel_draft_slot_get_path:
 * @self: a slot
 *
 * Returns: (transfer none) (type filename): where the draft goes
 */
const char *
cirkel_draft_slot_get_path (CirkelDraftSlot *self)
{
  return self->path;
}

/**
 * cirkel_draft_slot_remove:
 * @self: a slot
 * @error: return location
 *
 * Deletes the draft, where there is one. The slot can be written again.
 *
 * Returns: whether there is no draft now
 */
gboolean
cirkel_draft_slot_remove (CirkelDraftSlot *self, GError **error)
{
  if (unlink (self->path) == 0 || errno == ENOENT)
    return TRUE;

  set_error (error, errno, self->path);
  return FALSE;
}

/**
 * cirkel_draft_slot_is_taken:
 * @path: (type filename): a draft
 *
 * Also deletes the lock file where it was left by a crash.
 *
 * Returns: whether a document holds it, in this program or another
 */
gboolean
cirkel_draft_slot_is_taken (const char *path)
{
  g_autofree char *lock_path = get_lock_path (path);
  g_autoptr (CirkelDraftSlot) self = NULL;
  int number;

  if (!g_file_test (lock_path, G_FILE_TEST_EXISTS))
    return FALSE;

  self = new_slot (path, &number);
  return self == NULL && number == EWOULDBLOCK;
}
